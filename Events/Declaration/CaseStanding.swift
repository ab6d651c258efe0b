public import Almanac

/// The little of a case that decides what may be recorded next, in the order of recording.
///
/// It is kept apart from the full case file so that an import of millions of lines need not fold whole cases. The stream
/// of a case's alerts has a standing of its own.
public struct CaseStanding: Hashable, Sendable {
    /// How the case was opened last; `nil` before it is opened.
    public private(set) var opening: EarlierEntry?
    /// How the case was closed; `nil` while it is open.
    public private(set) var closing: EarlierEntry?
    /// Which way the case goes; `nil` before it is opened.
    public private(set) var track: CaseOpened.Track?
    /// The case's time zone; `nil` before it is opened.
    public private(set) var zone: Zone?
    /// Responsibility moved since the case was opened last.
    public private(set) var wasTransferred = false
    /// A release date stands that was recorded since the last return to custody.
    public private(set) var hasReleaseDate = false
    /// The last return to custody; `nil` if there was none.
    public private(set) var lastReturn: EarlierEntry?
    /// The plans that stand, by what they are for.
    public private(set) var plans: [Term<PlanKind>: PlanStanding] = [:]
    /// The intelligence pointers that are recorded.
    public private(set) var pointers: Set<IntelligenceID> = []
    /// The reviews by which pointers are dismissed.
    public private(set) var dismissals: [IntelligenceID: EarlierEntry] = [:]
    /// The alerts that are open, by what they are about.
    public private(set) var openAlerts: [AlertRaised.Subject: OpenedAlert] = [:]
    /// The openings in an emergency that are recorded.
    public private(set) var breakGlass: [BreakGlassID: OpenedGlass] = [:]
    /// The limits on who may see the case that were ever recorded.
    public private(set) var limits: Set<CaseLimitID> = []
    /// The rectifications that were told, with those who were told.
    public private(set) var rectifications: [RectificationID: Set<AgencyRef>] = [:]

    /// A case of which nothing is recorded.
    public init() {}

    /// The case has been opened, at any time.
    public var wasOpened: Bool { opening != nil }
    /// The case is open now.
    public var isOpen: Bool { opening != nil && closing == nil }

    /// The names of the events that change a standing.
    public static let relevantEvents: Set<String> = [
        CaseOpened.name, CaseClosed.name, CaseTransferred.name, ReleaseDateSet.name, PersonReturnedToCustody.name,
        PlanDrafted.name, PlanRevised.name, IntelligenceReferenceRecorded.name, IntelligenceReviewed.name,
        AlertRaised.name, AlertClosed.name, BreakGlassOpened.name, CaseAccessLimited.name, RectificationNotified.name,
    ]

    /// Takes note of an entry that was recorded after all that were noted before.
    public mutating func note(_ entry: Entry) {
        let earlier = EarlierEntry(entry)
        switch entry.event {
        case let opened as CaseOpened: note(opened, earlier)
        case is CaseClosed: closing = earlier
        case is CaseTransferred: wasTransferred = true
        case is ReleaseDateSet: hasReleaseDate = true
        case is PersonReturnedToCustody:
            hasReleaseDate = false
            lastReturn = earlier
        case let drafted as PlanDrafted:
            plans[drafted.planKind] = PlanStanding(first: drafted.version ?? 1, entry: earlier)
        case let revised as PlanRevised: note(revised, earlier)
        case let recorded as IntelligenceReferenceRecorded: pointers.insert(recorded.refId)
        case let reviewed as IntelligenceReviewed: note(reviewed, earlier)
        case let raised as AlertRaised: openAlerts[raised.subject] = OpenedAlert(id: raised.alertId, entry: earlier)
        case let opened as BreakGlassOpened:
            breakGlass[opened.breakGlassId] = OpenedGlass(actor: opened.actor, entry: earlier)
        case let limited as CaseAccessLimited: limits.insert(limited.limitId)
        case let told as RectificationNotified:
            rectifications[told.rectificationId, default: []].formUnion(told.recipients)
        case let gone as ErasedEvent: note(gone, earlier)
        case let closed as AlertClosed: openAlerts = openAlerts.filter { $0.value.id != closed.alertId }
        default: break
        }
    }

    private mutating func note(_ opened: CaseOpened, _ earlier: EarlierEntry) {
        opening = earlier
        closing = nil
        track = opened.track
        zone = opened.tz
        wasTransferred = false
    }

    // Of what was erased the type is left, and says this much.
    private mutating func note(_ gone: ErasedEvent, _ earlier: EarlierEntry) {
        switch gone.erased {
        case CaseOpened.name: (opening, closing, track, zone, wasTransferred) = (earlier, nil, nil, nil, false)
        case CaseClosed.name: closing = earlier
        case CaseTransferred.name: wasTransferred = true
        case ReleaseDateSet.name: hasReleaseDate = true
        case PersonReturnedToCustody.name: (hasReleaseDate, lastReturn) = (false, earlier)
        default: break
        }
    }

    private mutating func note(_ revised: PlanRevised, _ earlier: EarlierEntry) {
        guard let version = revised.version else { return }
        let first = plans[revised.planKind]?.versions.lowerBound ?? version
        plans[revised.planKind] = PlanStanding(first: first, newest: version, entry: earlier)
    }

    /// Only a review that says the pointer holds takes a dismissal back; one without a known outcome says nothing.
    private mutating func note(_ reviewed: IntelligenceReviewed, _ earlier: EarlierEntry) {
        switch reviewed.outcome?.word {
        case .dismissed: dismissals[reviewed.refId] = earlier
        case .upheld, .raised, .lowered: dismissals[reviewed.refId] = nil
        case nil: break
        }
    }
}
