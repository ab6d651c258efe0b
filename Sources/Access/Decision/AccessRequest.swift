public import Almanac

/// One question: may they do that with this, now.
public struct AccessRequest: Hashable, Sendable {
    public let principal: Principal
    public let operation: Operation
    public let material: Material
    /// How they stand to the case; `nil` where no one case is asked for.
    public let relation: CaseRelation?
    /// What they want it for; `nil` if they do not say.
    public let purpose: String?
    /// Now: rights are those of today, whatever moment of the past is looked at.
    public let moment: Instant

    /// Puts the question.
    public init(
        _ principal: Principal, _ operation: Operation, _ material: Material, relation: CaseRelation? = nil,
        purpose: String? = nil, at moment: Instant
    ) {
        self.principal = principal
        self.operation = operation
        self.material = material
        self.relation = relation
        self.purpose = purpose
        self.moment = moment
    }
}
