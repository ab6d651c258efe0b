public import Events

/// Who matters to the person, how far each is involved and on what grounds, and which circles stand ready.
///
/// Relatives are pseudonyms; whether one of them has a case of their own is not looked up here.
public struct FamilyAndNetworkMap: Sendable {
    public let standpoint: Standpoint
    /// In the order they were first named.
    public let relatives: [Relative]
    /// The newest circle of each kind.
    public let networks: [Fact<SupportNetworkEstablished>]
    /// Bans and orders that hold and name nobody.
    public let generalRestrictions: [ContactRestriction]
    /// The record says that there is no family; `nil` if it does not say.
    public let hasNoFamily: Bool?
}
