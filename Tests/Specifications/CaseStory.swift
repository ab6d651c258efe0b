internal import Almanac
public import Events
public import Projections
public import Watcher

/// A case told line by line, for given/when/then: entries with their times, and what views and rules make of them.
///
/// Times are written with their offset. A line counts as recorded when it happened, unless another time is given; lines
/// are put in the order of recording, as a log would.
public struct CaseStory: Sendable {
    private struct Line: Sendable {
        let id: EntryID
        let stream: StreamName
        let type: String
        let occurredAt: String
        let recordedAt: String
        let data: String
        let cause: EntryID?
    }

    public let caseRef: CaseRef
    private let zone: String
    private var lines: [Line] = []

    /// A case without any line.
    public init(untold caseRef: CaseRef, zone: String = "Europe/Paris") {
        self.caseRef = caseRef
        self.zone = zone
    }

    /// A case that was opened on a track, with the calendar `CAL`.
    public init(
        _ caseRef: CaseRef = "K-1", track: CaseOpened.Track = .custodialRelease, zone: String = "Europe/Paris",
        opened: String = "2025-09-01T08:00Z"
    ) {
        self = CaseStory(untold: caseRef, zone: zone).telling(
            opened, "CaseOpened",
            #"{"caseRef":"\#(caseRef)","track":"\#(track.rawValue)","tz":"\#(zone)","holidayCalendar":"CAL"}"#)
    }

    /// The story with one line more.
    ///
    /// - Parameters:
    ///   - stream: The stream it belongs to; the case's own if `nil`.
    ///   - id: The entry's id, so that another line can name it; made from the line's number if `nil`.
    ///   - cause: The entry that led to it, as the envelope says; none if `nil`.
    public func telling(
        _ occurredAt: String, _ type: String, _ data: String = "{}", in stream: String? = nil,
        recordedAt: String? = nil,
        id: EntryID? = nil, cause: EntryID? = nil
    ) -> CaseStory {
        var longer = self
        let name = stream.flatMap { StreamName($0) } ?? StreamName(.case, caseRef.rawValue)
        guard let name else { preconditionFailure("no stream \(stream ?? caseRef.rawValue)") }
        longer.lines.append(
            Line(
                id: id ?? Self.id(lines.count + 1), stream: name, type: type, occurredAt: occurredAt,
                recordedAt: recordedAt ?? occurredAt, data: data, cause: cause))
        return longer
    }

    /// The id that the line of that number gets if it names none; from 1, the opening being the first.
    public static func id(_ number: Int) -> EntryID { EntryID(high: 0x0000_0000_0000_7000, low: UInt64(number)) }

    /// The entries as a log would hold them.
    public func entries() throws -> [LoggedEntry] {
        let home = try Zone(identifier: zone)
        let read = try lines.map { line in
            (
                line, occurred: try Self.occurrence(line.occurredAt, in: home),
                recorded: try Instant(parsing: line.recordedAt)
            )
        }
        var versions: [StreamName: Int64] = [:]
        let ordered = read.enumerated().sorted { ($0.element.recorded, $0.offset) < ($1.element.recorded, $1.offset) }
        return try ordered.enumerated().map { place, numbered in
            let (line, occurred, recorded) = numbered.element
            versions[line.stream, default: 0] += 1
            let draft = Draft(
                id: line.id, stream: line.stream, type: line.type, schemaVersion: 1, occurred: occurred,
                attributes: Attributes(causationId: line.cause?.description), data: try JSONParser.parse(line.data))
            return LoggedEntry(
                draft, position: Int64(place + 1), version: versions[line.stream] ?? 1, recordedAt: recorded)
        }
    }

    /// The history of the case itself.
    public func history(from vantage: Vantage = .today) throws -> History {
        let own = try entries().filter { $0.stream.kind == .case && $0.stream.subject == caseRef.rawValue }
        return try History(own, seenFrom: vantage)
    }

    /// The case, folded.
    public func file(from vantage: Vantage = .today) throws -> CaseFile {
        CaseFile(caseRef, try history(from: vantage))
    }

    /// The actors, calendars and agreements of the story.
    public func directory(from vantage: Vantage = .today) throws -> ActorDirectory {
        let all = try entries()
        let actors = Dictionary(grouping: all.filter { $0.stream.kind == .actor }, by: \.stream.subject)
        let records = try actors.map { ActorRecord(ActorRef($0), try History($1, seenFrom: vantage)) }
        let calendars = try History(all.filter { $0.stream.kind == .calendar }, seenFrom: vantage)
        let agreements = try History(all.filter { $0.stream.kind == .agreement }, seenFrom: vantage)
        return ActorDirectory(
            records, calendars: CalendarIndex(calendars), agreements: AgreementIndex(agreements))
    }

    /// What one rule says at a moment, as known then.
    public func answer(of rule: any Rule.Type, at moment: String, policy: Policy = Policy()) throws -> Answer {
        let now = try Instant(parsing: moment)
        let vantage = Vantage.watching(at: now)
        let desk = Desk(clock: Clock(at: now), directory: try directory(from: vantage), policy: policy)
        return try rule.init().answer(for: try file(from: vantage), at: desk)
    }

    /// What all rules together say at a moment, as known then.
    public func evaluation(at moment: String, policy: Policy = Policy()) throws -> Evaluation {
        let now = try Instant(parsing: moment)
        let vantage = Vantage.watching(at: now)
        return Evaluation(
            of: try file(from: vantage), at: now, directory: try directory(from: vantage), policy: policy)
    }

    private static func occurrence(_ text: String, in zone: Zone) throws -> Occurrence {
        switch try Moment(parsing: text) {
        case .day(let date): return Occurrence(day: date, in: zone)
        case .instant:
            let time = try OffsetInstant(parsing: text)
            return Occurrence(instant: time.instant, offsetMinutes: time.offsetMinutes)
        }
    }
}
