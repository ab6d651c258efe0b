public import Almanac
public import Events
internal import Ledger
internal import Projections
public import Watcher

extension Casework {
    /// Why an alert was raised: at the moment the rule looked, as known then, under the parameters it went by.
    ///
    /// - Parameters:
    ///   - name: The alert's reference, or a beginning of it that is long enough.
    ///   - asked: Look from that moment instead, under the parameters of now.
    /// - Throws: ``AlertNotFound``, ``AmbiguousAlert``; ``BadInput`` for a rule that this version does not have;
    ///   ``UnreadableEntry``, what the store throws.
    public func explain(alert name: String, at asked: Instant? = nil) throws -> Explanation {
        try door.read(.list("explanation")) { sight in
            let log = sight.log
            let reader = self.reader(on: log)
            let alert = try AlertFinder(reader).alert(name).alert
            sight.tells(of: [alert.caseRef])
            let rule = try Self.rule(alert.event.ruleId)
            let raised = alert.event.evaluatedAt?.start(in: .utc) ?? alert.raising.occurredAt
            let policy = asked == nil ? Policy(of: alert.event) : nil
            var explanation = try explain(
                rule, of: alert.caseRef, about: alert.event.discriminator ?? "", at: asked ?? raised, policy, reader)
            explanation.alert = asked == nil ? alert : nil
            if asked == nil, let evidence = alert.event.evidence {
                explanation.evidence = try Self.lines(of: evidence, at: raised, reader)
            }
            return explanation
        }
    }

    /// Why a rule speaks of a case at a moment, or why it is silent.
    ///
    /// - Parameters:
    ///   - about: What inside the case is meant; `nil` for all.
    ///   - asked: The moment, as known then; `nil` for now.
    /// - Throws: ``BadInput`` for a rule that does not exist; ``CaseNotFound``, ``UnreadableEntry``, what the store throws.
    public func explain(
        rule name: String, of caseRef: CaseRef, about: String? = nil, at asked: Instant? = nil
    ) throws -> Explanation {
        try door.read(.list("explanation", of: caseRef)) { sight in
            let log = sight.log
            let moment = try asked ?? presentMoment(of: log)
            return try explain(
                Self.rule(name), of: caseRef, about: about, at: moment, nil, reader(on: log))
        }
    }

    private func explain(
        _ rule: any Rule.Type, of caseRef: CaseRef, about: String?, at moment: Instant, _ policy: Policy?,
        _ reader: CaseReader
    ) throws -> Explanation {
        let outlook = try CaseOutlook(caseRef, at: moment, reader)
        var explanation = Explanation(
            of: rule, about: about, in: outlook.file, at: moment, directory: outlook.directory,
            policy: policy ?? outlook.policy(at: moment))
        let evidence = explanation.findings.flatMap(\.alert.evidence)
        explanation.evidence = try Self.lines(of: evidence, at: moment, reader)
        return explanation
    }

    private static func rule(_ name: String) throws(BadInput) -> any Rule.Type {
        guard let rule = RuleCatalogue.all.first(where: { $0.id == name }) else {
            throw BadInput(
                field: "--rule", expected: "the name of a rule about a case", found: "\"\(name)\"",
                advice: "`throughcare rules` lists them")
        }
        return rule
    }

    /// Entries as they stood at a moment, each once, in the order of the log.
    private static func lines(of ids: [EntryID], at moment: Instant, _ reader: CaseReader) throws -> [EvidenceLine] {
        var histories: [StreamName: History] = [:]
        let lines = try Set(ids).map { id in
            guard let logged = try reader.log.entry(id) else {
                return EvidenceLine(id: id, entry: nil, isWithdrawn: false)
            }
            let known =
                try histories[logged.stream] ?? reader.history(of: logged.stream, from: .watching(at: moment))
            histories[logged.stream] = known
            let entry = (known.entries + known.withdrawn).first { $0.id == id }
            return EvidenceLine(id: id, entry: entry, isWithdrawn: known.withdrawals[id] != nil)
        }
        return lines.sorted { ($0.entry?.position ?? .max, $0.id.high) < ($1.entry?.position ?? .max, $1.id.high) }
    }
}
