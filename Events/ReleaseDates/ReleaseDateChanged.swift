public import Almanac

/// The release moment moved; the old value stays in history.
public struct ReleaseDateChanged: Event {
    public static let name = "ReleaseDateChanged"
    public static let meaning =
        "Release moment moved earlier, later or to another hour; the old value stays in history."

    /// Which way it moved.
    public enum Direction: String, Vocabulary {
        case earlier, later
        case sameDayHour = "same_day_hour"
    }

    /// Why it moved.
    public enum Reason: String, Vocabulary {
        case courtOrder = "court_order"
        case sentenceCredit = "sentence_credit"
        case appeal
        case administrativeError = "administrative_error"
        case capacity, health, other
    }

    public let to: Moment
    public let from: Moment?
    public let direction: Term<Direction>?
    public let reason: Term<Reason>?
    public let decidedAt: Moment?
    public let notifiedAt: Moment?

    public static let shape = Shape(
        Self.init(to:from:direction:reason:decidedAt:notifiedAt:),
        Field("to", \.to, "The new release moment."),
        Field("from", \.from, "The release moment that no longer holds."),
        Field("direction", \.direction, "Which way it moved."),
        Field("reason", \.reason, "Why it moved."),
        Field("decidedAt", \.decidedAt, "When it was decided."),
        Field("notifiedAt", \.notifiedAt, "When the team was told."))

    public var toldMoments: [ToldMoment] { [ToldMoment("from", from), ToldMoment("to", to)].compactMap { $0 } }

    public var headline: String {
        "Release date moved" + (direction.map { " (\($0.inWords))" } ?? "") + (reason.map { ": \($0.inWords)" } ?? "")
    }

    public var supersedes: String? { ReleaseDateSet.slot }

    public func refusal(in standing: CaseStanding) -> Refusal? {
        standing.hasReleaseDate
            ? nil
            : Refusal(
                "no release date stands that could be changed",
                advice: "record ReleaseDateSet, also after a return to custody", by: .standingDate,
                because: standing.lastReturn)
    }
}
