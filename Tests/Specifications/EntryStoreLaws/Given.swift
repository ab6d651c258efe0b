package import Almanac
package import Events
package import Ledger

extension StreamName {
    package static let lina = named(.case, "K-001")
    package static let omar = named(.case, "K-002")
    package static let alertsOfLina = named(.alert, "K-001")
    package static let office = named(.agreement, "AG-1")

    package static func named(_ kind: StreamKind, _ subject: String) -> StreamName {
        guard let name = StreamName(kind, subject) else { preconditionFailure("\(subject) names no stream") }
        return name
    }
}

extension EntryID {
    /// The id with that number.
    package static func number(_ number: UInt64) -> EntryID { EntryID(high: 0x0190_0000_0000_7000, low: number) }
}

extension Instant {
    /// Friday, 27 March 2026, 15:30 in Paris.
    package static let friday = Instant(milliseconds: 1_774_621_800_000)
}

extension Draft {
    /// A draft whose content says its number.
    package static func number(
        _ number: UInt64, in stream: StreamName = .lina, type: String = "Noted", schemaVersion: Int = 1,
        occurred: Occurrence = Occurrence(instant: .friday), purpose: String? = nil, reviewBy: CivilDate? = nil,
        note: String? = nil
    ) -> Draft {
        Draft(
            id: .number(number), stream: stream, type: type, schemaVersion: schemaVersion, occurred: occurred,
            attributes: Attributes(purpose: purpose, reviewBy: reviewBy),
            data: .object([.init("note", .string(note ?? "note \(number)"))]))
    }

    /// The account of an erasure: of entries of a stream by their numbers, or of all that it says if none are named.
    package static func erasure(_ number: UInt64, of targets: [UInt64] = [], in stream: StreamName = .lina) -> Draft {
        Draft(
            id: .number(number), stream: stream, type: PersonalDataErased.name, schemaVersion: 1,
            occurred: Occurrence(instant: .friday), links: targets.map(EntryID.number),
            data: .object([.init("scope", .string(targets.isEmpty ? "person" : "event"))]))
    }

    /// A withdrawal of the entry with that number.
    package static func withdrawal(_ number: UInt64, of target: UInt64, in stream: StreamName = .lina) -> Draft {
        Draft(
            id: .number(number), stream: stream, type: EventVoided.name, schemaVersion: 1,
            occurred: Occurrence(instant: .friday), links: [.number(target)],
            data: .object([.init("target", EntryID.number(target).json)]))
    }
}

extension EntryWriter {
    /// Appends drafts to the stream that they name.
    @discardableResult
    package func append(
        _ drafts: Draft..., expecting: ExpectedVersion = .any, at time: RecordingTime = .now(.friday)
    ) throws -> [Receipt] {
        try append(drafts, to: drafts.first?.stream ?? .lina, expecting: expecting, at: time)
    }
}

extension EntryStore {
    /// Appends drafts to the stream that they name, in a transaction of their own.
    @discardableResult
    package func append(
        _ drafts: Draft..., expecting: ExpectedVersion = .any, at time: RecordingTime = .now(.friday)
    ) throws -> [Receipt] {
        try append(drafts, to: drafts.first?.stream ?? .lina, expecting: expecting, at: time)
    }

    package func version(of stream: StreamName) throws -> Int64 { try read { try $0.version(of: stream) } }

    package func positions(_ selection: Selection = .everything) throws -> [Int64] {
        try entries(selection).map(\.position)
    }
}

/// What a closure throws that does not want to go on.
struct ChangeOfMind: Error, Equatable {}
