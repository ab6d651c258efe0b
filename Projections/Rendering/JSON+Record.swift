public import Almanac
public import Events

extension JSON {
    /// An object of these members; those without a value are written as `null`, so that a reader sees what is unknown.
    public static func record(_ members: KeyValuePairs<String, JSON?>) -> JSON {
        .object(members.map { Member($0.key, $0.value ?? .null) })
    }

    /// A whole number.
    public static func number(_ value: some BinaryInteger) -> JSON { .number(String(value)) }

    /// A list made from the elements of a sequence.
    public static func list<Elements: Sequence>(_ elements: Elements, _ json: (Elements.Element) -> JSON) -> JSON {
        .array(elements.map(json))
    }
}

extension Instant {
    /// The instant in UTC.
    public var json: JSON { .string(description) }
}

extension Span {
    /// Whole minutes, rounded down.
    public var minutes: Int64 { milliseconds / 60_000 }
}
