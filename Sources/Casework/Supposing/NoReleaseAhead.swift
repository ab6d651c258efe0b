public import Almanac
public import Events
internal import Projections

/// A case has no release ahead whose date could be supposed to be another.
public struct NoReleaseAhead: Error, Hashable, Sendable {
    /// Why there is none.
    public enum Reason: Hashable, Sendable {
        /// The person left custody at that moment.
        case released(Instant, Zone)
        /// The track leads through no gate.
        case noGate
        case closed
        /// Nothing that stands says that the case was opened.
        case notOpened
    }

    public let caseRef: CaseRef
    public let reason: Reason
}

extension NoReleaseAhead: CustomStringConvertible {
    public var description: String {
        switch reason {
        case .released(let moment, let zone):
            "\(caseRef): the person was released on \(SpokenTime(in: zone).shortMoment(moment)), so no release is ahead; "
                + "look from a moment before it with --known-at, or at what is open now with `throughcare readiness`"
        case .noGate:
            "\(caseRef): the case goes without custody, so no release is ahead; "
                + "look at what is open now with `throughcare watch --dry-run`"
        case .closed:
            "\(caseRef): the case is closed, so nobody prepares a release; open it again first with CaseOpened"
        case .notOpened:
            "\(caseRef): no opening of the case stands then; look from a later moment, or record CaseOpened first"
        }
    }
}
