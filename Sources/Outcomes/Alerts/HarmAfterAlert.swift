internal import Almanac
internal import Events
internal import Projections

/// What was recorded in the time after something was due that nobody did; of several the one that is named first.
enum HarmAfterAlert: String, CaseIterable {
    /// A return to custody, ordered or carried out.
    case recall
    /// Housing was lost.
    case housingLoss = "housing_loss"
    /// An incident of at least moderate severity that is about the person.
    case incident
    /// None of these is recorded yet, and the time is not over.
    case tooEarly = "too_early"
    /// None of these is recorded, and the time is over.
    case noneRecorded = "none_recorded"

    /// How long after the due moment counts.
    static let window = Span.days(90)

    /// The first that is recorded in the window after a moment.
    init(after due: Instant, in file: CaseFile, until moment: Instant) {
        let found = file.entries.compactMap { entry -> (at: Instant, harm: HarmAfterAlert)? in
            HarmAfterAlert(of: entry).map { (entry.occurred.instant, $0) }
        }
        let first = found.first { $0.at > due && $0.at <= due + Self.window && $0.at <= moment }
        self = first?.harm ?? (moment < due + Self.window ? .tooEarly : .noneRecorded)
    }

    private init?(of entry: Entry) {
        switch entry.event {
        case is RecallOrdered, is PersonReturnedToCustody: self = .recall
        case let lost as ArrangementFailed where lost.domain == .housing: self = .housingLoss
        case let incident as IncidentRecorded where incident.kind == .housingLoss: self = .housingLoss
        case let incident as IncidentRecorded where incident.isGrave: self = .incident
        default: return nil
        }
    }
}

extension IncidentRecorded {
    /// What others write or do elsewhere says nothing of the person.
    fileprivate var isGrave: Bool {
        !kind.isOne(of: [.mediaAttention, .attackElsewhere, .disclosureReviewed])
            && severity.map { $0.isOne(of: [.moderate, .serious]) } ?? false
    }
}
