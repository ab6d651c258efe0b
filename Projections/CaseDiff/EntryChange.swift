internal import Almanac
public import Events

/// An entry that is seen otherwise from the second vantage.
public struct EntryChange: Sendable {
    /// What became of an entry.
    public enum Kind: String, Vocabulary {
        /// It had not happened, or was not recorded.
        case appeared
        case corrected
        /// A withdrawal of it was withdrawn itself.
        case restored
        /// A correction puts it after the second vantage, or it belongs to somebody who left the team.
        case vanished
        case withdrawn
    }

    /// One field of the entry; without its values if they are restricted.
    public struct Field: Hashable, Sendable {
        public let name: String
        /// The value before; `nil` if it had none, or the entry was not seen.
        public let from: JSON?
        public let to: JSON?
        /// Whether the values may stand in a line of text.
        public let isTold: Bool
    }

    public let kind: Kind
    /// The entry as it was seen from the first vantage; `nil` if it was not.
    public let before: CaseTimeline.Row?
    /// The entry as it is seen from the second vantage; `nil` if it is not.
    public let after: CaseTimeline.Row?
    /// The entry as it is seen from the second vantage, or else as it was from the first.
    let row: CaseTimeline.Row
    /// The fields that have another value; all of an entry that appeared or vanished.
    public let fields: [Field]

    /// Compares how an entry is seen; `nil` if it is seen the same.
    init?(before: CaseTimeline.Row?, after: CaseTimeline.Row?) {
        guard let row = after ?? before else { return nil }
        self.row = row
        self.before = before
        self.after = after
        fields = Self.fields(from: before?.entry, to: after?.entry)
        switch (before.map { $0.withdrawal != nil }, after.map { $0.withdrawal != nil }) {
        case (_, nil): kind = .vanished
        case (nil, false?): kind = .appeared
        case (nil, true?), (false?, true?): kind = .withdrawn
        case (true?, false?): kind = .restored
        case (false?, false?), (true?, true?):
            guard !fields.isEmpty else { return nil }
            kind = .corrected
        }
    }

    private static func fields(from old: Entry?, to new: Entry?) -> [Field] {
        guard let event = (new ?? old)?.event else { return [] }
        let shape = type(of: event).shapeFields
        let (before, after) = (old?.data ?? .null, new?.data ?? .null)
        let (shownBefore, shownAfter) = (
            before.withholding(shape).withholdingWhereabouts, after.withholding(shape).withholdingWhereabouts
        )
        let changed = shape.filter { before[$0.name] != after[$0.name] }.map { field in
            Field(
                name: field.name, from: shownBefore[field.name], to: shownAfter[field.name], isTold: field.kind.isTold)
        }
        return moved(from: old?.occurred, to: new?.occurred) + changed
    }

    /// The time in the envelope, if a correction moved it.
    private static func moved(from old: Occurrence?, to new: Occurrence?) -> [Field] {
        guard let old, let new, old != new else { return [] }
        return [
            Field(
                name: EventCatalogue.occurrenceField, from: old.instant.json, to: new.instant.json, isTold: true)
        ]
    }
}
