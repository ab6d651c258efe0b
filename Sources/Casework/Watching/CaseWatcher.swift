internal import Almanac
internal import Events
internal import Ledger
internal import Projections
internal import Watcher

/// Asks every rule about cases as known at one moment; what they share is read once.
final class CaseWatcher {
    /// What the rules say of a case, and what they said it by.
    struct Verdict {
        let evaluation: Evaluation
        let watch: CaseWatch
    }

    private let moment: Instant
    private let stopwatch: Stopwatch
    private let vantage: Vantage
    private let meetings: [CaseRef: [Entry]]
    private let calendars: CalendarIndex
    private let agreements: AgreementIndex
    private let policies: PolicyBook
    // Some thousand actors are enough to seldom read one twice, and few enough to be held.
    private static let mostActors = 4_000
    private var actors: [ActorRef: ActorRecord] = [:]

    init(at moment: Instant, stopwatch: Stopwatch, readingFrom reader: CaseReader) throws {
        self.moment = moment
        self.stopwatch = stopwatch
        vantage = .watching(at: moment)
        meetings = try reader.sharedMeetings(from: vantage)
        calendars = try reader.calendars(from: vantage)
        agreements = try reader.agreements(from: vantage)
        policies = try reader.policies(from: vantage)
    }

    /// Values set for rules that are passed over, because they fit none.
    var remarks: [PolicyRemark] { policies.remarks }

    /// What the rules say of a case.
    /// - Throws: ``UnreadableEntry``, what the store throws.
    func verdict(on caseRef: CaseRef, readingFrom reader: CaseReader) throws -> Verdict {
        guard let stream = StreamName(.case, caseRef.rawValue) else { throw CaseNotFound(caseRef: caseRef) }
        let history = try reader.history(of: stream, from: vantage).including(meetings[caseRef] ?? [])
        let file = CaseFile(caseRef, history)
        let evaluation = Evaluation(
            of: file, at: moment, directory: try directory(of: file, reader), policies: policies, stopwatch: stopwatch)
        return Verdict(
            evaluation: evaluation,
            watch: CaseWatch(
                caseRef, due: evaluation.nextChange, leansOn: supports(of: file), staffing: Self.staffing(of: file)))
    }

    /// Rules see the team of the case and nobody else, so they cannot lean on what nobody remembers.
    private func directory(of file: CaseFile, _ reader: CaseReader) throws -> ActorDirectory {
        if actors.count > Self.mostActors { actors = [:] }
        let records = try file.team.sorted().compactMap { actor -> ActorRecord? in
            if let known = actors[actor] { return known }
            guard let stream = StreamName(.actor, actor.rawValue) else { return nil }
            let record = ActorRecord(actor, try reader.history(of: stream, from: vantage))
            actors[actor] = record
            return record
        }
        return ActorDirectory(records, calendars: calendars, agreements: agreements)
    }

    private static func staffing(of file: CaseFile) -> String {
        var roster = StaffRoster()
        roster.count(file)
        return Fingerprint.of(roster.loads.flatMap(\.parts).map(\.inWords).joined(separator: "\n"))
    }

    /// Everything but the case's own stream whose change can change an answer.
    private func supports(of file: CaseFile) -> Set<String> {
        var supports = Set(file.team.map { "\(StreamKind.actor.rawValue)/\($0)" })
        let followed = file.team.reduce(into: Set<CalendarRef>()) { $0.formUnion(actors[$1]?.calendars ?? []) }
        let calendars = followed.union([file.opening?.event.holidayCalendar].compactMap(\.self))
        supports.formUnion(calendars.map { "\(StreamKind.calendar.rawValue)/\($0)" })
        let agreements = file.facts(InformationShared.self).compactMap(\.event.agreement)
        supports.formUnion(agreements.map { "\(StreamKind.agreement.rawValue)/\($0)" })
        supports.formUnion(file.entries.map(\.stream).filter { $0.kind == .partnership }.map(\.description))
        supports.formUnion(
            [
                file.opening?.event.jurisdiction.map { "\(RuleParameterSet.Scope.jurisdiction.rawValue)/\($0)" },
                file.opening?.event.profile.map { "\(RuleParameterSet.Scope.profile.rawValue)/\($0)" },
            ].compactMap(\.self))
        return supports
    }
}
