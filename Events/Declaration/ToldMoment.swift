public import Almanac

/// A moment that a headline should tell, in the local time of whoever reads it.
public struct ToldMoment: Hashable, Sendable {
    /// The word before the moment, such as `until`.
    public let word: String
    public let moment: Moment

    /// Pairs a word with a moment; `nil` without a moment.
    public init?(_ word: String, _ moment: Moment?) {
        guard let moment else { return nil }
        self.word = word
        self.moment = moment
    }
}
