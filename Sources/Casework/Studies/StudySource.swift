internal import Events
internal import Ledger
internal import Outcomes
internal import Projections

/// Folds the cases of a log into what an export tells; exact, and not for anybody's eyes until it is disclosed.
struct StudySource {
    /// The tables; none if no form asks for them.
    private(set) var tables: [StudyTable] = []
    /// The histories; `nil` if no form asks for them.
    private(set) var histories: CaseHistories?

    init(_ choices: StudyChoices, _ reader: CaseReader, _ pseudonyms: inout StudyPseudonyms) throws {
        if choices.wantsHistories {
            histories = CaseHistories(k: choices.fewestAlike, agencyKinds: try Self.agencyKinds(reader))
        }
        let source = choices.wantsTables ? try CohortSource(reader) : nil
        var cohort = OutcomeCohort()
        for stream in try reader.log.streams(of: .case) {
            do {
                if let source { cohort.add(try source.rows(of: stream)) }
                if histories != nil {
                    let history = try reader.history(of: stream, from: .today)
                    let kind = choices.approval == nil ? Self.historyKind : Self.caseKind
                    histories?.add(history, of: try pseudonyms.pseudonym(of: stream.subject, kind: kind))
                }
            } catch is UnreadableEntry {
                cohort.noteUnreadable(CaseRef(stream.subject))
            }
        }
        if source != nil { tables = [cohort.table, cohort.indicatorTable] }
    }

    /// Of what kind persons are in tables.
    private static let caseKind = "case"
    /// Whoever could join histories to rows would read there what is withheld here, so that without an approval the same
    /// person has another pseudonym in both.
    private static let historyKind = "history"

    /// What agencies do, as those who work for them say; the first that was said counts.
    private static func agencyKinds(_ reader: CaseReader) throws -> [AgencyRef: AgencyKind] {
        var kinds: [AgencyRef: AgencyKind] = [:]
        for entry in try reader.history(ofAll: .actor, from: .today).entries {
            guard let registration = entry.event as? ActorRegistered, let agency = registration.agency,
                let kind = registration.agencyKind?.word, kinds[agency] == nil
            else { continue }
            kinds[agency] = kind
        }
        return kinds
    }
}
