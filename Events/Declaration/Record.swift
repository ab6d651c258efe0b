/// A value with fields of its own inside an event, such as one window of a week.
public protocol Record: FieldValue {
    /// The fields.
    static var shape: Shape<Self> { get }
}

extension Record {
    public init(json: JSON) throws(FieldProblem) { self = try Self.shape.read(json) }
    public var json: JSON { Self.shape.write(self) }
    public static var kind: FieldKind { .record(Self.shape.fields) }
}
