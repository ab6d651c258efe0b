internal import Almanac
internal import Events
public import Projections

/// A document that the person must have at release is not there.
public struct IdentityDocumentsMissing: Rule {
    public static let card = RuleCard(
        id: "identity-documents-missing",
        title: "Required document missing at release",
        sources: [
            .passage(document: .integra, words: "documents and identification papers"),
            .passage(document: .integra, words: "identity card, VAT number"),
            .houseDefault("90, 14 and 3 days; 60 days after release"),
        ],
        condition: """
            From due(leadDays) until afterDays after release, for each document that is required: its newest status is \
            neither valid nor issued, or it expires before the local day of release. What is required is said at the \
            opening of the case, or else by `required`.
            """,
        leadTime: "90 days",
        severities: """
            warning; info while it is applied for and more than 14 days are left; urgent within 14 days or after \
            release; critical within 3 days before it
            """,
        mustAct: ["prison social worker"],
        remedy: "Apply for it, fetch it from the property store, or get a temporary paper.",
        clears: "a document that is valid on the day of release",
        traps: [
            "A document that an authority holds is withheld, and not there.",
            "It may expire between the check and the release.",
            "What is required depends on the nationality and the country.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 90)
    static let urgentDays = Parameter(card.id, "urgentDays", 14)
    static let criticalDays = Parameter(card.id, "criticalDays", 3)
    static let afterDays = Parameter(card.id, "afterDays", 60)
    static let required = Parameter(card.id, "required", PersonalDocument.usuallyRequired)
    public static let parameters: [any RuleParameter] = [leadDays, urgentDays, criticalDays, afterDays, required]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        switch file.releaseState {
        case .noGate: return .silent
        case .dateUnknown: return .unknown("the release date")
        case .planned(let release):
            guard desk.isDue(desk.policy[Self.leadDays], in: file) else { return .silent }
            return answer(for: file, releasedOn: file.releaseDate(of: release), by: release.instant, at: desk) {
                severity(of: $0, before: release.instant, at: desk)
            }
        case .released(let release):
            guard !desk.clock.hasPassed(release.instant + .days(desk.policy[Self.afterDays])) else { return .silent }
            let day = file.day(of: release.instant)
            return answer(for: file, releasedOn: day, by: release.instant, at: desk) { _ in .urgent }
        }
    }

    private func answer(
        for file: CaseFile, releasedOn day: CivilDate, by dueBy: Instant, at desk: Desk,
        severity: (PersonalDocument) -> AlertSeverity
    ) -> Answer {
        let documents = file.documents(usuallyRequired: desk.policy[Self.required])
        let missing = documents.filter { $0.isRequired && !$0.isUsable(on: day) }
        return Answer(
            findings: missing.map { document in
                Finding(
                    about: document.document.rawValue, severity(document),
                    "\(document.document.inWords), required on \(file.say(day)), \(state(of: document, in: file))",
                    evidence: file.releaseEvidence + [document.newest?.id].compactMap(\.self), dueBy: dueBy)
            })
    }

    private func severity(of document: PersonalDocument, before release: Instant, at desk: Desk) -> AlertSeverity {
        desk.severity(
            before: release, from: document.newest?.event.status == .applied ? .info : .warning,
            steps: [(desk.policy[Self.urgentDays], .urgent), (desk.policy[Self.criticalDays], .critical)])
    }

    private func state(of document: PersonalDocument, in file: CaseFile) -> String {
        guard let event = document.newest?.event else { return "is not recorded" }
        let isHeld = event.status.isOne(of: [.valid, .issued])
        guard isHeld, let until = event.validUntil else { return "is recorded as \(event.status.inWords)" }
        return "is valid only until \(file.say(until))"
    }
}
