public import Events

extension CaseFile {
    /// The entries by which decisions were examined again, by decision, each list in the order it happened.
    public var decisionReviews: [DecisionRef: [Entry]] {
        entries.reduce(into: [:]) { reviews, entry in
            guard let decision = (entry.event as? any DecisionReview)?.reviewsDecisionRef else { return }
            reviews[decision, default: []].append(entry)
        }
    }

    /// The decisions that rest on an entry: a placement names it as its basis, or it led to the entry of a decision.
    public func decisions(restingOn id: EntryID) -> [DecisionRef] {
        let resting = entries.compactMap { entry -> DecisionRef? in
            guard let decision = (entry.event as? any ReferencedDecision)?.decisionRef else { return nil }
            let isNamed = (entry.event as? PlacementStarted)?.basis?.contains(id) ?? false
            return isNamed || entry.attributes.causationId == id.description ? decision : nil
        }
        var seen: Set<DecisionRef> = []
        return resting.filter { seen.insert($0).inserted }
    }
}
