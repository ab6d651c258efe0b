public import Almanac
public import Events

extension CaseFile {
    /// The local day of the release that took place, or else is planned; `nil` without a gate or a known date.
    public var releaseDay: CivilDate? {
        switch releaseState {
        case .noGate, .dateUnknown: nil
        case .planned(let release): release.moment.date(in: zone)
        case .released(let release): day(of: release.instant)
        }
    }

    /// The local day of an instant.
    public func day(of instant: Instant) -> CivilDate { zone.local(instant).date }

    /// The day from which time after release counts for a fact: the release, or when it happened if that is later.
    ///
    /// Without a gate it is when the fact happened; `nil` if there is a gate and no date is known.
    public func day(afterReleaseFor fact: Fact<some Event>) -> CivilDate? {
        let happened = day(of: fact.occurredAt)
        guard track?.isCustodial == true else { return happened }
        return releaseDay.map { max($0, happened) }
    }
}
