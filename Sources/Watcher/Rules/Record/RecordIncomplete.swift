internal import Almanac
internal import Events
public import Projections

/// What is recorded does not say where it comes from, or came late.
public struct RecordIncomplete: Rule {
    public static let card = RuleCard(
        id: "record-incomplete",
        title: "Record lacks provenance or is late",
        sources: [
            .passage(document: .integra, words: "what, when, where, and how"),
            .houseDefault("72 hours; shown for 90 days"),
        ],
        condition: """
            An observation does not say what, when, where or how; or a release, breach, incident or contact was recorded \
            more than lateHours after it happened, for showDays after it was recorded.
            """,
        leadTime: "at recording",
        severities: "info",
        mustAct: ["author"],
        remedy: "Add what is missing by a correction.",
        clears: "a correction",
        traps: ["How something became known may be withheld for intelligence, not for observations."])

    static let lateHours = Parameter(card.id, "lateHours", 72)
    static let showDays = Parameter(card.id, "showDays", 90)
    public static let parameters: [any RuleParameter] = [lateHours, showDays]

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        let bare = file.facts(ObservationRecorded.self).filter(\.lacksProvenance).map(\.id)
        let late = lateEntries(in: file, at: desk).map(\.id)
        guard !bare.isEmpty || !late.isEmpty else { return .silent }
        let pieces = [
            bare.isEmpty ? nil : "observations without what, when, where or how: \(bare.count)",
            late.isEmpty
                ? nil : "recorded more than \(desk.policy[Self.lateHours]) hours after it happened: \(late.count)",
        ]
        return .found(Finding(.info, pieces.compactMap(\.self).joined(separator: "; "), evidence: bare + late))
    }

    private func lateEntries(in file: CaseFile, at desk: Desk) -> [Entry] {
        let watched =
            file.facts(PersonReleased.self).map(\.entry) + file.facts(BreachSuspected.self).map(\.entry)
            + file.facts(IncidentRecorded.self).map(\.entry) + file.facts(ContactHeld.self).map(\.entry)
        return watched.filter { entry in
            entry.recordedAt - entry.happenedBy(in: file.zone) > .hours(desk.policy[Self.lateHours])
                && !desk.clock.hasPassed(entry.recordedAt + .days(desk.policy[Self.showDays]))
        }
    }
}
