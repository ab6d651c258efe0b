public import Access
public import Almanac
public import Events
internal import Ledger
internal import Projections

extension Casework {
    /// Who saw a case or wrote to it, when and what for; newest first.
    ///
    /// - Parameters:
    ///   - from: The first moment, inclusive; `nil` for the beginning.
    ///   - until: The last moment, exclusive; `nil` for now.
    ///   - limit: The most records to show; `nil` for all.
    /// - Throws: what the trail throws.
    public func auditTrail(
        of caseRef: CaseRef, from: Instant? = nil, until: Instant? = nil, limit: Int? = nil
    ) throws -> AuditAccount {
        try door.read(.audit("saw", of: caseRef)) { _ in
            try account(of: AuditSelection(.case(caseRef), from: from, until: until, newestFirst: true), limit)
        }
    }

    /// What an actor saw and did, or what was done as that actor; newest first.
    ///
    /// - Parameters:
    ///   - from: The first moment, inclusive; `nil` for the beginning.
    ///   - until: The last moment, exclusive; `nil` for now.
    ///   - limit: The most records to show; `nil` for all.
    /// - Throws: what the trail throws.
    public func auditTrail(
        of actor: ActorRef, from: Instant? = nil, until: Instant? = nil, limit: Int? = nil
    ) throws -> AuditAccount {
        try door.read(.audit("did \(actor)")) { _ in
            try account(of: AuditSelection(.actor(actor), from: from, until: until, newestFirst: true), limit)
        }
    }

    /// Looks at single cases in the last weeks that somebody should be asked about.
    ///
    /// - Parameters:
    ///   - weeks: How many weeks up to now.
    ///   - related: A file that says who is related to whose case; `nil` for none.
    /// - Throws: ``BadInput``, ``FileNotReadable``; what the store and the trail throw.
    public func browsing(weeks: Int = 1, related: String? = nil) throws -> BrowsingReport {
        try door.read(.audit("browsing")) { sight in
            let pairs = try related.map { try RelatedFile.read($0) }
            let until = now
            let from = until - .days(7 * weeks)
            let looks = try looks(from: from, until: until)
            // Whoever asks need not know these cases: of them only roles, zone and calendar are looked at.
            let cases = try door.backroom.read {
                try BrowsedCases(CaseReader(log: $0, catalogue: catalogue)).known(of: looks)
            }
            let report = BrowsingReport(looks, from: from, until: until, cases: cases, related: pairs)
            sight.tells(of: report.findings.flatMap(\.cases))
            return report
        }
    }

    /// Computes every hash and link of the trail anew.
    ///
    /// - Parameter held: An end that somebody kept, as this report tells it; `nil` for none.
    /// - Throws: ``BadInput`` for something else than an end; what keeps the trail from being read at all.
    public func verifyAudit(against held: String? = nil) throws -> AuditReport {
        let end = try held.map { text in
            guard let end = AuditEnd(text) else {
                throw BadInput(
                    field: "--end", expected: "a position, a colon and 64 hexadecimal digits",
                    found: "a text of \(text.count) characters", advice: "give it as `audit verify` has told it")
            }
            return end
        }
        let asked = try door.admitUnwritten(.audit("verify"))
        var verification = try audit.verify(against: end)
        do {
            try audit.write([asked])
        } catch {
            // That the trail cannot go on must not hide what is wrong with it.
            verification.unchecked.append("whether it can be written to: \(error)")
        }
        return AuditReport(verification)
    }

    /// Begins a trail anew where there is none, or none that can be used; what is there is put aside.
    ///
    /// - Returns: The file that was put aside; `nil` if there was none.
    /// - Throws: ``StoreWithoutFiles``; what the trail throws.
    public func beginAudit(because reason: String) throws -> String? {
        guard let trail = audit as? SQLiteAuditTrail else { throw StoreWithoutFiles() }
        var record = try door.admitUnwritten(.upkeep("audit", .alteration))
        record.kind = .beginning
        record.justification = reason
        return try trail.beginAnew(record)
    }

    private func account(of selection: AuditSelection, _ limit: Int?) throws -> AuditAccount {
        var entries: [AuditEntry] = []
        var total = 0
        try audit.read(selection) { entry in
            total += 1
            if entries.count < limit ?? .max { entries.append(entry) }
            return true
        }
        return AuditAccount(entries: entries, total: total)
    }

    /// Looks at one case each: who goes through a list has not looked at anybody yet.
    private func looks(from: Instant, until: Instant) throws -> [CaseLook] {
        var looks: [CaseLook] = []
        let kinds: Set<AuditRecord.Kind> = [.consultation, .disclosure, .combination, .export]
        try audit.read(AuditSelection(from: from, until: until, kinds: kinds)) { entry in
            let record = entry.record
            // Reading the trail of a case is the inspector's work, and no look at the case.
            if record.cases.count == 1, !record.subject.hasPrefix("audit ") {
                looks.append(
                    CaseLook(
                        position: entry.position, actor: record.actor, caseRef: record.cases[0], at: record.at,
                        purpose: record.purpose))
            }
            return true
        }
        return looks
    }
}
