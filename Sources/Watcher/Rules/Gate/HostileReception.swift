internal import Almanac
internal import Events
public import Projections

/// The wrong people waited at the gate, and the team has not caught up with the person since.
public struct HostileReception: Rule {
    public static let card = RuleCard(
        id: "hostile-reception",
        title: "Person was met by the wrong people",
        sources: [.passage(document: .exitWork, words: "picking up the individual at")],
        condition: """
            The release was met by extremist contacts or unknown persons, or an unplanned pick-up was recorded, and not \
            both a later face-to-face contact and a later assessment or meeting.
            """,
        leadTime: "at once",
        severities: "critical",
        mustAct: ["case manager", "police liaison"],
        remedy: "Reach the person, meet, look again at what is needed.",
        clears: "a face-to-face contact, and an assessment or meeting",
        traps: [
            "Unknown is not hostile: they may be relatives whom nobody at the gate knows.",
            "No names of third parties.",
        ])

    static let unwelcome: Set<PersonReleased.Reception> = [.extremistContact, .unknownPersons]
    /// For how long it is worth saying that nobody noted who waited at the gate.
    static let askFor = Span.days(14)

    public init() {}

    public func answer(for file: CaseFile, at desk: Desk) -> Answer {
        var receptions: [(at: Instant, id: EntryID)] = []
        var unknowns: [Unknown] = []
        if let release = file.actualRelease {
            let reception = release.fact.event.unexpectedReception
            if let reception, reception.isOne(of: Self.unwelcome) {
                receptions.append((release.instant, release.fact.id))
            } else if reception == nil, !desk.clock.hasReached(release.instant + Self.askFor) {
                unknowns = [Unknown(missing: "who waited at the gate")]
            }
        }
        receptions += file.sinceLastReturn(file.facts(IncidentRecorded.self))
            .filter { $0.event.kind == .unplannedPickup }.map { ($0.occurredAt, $0.id) }
        let open = receptions.filter { !isAnswered($0.at, in: file) }
        guard let last = open.map(\.at).max() else { return Answer(unknowns: unknowns) }
        let finding = Finding(
            .critical,
            "met by people nobody had planned for, \(file.say(last)); not yet seen face to face and looked at anew",
            evidence: open.map(\.id), dueBy: last)
        return Answer(findings: [finding], unknowns: unknowns)
    }

    private func isAnswered(_ moment: Instant, in file: CaseFile) -> Bool {
        let seen = file.contactsWithPerson.contains { contact in
            let isFaceToFace = contact.event.channel == .inPerson || contact.event.channel == .homeVisit
            return isFaceToFace && contact.occurredAt > moment
        }
        let assessed = file.facts(AssessmentCompleted.self).contains { $0.occurredAt > moment }
        let met = file.facts(MeetingHeld.self).contains { meeting in
            meeting.start(of: meeting.event.at, in: file.zone) > moment
        }
        return seen && (assessed || met)
    }
}
