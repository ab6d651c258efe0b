/// The rules of the vocabulary for which an event can be refused, by the numbers under which people know them.
///
/// Two of the twelve never refuse: one case manager and one lead agency at a time (3) is a matter of folding, and a spill
/// of classified content (5) is a fact like any other.
public enum Invariant: Int, CaseIterable, Sendable {
    case oneOpening = 1
    case standingDate = 2
    case planVersions = 4
    case usablePointer = 6
    case namedDecision = 7
    case religionIsNoRisk = 8
    case oneOpenAlert = 9
    case secondPerson = 10
    case erasureLeavesSkeleton = 11
    case custodyBeforeGate = 12

    /// The rule in one short sentence without a full stop.
    public var sentence: String {
        switch self {
        case .oneOpening: "a case is opened before all else, and not again while it is open"
        case .standingDate: "a release date is changed only where one stands, and a return to custody ends it"
        case .planVersions: "a revision is one version further, and an agreement names a version that exists"
        case .usablePointer: "a decision uses a pointer that is recorded and not dismissed"
        case .namedDecision: "a decision that restricts rights is named"
        case .religionIsNoRisk: "religious practice is no event and no risk"
        case .oneOpenAlert: "one alert is open for a rule, a case and what it is about"
        case .secondPerson: "a release or a return to custody is withdrawn by a second person"
        case .erasureLeavesSkeleton: "erasing names entries and leaves their types, times, ids and links"
        case .custodyBeforeGate: "without custody there is no release date, no pick-up and no placement"
        }
    }
}

extension Invariant: CustomStringConvertible {
    public var description: String { "invariant \(rawValue): \(sentence)" }
}
