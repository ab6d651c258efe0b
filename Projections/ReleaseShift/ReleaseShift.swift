public import Almanac
public import Events

/// What another release date would do to a case: what no longer fits, which alerts, how ready, who can be reached.
public struct ReleaseShift: Sendable {
    public let caseRef: CaseRef
    /// The zone of the case's local days and hours.
    public let zone: Zone
    /// The moment that counts as the present, and at which the change is supposed to become known.
    public let moment: Instant
    /// The release date that is on record; `nil` if none is known.
    public let from: Moment?
    /// The release date that is supposed.
    public let to: Moment
    /// What would not fit, and was not known to be unfit before.
    public let misfits: [Commitment]
    /// What would fit, and does not or was not known to.
    public let fitsNow: [Commitment]
    /// What nobody could tell.
    public let unknown: [Commitment]
    public let alerts: AlertShift
    public let before: ReleaseReadiness
    public let after: ReleaseReadiness
}
