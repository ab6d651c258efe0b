public import Almanac

/// The only way for a rule to learn about time: asking whether an instant has been reached.
///
/// The clock remembers every instant still ahead that it was asked about. The earliest of them is the next moment at
/// which any answer can change, and so the moment until which a case need not be looked at again.
public final class Clock {
    private let now: Instant

    /// The next instant at which an answer can change; `nil` if none lies ahead.
    public private(set) var nextChange: Instant?

    /// What it was asked, each thing once, in the order of the first time; `nil` if it keeps no list.
    public private(set) var questions: [ClockQuestion]?

    /// A clock that stands at `now`.
    ///
    /// - Parameter isListening: Keep a list of what was asked, to explain an answer by.
    public init(at now: Instant, isListening: Bool = false) {
        self.now = now
        questions = isListening ? [] : nil
    }

    /// Whether the instant is now or in the past.
    public func hasReached(_ instant: Instant) -> Bool { answer(.reached, instant, from: instant) }

    /// Whether the instant is in the past. Instants are whole milliseconds, so that is true one of them later.
    public func hasPassed(_ instant: Instant) -> Bool { answer(.passed, instant, from: instant + .milliseconds(1)) }

    private func answer(_ kind: ClockQuestion.Kind, _ asked: Instant, from instant: Instant) -> Bool {
        let isSo = instant <= now
        if questions != nil { listen(to: ClockQuestion(kind: kind, instant: asked, isSo: isSo)) }
        if !isSo { nextChange = nextChange.map { min($0, instant) } ?? instant }
        return isSo
    }

    private func listen(to question: ClockQuestion) {
        if questions?.contains(question) == false { questions?.append(question) }
    }

    /// Whether the interval [from, until) contains now; open-ended if `until` is `nil`.
    public func isBetween(_ from: Instant, and until: Instant?) -> Bool {
        hasReached(from) && !(until.map(hasReached) ?? false)
    }
}
