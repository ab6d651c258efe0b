/// Something that happened, with a frozen wire name.
public protocol Event: Hashable, Sendable {
    /// The wire name: written out, never derived, never changed.
    static var name: String { get }

    /// The version of the fields that this code writes; from 1.
    static var schemaVersion: Int { get }

    /// The kinds of stream this event may be recorded in.
    static var streams: Set<StreamKind> { get }

    /// What it means that this was recorded, in one sentence.
    static var meaning: String { get }

    /// How fields of older versions become those of this one: one lift for each version before it.
    static var lifts: [Lift] { get }

    /// The fields.
    static var shape: Shape<Self> { get }

    /// The event in one line for a timeline: neutral words, no restricted text.
    var headline: String { get }

    /// The moments that belong to the headline; they are told in local time, which the event itself does not know.
    var toldMoments: [ToldMoment] { get }

    /// What the event takes the place of, such as `release date`; `nil` if it stands beside its kind.
    var supersedes: String? { get }

    /// Why the event could be recorded nowhere, whatever stands in the log; `nil` if nothing is wrong with it by itself.
    var flaw: Refusal? { get }

    /// What is odd about the event although it is taken, by the paths of its fields.
    var warnings: [Warning] { get }

    /// Why the event cannot be recorded in a case that stands like this; `nil` if it can.
    func refusal(in standing: CaseStanding) -> Refusal?
}

extension Event {
    public static var schemaVersion: Int { 1 }
    public static var lifts: [Lift] { [] }
    public static var streams: Set<StreamKind> { [.case] }
    public var toldMoments: [ToldMoment] { [] }
    public var supersedes: String? { nil }
    public var flaw: Refusal? { nil }
    public var warnings: [Warning] { [] }
    public func refusal(in standing: CaseStanding) -> Refusal? { nil }

    /// The fields as JSON.
    public var data: JSON { Self.shape.write(self) }

    /// Reads the fields as this event.
    /// - Throws: ``FieldProblem`` naming the field, what was expected and what was found.
    public static func read(_ data: JSON) throws(FieldProblem) -> Self { try shape.read(data) }

    /// The fields, for code that does not know which event it has.
    public static var shapeFields: [FieldDescription] { shape.fields }
}
