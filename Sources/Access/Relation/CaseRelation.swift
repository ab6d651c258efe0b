public import Almanac
public import Events

/// How somebody stands to a case at a moment.
public struct CaseRelation: Hashable, Sendable {
    /// The responsibilities that they hold on the case.
    public var teamRoles: Set<Role> = []
    /// Whether their agency leads the case.
    public var isOfLeadAgency = false
    /// What agreements between the agencies of the case let them see.
    public var agreed: Set<SharingCategory> = []
    /// What the person agreed that their agency may see.
    public var consented: Set<SharingCategory> = []
    /// Until when they have opened the case in an emergency, exclusive; `nil` if they have not.
    public var brokenOpenUntil: Instant?
    /// Whether the case is closed to them, by a restriction to others or by an exclusion.
    public var isShutOut = false

    /// No relation at all.
    public init() {}

    /// No relation at all.
    public static let none = CaseRelation()
}
