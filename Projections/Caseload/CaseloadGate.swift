public import Almanac
public import Events

/// Where a case stands between custody and community, as a stored view keeps it.
public struct CaseloadGate: Record {
    /// The four states.
    public enum State: String, Vocabulary {
        case planned, released
        case dateUnknown = "date_unknown"
        case noGate = "no_gate"
    }

    public let state: State
    /// The release as exactly as it is known: planned, or as it took place; `nil` without one.
    public let moment: Moment?
    /// The moment in time by which days are counted.
    public let at: Moment?
    public let precision: Occurrence.Precision?
    public let certainty: Term<ReleaseDateSet.Certainty>?

    public static let shape = Shape(
        Self.init(state:moment:at:precision:certainty:),
        Field("state", \.state, "Which of the four states."),
        Field("moment", \.moment, "The release as exactly as it is known."),
        Field("at", \.at, "The instant by which days are counted."),
        Field("precision", \.precision, "How exactly a planned release is known."),
        Field("certainty", \.certainty, "Whether a planned release may still be in doubt."))

    init(of file: CaseFile) {
        switch file.releaseState {
        case .noGate: self.init(state: .noGate, moment: nil, at: nil, precision: nil, certainty: nil)
        case .dateUnknown: self.init(state: .dateUnknown, moment: nil, at: nil, precision: nil, certainty: nil)
        case .planned(let release):
            self.init(
                state: .planned, moment: release.moment, at: .instant(release.instant),
                precision: Self.word(release.precision), certainty: release.certainty)
        case .released(let release):
            self.init(
                state: .released, moment: .instant(release.instant), at: .instant(release.instant),
                precision: .instant, certainty: nil)
        }
    }

    private init(
        state: State, moment: Moment?, at: Moment?, precision: Occurrence.Precision?,
        certainty: Term<ReleaseDateSet.Certainty>?
    ) {
        self.state = state
        self.moment = moment
        self.at = at
        self.precision = precision
        self.certainty = certainty
    }

    /// The instant by which days are counted; `nil` without a release.
    public var instant: Instant? { at?.start(in: .utc) }

    static func word(_ precision: ReleasePrecision) -> Occurrence.Precision {
        switch precision {
        case .instant: .instant
        case .halfDay: .halfDay
        case .day: .day
        }
    }
}
