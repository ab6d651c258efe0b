internal import Almanac
internal import Events
public import Projections

/// The first hours decide, and the first contact on duty comes later than that.
public struct FirstContactTooLate: Rule {
    public static let card = RuleCard(
        id: "first-contact-too-late",
        title: "First reachable contact comes too late",
        sources: [
            .passage(document: .integra, words: "first few hours or days"),
            .houseDefault("2 h"),
        ],
        condition: """
            Before release, from due(leadDays): the first instant at which a contact or a confirmed pick-up covers the \
            window lies more than maxHours after release, or never comes.
            """,
        leadTime: "30 days",
        severities: "urgent",
        mustAct: ["case manager"],
        remedy: "Arrange a pick-up by a core contact, or an earlier duty hour.",
        clears: "first cover within maxHours",
        traps: [
            "Folded into release-coverage-gap when nobody counts as a contact at all.",
            "Gate times of 06:00 are the usual cause.",
        ])

    static let leadDays = Parameter(card.id, "leadDays", 30)
    static let maxHours = Parameter(card.id, "maxHours", 2)
    public static let parameters: [any RuleParameter] = [leadDays, maxHours]
    public static let borrowed: [any RuleParameter] = [ReleaseCoverageGap.windowHours]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        if case .dateUnknown = file.releaseState { return .unknown("the release date") }
        guard desk.isDue(desk.policy[Self.leadDays], in: file), let release = desk.releaseAhead(in: file),
            let cover = desk.coverages(of: file, hours: desk.policy[ReleaseCoverageGap.windowHours]).max(
                by: { Self.isEarlier($0.coverage.firstContactAfter, $1.coverage.firstContactAfter) })
        else { return .silent }
        let first = cover.coverage.firstContactAfter
        if let first, first <= .hours(desk.policy[Self.maxHours]) { return .silent }
        let when = first.map { "\(file.say(cover.release + $0)), \($0) after release" } ?? "none found"
        return .found(
            Finding(
                .urgent, "first reachable contact: \(when)", evidence: file.releaseEvidence, dueBy: release.instant,
                foldsInto: cover.contacts.isEmpty ? ReleaseCoverageGap.id : nil))
    }

    /// A first contact that never comes is the latest.
    private static func isEarlier(_ one: Span?, _ other: Span?) -> Bool {
        guard let one else { return false }
        return other.map { one < $0 } ?? true
    }
}
