internal import Access
public import Almanac
public import Events
internal import Ledger
public import Projections

extension Casework {
    /// Replays a case as it was at one time and as it was known at another.
    ///
    /// - Parameter isRevealing: With restricted text and dates, for a reader who may see them.
    /// - Throws: ``CaseNotFound``, ``UnreadableEntry``, what the store throws.
    public func timeline(
        of caseRef: CaseRef, seenFrom vantage: Vantage, revealing isRevealing: Bool = false
    ) throws -> Shown<CaseTimeline> {
        try door.read(.view(CaseTimeline.self, of: caseRef, isRevealing ? .reveal : .see)) { sight in
            let timeline = try timeline(of: caseRef, seenFrom: vantage, in: sight.log)
            return sight.shown(isRevealing ? timeline.revealed : timeline)
        }
    }

    /// The same, read from a snapshot of the log that serves for more.
    func timeline(
        of caseRef: CaseRef, seenFrom vantage: Vantage, in log: any EntryReader
    ) throws -> CaseTimeline {
        let reader = self.reader(on: log)
        let history = try reader.caseHistory(caseRef, from: vantage)
        let file = CaseFile(caseRef, history)
        let alerts = try StreamName(.alert, caseRef.rawValue).map { try reader.history(of: $0, from: vantage) }
        let team = try file.team.compactMap { StreamName(.actor, $0.rawValue) }
            .flatMap { try log.entries(.stream($0)) }.sorted { $0.position < $1.position }
        return CaseTimeline(
            file, history, alerts: alerts ?? .empty,
            team: try History(team, seenFrom: vantage, with: catalogue).telling(Self.toldOfTheTeam),
            seenFrom: vantage, present: try presentMoment(of: log))
    }

    /// What of the team belongs into the story of a case: when somebody could be reached, and when not.
    private static let toldOfTheTeam: Set<String> = [AvailabilitySet.name, AvailabilityExceptionRecorded.name]

    /// The zone of a case, in which dates without an hour are meant.
    /// - Throws: ``CaseNotFound``, what the store throws.
    public func zone(of caseRef: CaseRef) throws -> Zone {
        try door.glance(.view(CaseTimeline.self, of: caseRef)) { sight in
            guard let stream = StreamName(.case, caseRef.rawValue), try sight.log.version(of: stream) > 0 else {
                throw CaseNotFound(caseRef: caseRef)
            }
            let types: Set = [CaseOpened.name, EventCorrected.name, EventVoided.name]
            let history = try History(sight.log.entries(Selection(stream: stream, types: types)), with: catalogue)
            return CaseFile(caseRef, history).zone
        }
    }
}
