public import Events

/// Until which day after release, inclusive, which number of days may pass between contacts.
public struct ContactPhase: FieldValue {
    public let untilDay: Int
    public let limitDays: Int

    /// Describes a phase.
    public init(_ untilDay: Int, _ limitDays: Int) {
        self.untilDay = untilDay
        self.limitDays = limitDays
    }

    public init(json: JSON) throws(FieldProblem) {
        let pair = try [Int](json: json)
        guard pair.count == 2 else { throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords) }
        self.init(pair[0], pair[1])
    }

    public var json: JSON { [untilDay, limitDays].json }
    public static var kind: FieldKind { .special("a pair such as [14, 3]: until day 14 after release, 3 days") }
}
