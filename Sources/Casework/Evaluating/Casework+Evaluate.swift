internal import Outcomes

extension Casework {
    /// Answers a question about many.
    ///
    /// - Parameters:
    ///   - k: The fewest persons that are told of, ``Evaluated/fewest`` or more.
    ///   - position: The log up to this position, inclusive; `nil` for all of it.
    ///   - isDrawn: Whether a drawing is wanted, of what can be drawn.
    /// - Throws: ``AccessDenied``; ``BadInput`` for a smaller k; ``NothingToDraw``, `NoGroupsByColumn`;
    ///   ``PositionNotReached``, ``UnreadableEntry``, what the store throws.
    public func evaluate(
        _ question: GroupQuestion, k: Int, to position: Int64? = nil, drawn isDrawn: Bool = false
    ) throws -> Evaluated {
        guard k >= Evaluated.fewest else {
            throw BadInput(
                field: "--k", expected: "\(Evaluated.fewest) or more, so that nobody could be recognised",
                found: "\(k)",
                advice: "rows about fewer need an approval, which `throughcare export` takes and records")
        }
        switch question {
        case .cohort(let column): return try releases(by: column, k, position, isDrawn)
        case .survival(let question, let column): return try survival(question, by: column, k, position, isDrawn)
        case .alerts: return Evaluated(try alertOutcomes(to: position).tables, withholdingBelow: k)
        case .fairness: return Evaluated(try fairness(to: position).tables, withholdingBelow: k)
        case .milestones: return Evaluated(try milestones(to: position).tables, withholdingBelow: k)
        case .partnerships: return Evaluated(try partnershipHealth(to: position).tables, withholdingBelow: k)
        case .programmes: return Evaluated(try programmeReach(to: position).tables, withholdingBelow: k)
        case .quality: return Evaluated(try dataQuality(to: position).tables, withholdingBelow: k)
        case .training: return Evaluated(try trainingRegister(to: position).tables, withholdingBelow: k)
        }
    }

    private func releases(by column: String?, _ k: Int, _ position: Int64?, _ isDrawn: Bool) throws -> Evaluated {
        let cohort = try cohort(to: position)
        let groups = try CohortGroups(cohort, by: column)
        let tables = [groups.preparation, groups.firstMonths, groups.indicators]
        let summary = "\(cohort.rows.count) releases"
        guard isDrawn else { return Evaluated(tables, withholdingBelow: k, summary: summary) }
        let leadTimes = LeadTimes(cohort, least: k)
        guard let drawing = leadTimes.drawing(fewest: k) else { throw NothingToDraw(k: k) }
        return Evaluated(tables + [leadTimes.table], withholdingBelow: k, drawing: drawing, summary: summary)
    }

    private func survival(
        _ question: SurvivalQuestion, by column: String?, _ k: Int, _ position: Int64?, _ isDrawn: Bool
    ) throws -> Evaluated {
        guard question.leastAtRisk >= k else {
            throw BadInput(
                field: "leastAtRisk", expected: "\(k) or more, as many as may be told of",
                found: "\(question.leastAtRisk)",
                advice: "tell a curve only while so many are at risk")
        }
        let report = try CohortGroups(cohort(to: position), by: column).survival(question)
        let summary = "\(report.groups.count) groups"
        guard isDrawn else { return Evaluated(report.tables, withholdingBelow: k, summary: summary) }
        guard let drawing = report.drawing(by: column) else { throw NothingToDraw(k: k) }
        return Evaluated(report.tables, withholdingBelow: k, drawing: drawing, summary: summary)
    }
}
