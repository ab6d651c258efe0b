internal import Almanac
internal import Events

/// Looks at all that was arranged around the release of a case, and says of each thing whether it fits.
///
/// What the time before the release and the time after it need is nowhere recorded. So a thing is taken to be meant for
/// the side of the gate on which it stood by the date that held when it was recorded.
struct ReleaseFitting {
    let file: CaseFile
    let directory: ActorDirectory
    /// What is over by then is left in peace.
    let moment: Instant
    /// The release that is looked at; `nil` without a date.
    let release: ReleasePoint?
    /// The dates that are on record, in the order of recording, without the one that is only supposed.
    private let recorded: [PlannedRelease]

    /// Looks at a case that stands before a release.
    ///
    /// - Parameter recorded: The dates that are really on record.
    init(of file: CaseFile, recorded: [PlannedRelease], at moment: Instant, directory: ActorDirectory) {
        self.file = file
        self.directory = directory
        self.moment = moment
        self.recorded = recorded
        release = file.plannedRelease.map { ReleasePoint($0, in: file.zone) }
    }

    /// All that can be judged, by subject.
    var commitments: [Commitment] {
        pickups + essentials + transport + places + bookings + meetings + handovers + programmes + sheets + documents
            + benefits + residence
    }

    var spoken: SpokenTime { SpokenTime(in: file.zone) }

    /// The local day of the moment that counts as the present.
    var today: CivilDate { file.day(of: moment) }

    /// Puts a thing together with the judgement on it, which needs a release.
    func commitment(
        _ kind: Commitment.Kind, _ entry: Entry, _ what: String, when: Moment?, _ judge: (ReleasePoint) -> Fit
    ) -> Commitment {
        Commitment(
            kind: kind, entry: entry, what: what, when: when,
            fit: release.map(judge) ?? .unknown("the release date is not known"))
    }

    /// The date that held when an entry was recorded; `nil` if none did.
    func dateInForce(at entry: Entry) -> ReleasePoint? {
        recorded.last { $0.entry.position < entry.position }.map { ReleasePoint($0, in: file.zone) }
    }

    /// The date that an entry was meant for: the one that held then, or else the first one known after it.
    func origin(of entry: Entry) -> ReleasePoint? {
        dateInForce(at: entry) ?? recorded.first.map { ReleasePoint($0, in: file.zone) }
    }

    /// Such as `the release would be Fri 27 Mar 2026 15:30`.
    func gate(_ release: ReleasePoint) -> String { "the release would be \(spoken.shortMoment(release.moment))" }

    /// Whether something is on the side of the gate for which it was meant.
    func side(of moment: Moment, meantInside: Bool?, _ release: ReleasePoint) -> Fit {
        guard let meantInside, let isInside = release.isAfter(moment) else {
            return .unknown("nobody can tell whether it is before or after the release on that day")
        }
        if meantInside == isInside {
            return .fits("it is \(isInside ? "before" : "after") the release, as it was meant")
        }
        return .doesNotFit("the person would \(isInside ? "still be inside" : "be out already"); \(gate(release))")
    }
}
