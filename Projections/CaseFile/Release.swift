public import Almanac
public import Events

/// A release that is planned: the newest date, with what the setting of dates said beside it.
public struct PlannedRelease: Sendable {
    /// The moment as recorded.
    public let moment: Moment
    /// How exactly the moment is known.
    public let precision: ReleasePrecision
    /// The moment in time by which lead times and days left are counted.
    ///
    /// For a date of which the hour is not known: the earliest hour at which prisons release, so that nothing is late.
    public let instant: Instant
    public let kind: Term<ReleaseDateSet.Kind>?
    public let certainty: Term<ReleaseDateSet.Certainty>?
    /// Whether supervision follows; true if not said otherwise.
    public let supervisionFollows: Bool
    /// Whether an authority must approve; false if not said otherwise.
    public let approvalRequired: Bool
    /// The entry that says so.
    public let entry: Entry

    /// Whether the person is handed to another authority instead of going home.
    public var isRemoval: Bool { kind == .removal }
}

/// How exactly a planned release is known.
public enum ReleasePrecision: Hashable, Sendable { case instant, halfDay, day }

/// A release that took place.
public struct ActualRelease: Sendable {
    public let instant: Instant
    public let fact: Fact<PersonReleased>
}

/// Where a case stands between custody and community.
public enum ReleaseState: Sendable {
    /// A track without custody: there is no gate.
    case noGate
    /// In custody, and no date stands.
    case dateUnknown
    /// In custody with a date. "Pre" in the words of the rules.
    case planned(PlannedRelease)
    /// Out since the last return to custody, if there was one.
    case released(ActualRelease)
}

/// The hours at which prisons release when nobody says when: the earliest and the latest.
public enum PlausibleReleaseHours {
    public static let earliest = TimeOfDay.oClock(6)
    public static let latest = TimeOfDay.oClock(17)
}
