import Almanac
import Events
import Projections
import Rehearsal

/// The log of a made-up caseload, with what views need of it.
struct LivedLog {
    /// In order of position.
    let entries: [LoggedEntry]
    private let streams: [StreamName: [LoggedEntry]]

    init(_ entries: [LoggedEntry]) {
        self.entries = entries
        streams = Dictionary(grouping: entries, by: \.stream)
    }

    /// The log as an import that keeps the recorded times would leave it; without the other countries' surroundings.
    init(cases: Int, seed: UInt64) throws {
        var lines = Caseload(cases: cases, seed: seed).lines()
        var versions: [StreamName: Int64] = [:]
        var entries: [LoggedEntry] = []
        while let line = try lines.next() {
            let (draft, recordedAt) = try Self.read(JSONParser.parse(line))
            guard !Self.isElsewhere(draft.stream) else { continue }
            versions[draft.stream, default: 0] += 1
            entries.append(
                LoggedEntry(
                    draft, position: Int64(entries.count + 1), version: versions[draft.stream] ?? 1,
                    recordedAt: recordedAt))
        }
        self.init(entries)
    }

    /// The first team and its cases are in France.
    private static func isElsewhere(_ stream: StreamName) -> Bool {
        [.agreement, .calendar, .partnership].contains(stream.kind) && !stream.subject.hasSuffix("FR")
    }

    /// The streams of the cases, in the order in which they were opened.
    var cases: [StreamName] { entries.filter { $0.version == 1 && $0.stream.kind == .case }.map(\.stream) }

    /// The entries of a stream.
    func entries(of stream: StreamName) -> [LoggedEntry] { streams[stream] ?? [] }

    /// What is on record of a case, seen from a vantage.
    func record(of stream: StreamName, from vantage: Vantage, at moment: Instant) throws -> LivedRecord {
        func told(_ matches: (StreamName) -> Bool) throws -> History {
            let matching = streams.filter { matches($0.key) }.flatMap(\.value)
            return try History(matching.sorted { $0.position < $1.position }, seenFrom: vantage)
        }
        let history = try told { $0 == stream }
        let file = CaseFile(CaseRef(stream.subject), history)
        let members = file.team
        let team = try told { $0.kind == .actor && members.contains(ActorRef($0.subject)) }
        let actors = try members.map { actor in
            ActorRecord(actor, try told { $0.kind == .actor && $0.subject == actor.rawValue })
        }
        let dossier = Dossier(
            file, history, seenFrom: vantage, moment: moment,
            directory: ActorDirectory(
                actors, calendars: CalendarIndex(try told { $0.kind == .calendar }),
                agreements: AgreementIndex(try told { $0.kind == .agreement })),
            others: [
                .partnerships: try told { $0.kind == .partnership },
                .accesses: try told { $0.kind == .audit && $0.subject == stream.subject },
                .alerts: try told { $0.kind == .alert && $0.subject == stream.subject },
            ])
        let audits = try file.decisionsTaken.map { decision in
            let then = try History(entries(of: stream), seenFrom: decision.vantage(seenFrom: vantage))
            return DecisionAudit(of: decision, in: dossier, knownThen: then)
        }
        return LivedRecord(dossier: dossier, team: team, audits: audits)
    }

    private static func read(_ line: JSON) throws -> (Draft, recordedAt: Instant) {
        let names = Set(Attributes.shape.fields.map(\.name))
        let attributes = (line.members ?? []).filter { names.contains($0.name) }
        func text(_ name: String) throws -> String { try String(json: line[name] ?? .null) }
        guard let stream = StreamName(try text("stream")), let id = EntryID(try text("id")) else {
            throw FieldProblem(expected: "a line with stream and id", found: line.line)
        }
        let draft = Draft(
            id: id, stream: stream, type: try text("type"), schemaVersion: 1,
            occurred: try occurrence(text("occurredAt")), attributes: try Attributes(json: .object(attributes)),
            data: line["data"] ?? .null)
        return (draft, try Instant(parsing: text("recordedAt")))
    }

    private static func occurrence(_ text: String) throws -> Occurrence {
        if let day = try? CivilDate(parsing: text) {
            // All countries of the caseload keep the same time.
            return Occurrence(day: day, in: try Zone(identifier: "Europe/Paris"))
        }
        let time = try OffsetInstant(parsing: text)
        return Occurrence(instant: time.instant, offsetMinutes: time.offsetMinutes)
    }
}

/// What is on record of one case, and what its actors' streams say.
struct LivedRecord {
    let dossier: Dossier
    let team: History
    /// Of each decision, in the order in which they were told of.
    let audits: [DecisionAudit]
}
