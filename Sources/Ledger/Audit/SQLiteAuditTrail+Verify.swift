internal import Almanac
internal import Events

extension SQLiteAuditTrail {
    public func verify(against held: AuditEnd? = nil) throws -> AuditVerification {
        // Before the snapshot begins: what others acknowledge meanwhile is not in it.
        let note = HeadFile.read(folder.auditLock)
        return try reading { session, end in
            var verification = AuditVerification(end: AuditEnd(position: 0, hash: session.beginning))
            do {
                try session.walk(into: &verification)
            } catch let failure as StoreIOFailure {
                verification.note(Damage("audit.sqlite after record \(verification.records)", failure.message))
            }
            try session.compare(note, held, into: &verification)
            do {
                for problem in try session.problems() { verification.note(Damage("audit.sqlite", problem)) }
            } catch {
                // What is damaged may be in the way of looking for more.
                verification.note(Damage("audit.sqlite", "\(error)"))
            }
            return verification
        }
    }
}

extension AuditSession {
    fileprivate func walk(into verification: inout AuditVerification) throws {
        let find = try prepare(
            "SELECT 1 FROM mention WHERE position = ?1 AND name = (SELECT id FROM name WHERE text = ?2)")
        let findTime = try prepare("SELECT at FROM record WHERE position = ?1")
        var mentions: Int64 = 0
        try forEach(AuditSelection()) { entry, body in
            verification.take(entry, hashed: AuditEntry.hash(of: body, after: verification.end.hash))
            findTime.bind(entry.position, at: 1)
            if try findTime.first({ $0.number(0) }) != entry.record.at.milliseconds {
                verification.note(Damage(audit: entry.position, "it is found at another time than it tells"))
            }
            for name in entry.record.mentions {
                find.bind(entry.position, at: 1)
                find.bind(name, at: 2)
                if try find.first({ _ in }) != nil {
                    mentions += 1
                } else {
                    verification.note(Damage(audit: entry.position, "it is not found by \(name)"))
                }
            }
            return true
        }
        if try prepare("SELECT count(*) FROM mention").first({ $0.number(0) }) != mentions {
            verification.note(Damage("audit.sqlite", "records are found by names that they do not mention"))
        }
    }

    /// Compares the trail with ends that are known from elsewhere.
    fileprivate func compare(
        _ note: HeadNote?, _ held: AuditEnd?, into verification: inout AuditVerification
    ) throws {
        if note == nil, verification.end.position > 0 {
            verification.unchecked.append("audit.lock does not say how far the trail came, as after a loss of power")
        }
        let ends = [
            note.map { ("audit.lock", $0.position, $0.hash) },
            held.map { ("the end that was kept", $0.position, $0.hash) },
        ]
        for case let (place, position, hash)? in ends {
            let found = position == 0 ? beginning : try self.hash(at: position)
            if found == nil {
                verification.note(
                    Damage(place, "tells of \(position) records, and the trail ends at \(verification.end.position)"))
            } else if found != hash {
                verification.note(Damage(place, "tells of another record \(position)"))
            }
        }
    }
}
