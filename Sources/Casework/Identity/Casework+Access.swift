internal import Access
internal import Almanac
internal import Events
internal import Ledger
internal import Projections

extension Casework {
    /// Records who may use the store and how they are recognised.
    ///
    /// - Parameters:
    ///   - submission: An event of an access stream.
    ///   - evenSo: Take it although nobody could grant access any more afterwards.
    ///   - rehearse: Check everything and keep nothing.
    /// - Throws: ``LockedOut``, ``BadInput``, ``AccessDenied``; what the store throws.
    public func recordAccess(_ submission: Submission, evenSo: Bool = false, rehearse: Bool = false) throws -> Recorded
    {
        guard submission.stream.kind == .access else {
            throw BadInput(
                field: "stream", expected: "a stream of access", found: "\(submission.stream)",
                advice: "use `throughcare record` for other events")
        }
        return try changeAccess(evenSo: evenSo, rehearse: rehearse) { _ in submission }
    }

    /// Records what `submission` makes of who does it, unless nobody could grant access any more afterwards.
    func changeAccess(
        evenSo: Bool = false, rehearse: Bool, _ submission: (Principal) throws -> Submission
    ) throws -> Recorded {
        let now = now
        let admission = try door.write({ _, _ in .administering("access") }, rehearse: rehearse) { log, principal in
            let reader = CaseReader(log: log, catalogue: catalogue)
            let before = try reader.accessRegister()
            let submission = try submission(principal).signed(by: principal)
            let admission = try Intake(catalogue).admit(
                submission, id: submission.id ?? makeID(at: now), now: now, at: .now(now), in: log)
            if !evenSo {
                let moment = try presentMoment(of: log)
                let after = try reader.accessRegister()
                try Lockout(before: before, after: after, systemUser: door.asking.systemUser, moment: moment).check()
            }
            return admission
        }
        return Recorded(admission, isRehearsal: rehearse)
    }

    /// Who may use the store now, by which tokens they are recognised, and which providers are trusted.
    public func accessListing() throws -> AccessListing {
        try door.admit(.administering("access list"))
        return try door.backroom.read { log in
            AccessListing(
                try CaseReader(log: log, catalogue: catalogue).accessRegister(), at: try presentMoment(of: log))
        }
    }

    /// A reference that no other thing of its kind has, such as `LIM-7KQ2M9XA`.
    public func newReference(_ prefix: String) -> String {
        let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")
        var bits = makeID(at: now).low
        let letters = (0..<8).map { _ -> Character in
            defer { bits >>= 5 }
            return alphabet[Int(bits & 31)]
        }
        return "\(prefix)-\(String(letters))"
    }
}

extension CaseReader {
    /// Who may use the store and how they are recognised.
    ///
    /// The reader must see the whole log: to others there are no streams of access.
    func accessRegister() throws -> AccessRegister {
        try known(\.register, from: .today) { AccessRegister(try history(ofAll: .access, from: .today)) }
    }
}
