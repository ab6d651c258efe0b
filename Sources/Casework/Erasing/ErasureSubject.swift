internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// What is to be erased: all that is said in a stream and by alerts about it, or some of its entries.
struct ErasureSubject: CustomStringConvertible {
    let stream: StreamName
    /// The entries; empty for all of them.
    let entries: [EntryID]

    var isWhole: Bool { entries.isEmpty }

    var description: String {
        switch entries.count {
        case 0: stream.kind == .case ? "case \(stream.subject)" : "\(stream)"
        case 1: "entry \(entries[0]) of \(stream)"
        default: "\(entries.count) entries of \(stream)"
        }
    }

    init(stream: StreamName, entries: [EntryID] = []) {
        self.stream = stream
        self.entries = entries
    }

    /// Finds what a name is about: an entry, a stream, or a case.
    init(named name: String, in casework: Casework) throws {
        if EntryID(name) != nil || Int64(name) != nil {
            let entry = try casework.entry(named: name)
            self.init(stream: entry.stream, entries: [entry.id])
            return
        }
        guard let stream = StreamName(name) ?? StreamName(.case, name),
            try casework.door.backroom.read({ try $0.version(of: stream) }) > 0
        else { throw CaseNotFound(caseRef: CaseRef(name)) }
        self.init(stream: stream)
    }

    /// The entries whose contents would go, in order of position.
    func covered(in log: any EntryReader) throws -> [LoggedEntry] {
        let supposed = LoggedEntry(
            position: .max, version: 1, id: EntryID(high: 0, low: 0), stream: stream, type: PersonalDataErased.name,
            schemaVersion: 1, occurred: Occurrence(instant: .earliest, offsetMinutes: 0), recordedAt: .earliest,
            links: entries, contents: nil)
        guard let erasing = Erasing(supposed) else { return [] }
        return try erasing.streams.flatMap { try log.entries(.stream($0)) }
            .filter { $0.contents != nil && erasing.covers($0) }.sorted { $0.position < $1.position }
    }

    /// The account of the erasure.
    func submission(on basis: PersonalDataErased.Basis, _ attributes: Attributes) -> Submission {
        Submission(
            id: nil, stream: stream, type: PersonalDataErased.name, schemaVersion: nil, occurredAt: nil,
            attributes: attributes,
            data: .record([
                "scope": .string(isWhole ? (stream.kind == .case ? "case" : "person") : "event"),
                "targets": isWhole ? nil : .list(entries) { $0.json }, "basis": .string(basis.rawValue),
            ]))
    }
}

/// There is nothing left that could be erased.
public struct NothingToErase: Error, Hashable, Sendable, CustomStringConvertible {
    /// What was to be erased.
    public let subject: String

    public var description: String { "\(subject) has no contents that could be erased; accounts of erasures stay" }
}
