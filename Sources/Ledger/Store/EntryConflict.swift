public import Events

/// An entry's id is in the log already, with other content.
public struct EntryConflict: Error, Hashable, CustomStringConvertible {
    /// A part of an entry that must be the same for a retry.
    public enum Part: String, CaseIterable, Sendable {
        case stream, type, schemaVersion, occurred, attributes, data
    }

    public let id: EntryID
    /// Where the entry with this id stands.
    public let position: Int64
    /// What differs, in the order of ``Part``; never empty.
    public let differences: [Part]

    /// Says where the id is used already and what differs there.
    public init(id: EntryID, position: Int64, differences: [Part]) {
        self.id = id
        self.position = position
        self.differences = differences
    }

    public var description: String {
        "entry \(id) is in the log at position \(position) with another "
            + differences.map(\.rawValue).joined(separator: ", ")
            + ": give the new entry an id of its own, or correct the old one by an EventCorrected"
    }
}

extension Draft {
    /// The receipt for a draft whose id `entry` has: the same entry once more. Contents that were erased are not compared,
    /// and do not come back.
    /// - Throws: ``EntryConflict`` if the content is not the same, byte for byte.
    public func receipt(asRetryOf entry: LoggedEntry) throws -> Receipt {
        let differences = differences(from: entry)
        guard differences.isEmpty else {
            throw EntryConflict(id: entry.id, position: entry.position, differences: differences)
        }
        return Receipt(known: entry)
    }

    private func differences(from entry: LoggedEntry) -> [EntryConflict.Part] {
        EntryConflict.Part.allCases.filter { part in
            switch part {
            case .stream: !stream.hasSameBytes(as: entry.stream)
            case .type: !type.hasSameBytes(as: entry.type)
            case .schemaVersion: schemaVersion != entry.schemaVersion
            case .occurred: occurred != entry.occurred
            case .attributes: entry.contents.map { contents.attributes != $0.attributes } ?? false
            case .data: entry.contents.map { contents.data != $0.data } ?? false
            }
        }
    }
}
