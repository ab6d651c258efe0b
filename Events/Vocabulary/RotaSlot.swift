public import Almanac

/// One span of duty on a rota, half-open: written as a list of two times with their offset.
public struct RotaSlot: FieldValue {
    /// Start of duty, inclusive.
    public let from: Instant
    /// End of duty, exclusive; later than the start.
    public let to: Instant

    /// Reads a list of two times with their offset, the first before the second.
    /// - Throws: ``FieldProblem`` for anything else.
    public init(json: JSON) throws(FieldProblem) {
        guard case .array(let times) = json, times.count == 2,
            case .string(let start) = times[0], let from = try? OffsetInstant(parsing: start).instant,
            case .string(let end) = times[1], let to = try? OffsetInstant(parsing: end).instant
        else { throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords) }
        guard from < to else {
            throw FieldProblem(expected: "an end of duty after its start", found: "\(start) to \(end)")
        }
        self.from = from
        self.to = to
    }

    public var json: JSON { .array([.string(from.description), .string(to.description)]) }
    public static var kind: FieldKind {
        .special("a list of two times with their offset, such as 2026-03-27T15:00+01:00, the first before the second")
    }
}
