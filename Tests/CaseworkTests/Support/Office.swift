import Almanac
import Casework
import Events
import Ledger
import Specifications
import Synchronization

/// Casework on a store, at a time that only the test moves, with a chance that counts up.
struct Office {
    let store: any EntryStore
    let audit: any AuditTrail
    let casework: Casework
    private let time: FixedTime

    /// Opens at a moment, on an empty log in memory unless a store is given.
    init(
        on store: any EntryStore = MemoryStore(), audit: any AuditTrail = MemoryAuditTrail(),
        at now: String = "2026-03-10T09:00Z",
        catalogue: EventCatalogue = .standard.remembering(400)
    ) throws {
        let time = FixedTime(try Instant(parsing: now))
        let chance = CountingChance()
        self.store = store
        self.audit = audit
        self.time = time
        casework = Casework(
            on: store, audit: audit, catalogue: catalogue, clock: { time.now }, random: { chance.next() })
    }

    var entries: [LoggedEntry] { get throws { try store.entries() } }

    func moveClock(to moment: String) throws { time.move(to: try Instant(parsing: moment)) }

    /// Imports lines under the name `story.jsonl`.
    @discardableResult
    func take(_ lines: [String], keepingTimes: Bool = false, rehearse: Bool = false) throws -> ImportReport {
        var lines = lines.makeIterator()
        return try casework.importLines(
            from: "story.jsonl", keepingRecordedTimes: keepingTimes, rehearse: rehearse,
            nextLine: { lines.next().map { Array($0.utf8) } })
    }

    /// Imports a file of that content, with a mapping if it is a table, under the name `story`.
    @discardableResult
    func takeFile(
        _ content: String, mapping: String? = nil, format: ImportFormat? = nil, rehearse: Bool = false, showing: Int = 0
    ) throws -> ImportReport {
        let folder = try ScratchFolder()
        let mapping = try mapping.map { try ImportMapping(path: folder.write($0.utf8, to: "mapping.yaml")) }
        let choices = try ImportChoices(format: format, mapping: mapping, isRehearsal: rehearse, shown: showing)
        return try casework.importFile(folder.write(content.utf8, to: "story"), as: "story", choices)
    }

    /// Lets the watcher run.
    @discardableResult
    func watch(at moment: Instant? = nil, rehearse: Bool = false) throws -> WatchReport {
        try casework.watch(at: moment, rehearse: rehearse)
    }

    /// Records one event, now.
    @discardableResult
    func record(
        _ type: String, _ data: String = "{}", in stream: StreamName = .lina, id: EntryID? = nil,
        occurredAt: String? = nil, by recorder: ActorRef? = nil, schemaVersion: Int? = nil,
        expectedVersion: Int64? = nil,
        rehearse: Bool = false
    ) throws -> Recorded {
        let submission = Submission(
            id: id, stream: stream, type: type, schemaVersion: schemaVersion,
            occurredAt: try occurredAt.map { try OccurrenceText(parsing: $0, field: "occurredAt") },
            attributes: Attributes(recordedBy: recorder), data: try JSONParser.parse(data))
        return try casework.record(submission, expectedVersion: expectedVersion, rehearse: rehearse)
    }
}

/// A clock that stands still until it is moved.
final class FixedTime: Sendable {
    private let moment: Mutex<Instant>

    init(_ moment: Instant) { self.moment = Mutex(moment) }

    var now: Instant { moment.withLock { $0 } }

    func move(to moment: Instant) { self.moment.withLock { $0 = moment } }
}

/// A chance that gives 1, 2, 3 and so on.
final class CountingChance: Sendable {
    private let count = Mutex<UInt64>(0)

    func next() -> UInt64 {
        count.withLock { count in
            count += 1
            return count
        }
    }
}

extension Office {
    /// Records what a line of an import says, one event at a time.
    @discardableResult
    func record(line: String, rehearse: Bool = false) throws -> Recorded {
        let line = try JSONParser.parse(line)
        guard case .string(let type) = line["type"], case .string(let name) = line["stream"],
            let stream = StreamName(name)
        else { throw UntoldLine() }
        return try record(
            type, line["data"]?.line ?? "{}", in: stream, id: try line["id"].map { try EntryID(json: $0) },
            by: try line["recordedBy"].map { try ActorRef(json: $0) }, rehearse: rehearse)
    }
}

private struct UntoldLine: Error {}
