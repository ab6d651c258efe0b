internal import Almanac
internal import Events

extension PlanAndGoals {
    /// Plans, goals, and what the person brings; the issue behind a goal is for programs, not for a page people share.
    public var body: [TextLine] {
        var lines = [TextLine.blank, TextLine("Plans", .heading)]
        lines += plans.isEmpty ? [TextLine("  none recorded", .alert)] : plans.flatMap(told)
        lines += [.blank, TextLine("Goals", .heading)]
        lines += goals.isEmpty ? [TextLine("  none recorded")] : goals.map(told)
        lines += [.blank, TextLine("What the person brings", .heading)]
        lines += personProposals.map { TextLine("  put forward: \($0.text) (\($0.state))") }
        if personProposals.isEmpty { lines.append(TextLine("  put forward: nothing recorded")) }
        lines.append(TextLine("  strengths: \(strengths.isEmpty ? "not recorded" : strengths.joined(separator: "; "))"))
        lines.append(TextLine("  purpose in life: \(purpose ?? "not recorded")"))
        let until = supportUntil.map { "until \(standpoint.spoken.shortDay($0))" } ?? "end not recorded"
        return lines + [TextLine("  support: \(until)")]
    }

    private func told(_ plan: CasePlan) -> [TextLine] {
        let came = plan.newestEntry.map {
            ", \(standpoint.spoken.shortDay(standpoint.spoken.date($0.occurred.instant)))"
        }
        let together: String =
            switch plan.draft?.coAuthoredWithPerson {
            case true?: "written together with the person"
            case false?: "written without the person"
            case nil: "whether the person wrote along is not recorded"
            }
        let domains = plan.domains.map { $0.map(\.inWords).joined(separator: ", ") } ?? "not recorded"
        var lines = [
            TextLine("  \(plan.kind.inWords), version \(plan.version)\(came ?? ""), \(together)"),
            TextLine("    covers: \(domains.isEmpty ? "nothing" : domains)"),
            TextLine("    person: \(position(of: plan))"),
        ]
        let signed = plan.currentAgreements.flatMap { $0.event.signatories ?? [] }.map(\.rawValue)
        if !signed.isEmpty { lines.append(TextLine("    signed for the agencies: \(signed.joined(separator: ", "))")) }
        lines += indicator("will show that it works", plan.draft?.indicatorsOfSuccess)
        lines += indicator("will show that it does not", plan.draft?.indicatorsOfFailure)
        return lines
    }

    private func position(of plan: CasePlan) -> String {
        guard let answer = plan.answer else { return "no answer to version \(plan.version) recorded" }
        if answer.personSigned == true { return "signed" }
        return "did not sign; \(answer.personRefusalReason.map { "the person says: \($0)" } ?? "no reason recorded")"
    }

    private func indicator(_ words: String, _ texts: [String]?) -> [TextLine] {
        guard let texts, !texts.isEmpty else { return [] }
        return [TextLine("    \(words): \(texts.joined(separator: "; "))")]
    }

    private func told(_ goal: CaseGoal) -> TextLine {
        let event = goal.setting.event
        let details = [
            event.domain?.inWords, event.horizon?.inWords, event.setBy.map { "set by \($0.inWords)" }, time(of: goal),
        ]
        return TextLine(
            "  \(event.statement ?? "\(goal.id), not put into words"): "
                + details.compactMap(\.self).joined(separator: ", "), goal.state == .reached ? .good : .plain)
    }

    private func time(of goal: CaseGoal) -> String {
        let spoken = standpoint.spoken
        if let reached = goal.reachedOn { return "reached \(spoken.shortDay(reached))" }
        if goal.state == .dropped { return "dropped" }
        guard let target = goal.targetDate else { return "open, no day set" }
        return "open, by \(spoken.shortDay(target))\(target < day ? ", which has passed" : "")"
    }
}
