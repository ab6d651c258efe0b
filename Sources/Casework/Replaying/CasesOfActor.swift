internal import Events
internal import Ledger
internal import Projections

/// The cases in which something may wait for an actor today, found in the lists instead of in every case.
struct CasesOfActor {
    /// Cases, more rather than fewer; `nil` if the lists are out of date and cannot tell.
    let streams: Set<StreamName>?

    /// Looks for cases that involve the actor, owe something to the actor's agency, or are led by it and have alerts.
    init(_ actor: ActorRef, _ agency: AgencyRef?, in reader: CaseReader) throws {
        do {
            streams = try Self.involving(actor, in: reader.log)
                .union(Self.owing(actor, agency, in: reader.log))
                .union(Self.alarmed(actor, ledBy: agency, in: reader))
        } catch is ViewOutdated {
            streams = nil
        }
    }

    private static func involving(_ actor: ActorRef, in log: any EntryReader) throws -> Set<StreamName> {
        let rows = try log.rows(ViewSelection(.caseload, mentioning: actor.json.line))
        return Set(rows.compactMap { StreamName(.case, $0.key) })
    }

    private static func owing(
        _ actor: ActorRef, _ agency: AgencyRef?, in log: any EntryReader
    ) throws -> Set<StreamName> {
        let rows = try [actor.rawValue, agency?.rawValue].compactMap(\.self).flatMap { owner in
            try log.rows(ViewSelection(.openWork, group: owner))
        }
        return Set(try rows.compactMap { StreamName(.case, try $0.read(as: OpenWorkRow.self).caseRef.rawValue) })
    }

    /// Alerts may be addressed to the lead agency, or name an actor who is nowhere else in the case.
    private static func alarmed(
        _ actor: ActorRef, ledBy agency: AgencyRef?, in reader: CaseReader
    ) throws -> Set<StreamName> {
        let led = try agency.map { try reader.log.rows(ViewSelection(.caseload, group: $0.rawValue)).map(\.key) }
        let casesLed = Set(led ?? [])
        let name = CaseWork.plain(actor.rawValue[...])
        var alarmed: Set<StreamName> = []
        try reader.log.forEachRow(ViewSelection(.alertInbox)) { stored in
            let row = try stored.read(as: AlertInboxRow.self)
            let named = CaseWork.plain((row.gap.mustAct ?? "")[...])
            let isForLead = casesLed.contains(row.caseRef.rawValue) && named.contains("agency")
            if isForLead || named.contains(name), let stream = StreamName(.case, row.caseRef.rawValue) {
                alarmed.insert(stream)
            }
            return true
        }
        return alarmed
    }
}
