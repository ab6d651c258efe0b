public import Almanac
public import Events

/// A responsibility that somebody holds or held on the case.
public struct RoleTenure: Sendable {
    public let actor: ActorRef
    public let role: Term<Role>
    public let setting: Term<Setting>?
    /// Whether it survives the gate; `nil` if nobody said.
    public let continuesAfterRelease: Bool?
    /// First moment, inclusive.
    public let from: Instant
    /// End, exclusive; `nil` if open-ended.
    public let until: Instant?
    public let fact: Fact<RoleAssigned>

    /// Whether the tenure reaches beyond the gate: not known to be for custody only, or said to continue.
    public var reachesCommunity: Bool { setting != .known(.custody) || continuesAfterRelease == true }

    /// Whether there is a moment at which it is held.
    public var isEverHeld: Bool { until.map { $0 > from } ?? true }

    /// The same tenure, ended at that moment if it has not ended by then.
    func ended(by moment: Instant?) -> RoleTenure {
        RoleTenure(
            actor: actor, role: role, setting: setting, continuesAfterRelease: continuesAfterRelease, from: from,
            until: [until, moment].compactMap(\.self).min(), fact: fact)
    }

    /// Whether the responsibility is held at that moment.
    public func isActive(at moment: Instant) -> Bool { from <= moment && until.map { $0 > moment } ?? true }
}
