internal import Almanac
internal import Events
public import Projections

/// The person has no list of whom to reach and when, or one that is wrong or in another language.
public struct ContactSheetMissing: Rule {
    public static let card = RuleCard(
        id: "contact-sheet-missing",
        title: "Person has no usable contact sheet",
        sources: [
            .passage(document: .integra, words: "identity card, VAT number"),
            .passage(document: .integra, words: "in six languages"),
            .houseDefault("3 days"),
        ],
        condition: """
            From due(leadDays) until staleDays after release none was issued; or, until then, somebody it lists has no \
            active role and is no standing desk, or it is in a language the person does not read.
            """,
        leadTime: "3 days",
        severities: "warning; urgent within 1 day or after release; a stale sheet is a warning",
        mustAct: ["case manager"],
        remedy: "Print and explain a new sheet.",
        clears: "a sheet that is current and readable",
        traps: ["Being able to read is not the same as the language.", "A sheet for the family is a second document."])

    static let leadDays = Parameter(card.id, "leadDays", 3)
    static let urgentDays = Parameter(card.id, "urgentDays", 1)
    static let staleDays = Parameter(card.id, "staleDays", 14)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, staleDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        switch file.releaseState {
        case .noGate: return .silent
        case .dateUnknown:
            // A sheet can be wrong without a date; whether one is due cannot be told.
            return file.contactSheet.map { answer(about: $0, in: file, at: desk) } ?? .unknown("the release date")
        case .planned(let release):
            if let sheet = file.contactSheet { return answer(about: sheet, in: file, at: desk) }
            guard desk.isDue(desk.policy[Self.leadDays], in: file) else { return .silent }
            let severity = desk.severity(
                before: release.instant, from: .warning, steps: [(desk.policy[Self.urgentDays], .urgent)])
            return .found(missing(severity, in: file, dueBy: release.instant))
        case .released(let release):
            guard !desk.clock.hasPassed(release.instant + .days(desk.policy[Self.staleDays])) else { return .silent }
            if let sheet = file.contactSheet { return answer(about: sheet, in: file, at: desk) }
            return .found(missing(.urgent, in: file, dueBy: release.instant))
        }
    }

    private func missing(_ severity: AlertSeverity, in file: CaseFile, dueBy: Instant) -> Finding {
        Finding(severity, "no contact sheet was issued to the person", evidence: file.releaseEvidence, dueBy: dueBy)
    }

    private func answer(about sheet: Fact<ContactSheetIssued>, in file: CaseFile, at desk: Desk) -> Answer {
        let check = SheetCheck(of: sheet, in: file) { desk.clock.isBetween($0.from, and: $0.until) }
        var answer = Answer()
        var defects: [String] = []
        if !check.gone.isEmpty {
            defects.append("lists \(check.gone.map(\.rawValue).joined(separator: ", ")), with no role any more")
        }
        switch check.language {
        case .read: break
        case .notRead(let language, let languages):
            defects.append("is in \(language), the person reads \(languages.joined(separator: ", "))")
        case .personLanguagesUnknown:
            answer.unknowns = [Unknown(about: "stale", missing: "which languages the person reads")]
        case .sheetLanguageUnknown:
            answer.unknowns = [Unknown(about: "stale", missing: "the language of the contact sheet")]
        }
        if !defects.isEmpty {
            let summary = "the contact sheet " + defects.joined(separator: " and ")
            answer.findings = [Finding(about: "stale", .warning, summary, evidence: [sheet.id])]
        }
        return answer
    }
}
