public import Almanac
public import Events

/// A pointer to intelligence held elsewhere, with what was added to it, said of it and built on it.
public struct IntelligencePointer: Sendable {
    /// Whether the pointer may be relied on.
    public enum State: String, Vocabulary { case usable, incomplete, stale, dismissed }

    /// What a pointer can lack.
    public enum Defect: String, Vocabulary {
        case level
        case threatenedParty = "threatened_party"
        case context
        case legalBasis = "legal_basis"
    }

    /// A decision that relied on the pointer.
    public struct Use: Sendable {
        public let fact: Fact<IntelligenceUsedInDecision>
        /// What examined the decision again after the use, and after the dismissal if the pointer was dismissed.
        public let reexamination: Entry?

        /// Whether the law that allows the use is named.
        public var hasLegalBasis: Bool { !(fact.event.legalBasis ?? "").isEmpty }
    }

    /// How long context may be awaited.
    public static let contextGrace = Span.days(14)
    /// How long a pointer may be relied on if nobody said when it must be examined again.
    public static let maximumAge = Span.days(90)

    public let id: IntelligenceID
    /// How it was last recorded; `nil` if others name it and nobody recorded it.
    public let record: Fact<IntelligenceReferenceRecorded>?
    public let contexts: [Fact<IntelligenceContextAdded>]
    public let reviews: [Fact<IntelligenceReviewed>]
    public let uses: [Use]
    let zone: Zone

    /// The newest review dismissed it; recording it again does not take that back.
    public var dismissal: Fact<IntelligenceReviewed>? {
        reviews.last.flatMap { $0.event.outcome == .dismissed ? $0 : nil }
    }

    /// The kinds of other sources that set it in context, each once, in the order they were added.
    public var contextKinds: [Term<IntelligenceContextAdded.SourceKind>] {
        var seen: Set<Term<IntelligenceContextAdded.SourceKind>> = []
        return contexts.compactMap(\.event.sourceKind).filter { seen.insert($0).inserted }
    }

    /// The last moment at which missing context is no defect, inclusive; `nil` if nobody recorded the pointer.
    public var contextDue: Instant? { record.map { $0.occurredAt + Self.contextGrace } }

    /// The last day on which it may be relied on, inclusive, as its owner said last; `nil` if it did not say.
    public var validUntil: CivilDate? {
        if let lastWord { return lastWord.event.nextReviewDue }
        return record?.event.validUntil
    }

    /// The last moment at which it may be relied on, inclusive; `nil` if nobody recorded or reviewed it.
    ///
    /// Without a last day it is `maximumAge` after what its owner said last.
    public func lastValid(maximumAge: Span = maximumAge) -> Instant? {
        if let validUntil { return Moment.day(validUntil).last(in: zone) }
        return (lastWord?.occurredAt ?? record?.occurredAt).map { $0 + maximumAge }
    }

    /// What it lacks at a moment.
    public func defects(at moment: Instant) -> [Defect] {
        let lacksContext = contextKinds.isEmpty && contextDue.map { moment > $0 } ?? true
        let found: [(Defect, Bool)] = [
            (.level, !hasLevel), (.threatenedParty, !hasThreatenedParty), (.context, lacksContext),
            (.legalBasis, uses.contains { !$0.hasLegalBasis }),
        ]
        return found.filter(\.1).map(\.0)
    }

    /// Whether it may be relied on at a moment; of several reasons against it the gravest.
    public func state(at moment: Instant) -> State {
        if dismissal != nil { return .dismissed }
        if lastValid().map({ moment > $0 }) ?? true { return .stale }
        return defects(at: moment).isEmpty ? .usable : .incomplete
    }

    /// The newest review, unless the pointer was recorded again after it.
    private var lastWord: Fact<IntelligenceReviewed>? {
        reviews.last.flatMap { review in record.map { review.happened(after: $0) } ?? true ? review : nil }
    }
}
