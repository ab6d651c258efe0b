public import Almanac

/// A date that must not be printed, logged or indexed by accident, such as a day of birth.
public struct RestrictedDate: FieldValue, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The date itself, for a reader who may see it.
    public let revealed: CivilDate

    /// Takes the date as it is.
    public init(_ date: CivilDate) { revealed = date }

    public init(json: JSON) throws(FieldProblem) {
        do throws(FieldProblem) { revealed = try CivilDate(json: json) } catch { throw error.withholding(json) }
    }

    public var json: JSON { revealed.json }
    public static var kind: FieldKind { .restrictedDate }

    public var description: String { "(restricted)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
