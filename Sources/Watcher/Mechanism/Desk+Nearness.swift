public import Almanac
public import Projections

extension Desk {
    /// Whether the release is at most so many days ahead, or was when the person passed the gate with the gap open.
    ///
    /// What has been so since `begun` stays as grave behind the gate as it was in front of it.
    public func isNearRelease(_ days: Int, since begun: Instant, in file: CaseFile) -> Bool {
        switch file.releaseState {
        case .planned(let release): isWithin(days, of: release.instant)
        case .released(let release): wasWithin(days, atTheGateOf: release, since: begun, in: file)
        case .noGate, .dateUnknown: false
        }
    }
}
