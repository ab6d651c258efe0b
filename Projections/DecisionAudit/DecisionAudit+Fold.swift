internal import Almanac
internal import Events

extension DecisionAudit {
    /// Folds what was known then, and what is known now.
    ///
    /// - Parameter knownThen: The history of the case from ``TakenDecision/vantage(seenFrom:)``.
    public init(of decision: TakenDecision, in dossier: Dossier, knownThen: History) {
        let file = dossier.file
        let then = CaseFile(file.caseRef, knownThen)
        let own = Set(decision.entries.map(\.id))
        let relied = Self.reliedOn(by: decision, in: then)
        known = knownThen.entries.filter { !own.contains($0.id) }
            .map { KnownFact(entry: $0, isReliedOn: relied.contains($0.id)) }
        learntLater = file.entries.filter { entry in
            entry.recordedAt > decision.decidedAt && entry.occurred.instant <= decision.decidedAt
                && !own.contains(entry.id) && !entry.isAmendment
        }
        assessments = Self.assessments(at: decision.decidedAt, in: then, relied)
        pointers = Self.pointers(of: decision, in: file, then, at: dossier.moment)
        challenges = file.disputes.filter { dispute in
            let target = dispute.opening.event.targetEvent
            return own.contains(target) || relied.contains(target)
        }
        reviews = decision.reference.flatMap { file.decisionReviews[$0] } ?? []
        amendments = Self.amendments(after: decision.decidedAt, of: known, in: dossier.history)
        standpoint = dossier.standpoint
        self.decision = decision
    }

    /// The entries known then that the decision names: as its basis, its cause, its breach, plan or pointer.
    private static func reliedOn(by decision: TakenDecision, in then: CaseFile) -> Set<EntryID> {
        var relied: Set<EntryID> = []
        for entry in decision.entries {
            if let cause = entry.attributes.causationId.flatMap({ EntryID($0) }) { relied.insert(cause) }
            switch entry.event {
            case let placement as PlacementStarted: relied.formUnion(placement.basis ?? [])
            case let breach as BreachDecided:
                relied.formUnion(then.breaches.filter { $0.id == breach.breachId }.map(\.suspicion.id))
            case let recall as RecallOrdered:
                let grounds = then.breaches.filter { (recall.grounds ?? []).contains($0.id) }
                relied.formUnion(grounds.flatMap { [$0.suspicion.id, $0.decision?.id].compactMap(\.self) })
            case let release as ReleaseDecisionRecorded:
                let plans = then.approvalRequests.filter { $0.event.planVersion == release.planVersion }
                relied.formUnion(release.planVersion == nil ? [] : plans.map(\.id))
            case let use as IntelligenceUsedInDecision:
                let pointers = then.pointers.filter { $0.id == use.refId }
                relied.formUnion(pointers.flatMap(\.entries))
            default: break
            }
        }
        return relied
    }

    private static func assessments(
        at decided: Instant, in then: CaseFile, _ relied: Set<EntryID>
    ) -> [RestingAssessment] {
        let done = then.assessments.filter { $0.occurredAt <= decided }
        let replaced = Set(done.compactMap(\.event.replaces))
        return done.enumerated().compactMap { place, fact in
            let isNewest = !done[(place + 1)...].contains { $0.event.kind == fact.event.kind }
            guard relied.contains(fact.id) || isNewest && !replaced.contains(fact.id) else { return nil }
            return RestingAssessment(
                fact: fact, version: done[...place].count { $0.event.kind == fact.event.kind },
                ageDays: Int((decided - fact.occurredAt).days.rounded(.down)),
                wasValid: fact.event.validUntil.map { Moment.day($0).last(in: then.zone) >= decided },
                isReliedOn: relied.contains(fact.id))
        }
    }

    private static func pointers(
        of decision: TakenDecision, in file: CaseFile, _ then: CaseFile, at moment: Instant
    ) -> [ReliedPointer] {
        let earlier = then.pointers
        return file.pointers.flatMap { pointer in
            let known = earlier.first { $0.id == pointer.id && $0.record != nil }
            return pointer.uses.filter { use in decision.entries.contains { $0.id == use.fact.id } }.map { use in
                ReliedPointer(
                    use: use.fact, then: known?.state(at: decision.decidedAt), now: pointer.state(at: moment),
                    isReexamined: use.reexamination != nil)
            }
        }
    }

    private static func amendments(
        after decided: Instant, of known: [KnownFact], in history: History
    ) -> [LaterAmendment] {
        known.flatMap { fact in
            let all =
                (history.corrections[fact.entry.id] ?? []) + [history.withdrawals[fact.entry.id]].compactMap(\.self)
            return all.filter { $0.recordedAt > decided }.map { LaterAmendment(known: fact, amendment: $0) }
        }.sorted { $0.amendment.position < $1.amendment.position }
    }
}

extension IntelligencePointer {
    /// The entries by which it was recorded, set in context and reviewed.
    fileprivate var entries: [EntryID] {
        [record?.id].compactMap(\.self) + contexts.map(\.id) + reviews.map(\.id)
    }
}

extension Entry {
    fileprivate var isAmendment: Bool { event is EventCorrected || event is EventVoided }
}
