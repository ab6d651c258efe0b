internal import Almanac
internal import Projections

extension Desk {
    /// Whether a local day of the case has begun.
    func hasBegun(_ date: CivilDate, in file: CaseFile) -> Bool { clock.hasReached(file.zone.startOfDay(date)) }

    /// Whether a local day of the case has passed.
    func hasPassed(_ date: CivilDate, in file: CaseFile) -> Bool { clock.hasReached(file.zone.day(date).end) }

    /// Whether something that was confirmed is not lost and its last day has not passed.
    func isLive(_ provision: Provision, in file: CaseFile) -> Bool {
        provision.failure == nil && !(provision.until.map { hasPassed($0, in: file) } ?? false)
    }

    /// Whether something that was confirmed is there now.
    func isThere(_ provision: Provision, in file: CaseFile) -> Bool {
        hasBegun(provision.from, in: file) && isLive(provision, in: file)
    }
}
