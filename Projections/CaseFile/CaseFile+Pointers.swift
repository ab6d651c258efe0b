internal import Almanac
internal import Events

extension CaseFile {
    /// The pointers to intelligence, in the order they were first named.
    public var pointers: [IntelligencePointer] {
        let records = facts(IntelligenceReferenceRecorded.self)
        let contexts = facts(IntelligenceContextAdded.self)
        let reviews = facts(IntelligenceReviewed.self)
        let uses = facts(IntelligenceUsedInDecision.self)
        let named =
            records.map { ($0.event.refId, $0.entry) } + contexts.map { ($0.event.refId, $0.entry) }
            + reviews.map { ($0.event.refId, $0.entry) } + uses.map { ($0.event.refId, $0.entry) }
        var seen: Set<IntelligenceID> = []
        let ids = named.sorted { Entry.happenedBefore($0.1, $1.1) }.map(\.0).filter { seen.insert($0).inserted }
        guard !ids.isEmpty else { return [] }
        let examined = decisionReviews
        return ids.map { id in
            let ofPointer = reviews.filter { $0.event.refId == id }
            let dismissal = ofPointer.last.flatMap { $0.event.outcome == .dismissed ? $0 : nil }
            return IntelligencePointer(
                id: id, record: records.last { $0.event.refId == id },
                contexts: contexts.filter { $0.event.refId == id },
                reviews: ofPointer,
                uses: uses.filter { $0.event.refId == id }.map { Self.use($0, after: dismissal, examined) }, zone: zone)
        }
    }

    private static func use(
        _ fact: Fact<IntelligenceUsedInDecision>, after dismissal: Fact<IntelligenceReviewed>?,
        _ examined: [DecisionRef: [Entry]]
    ) -> IntelligencePointer.Use {
        let later = fact.event.decisionRef.flatMap { examined[$0] }?.first { review in
            Entry.happenedBefore(fact.entry, review)
                && dismissal.map { Entry.happenedBefore($0.entry, review) } ?? true
        }
        return IntelligencePointer.Use(fact: fact, reexamination: later)
    }
}
