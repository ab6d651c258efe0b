internal import Almanac
internal import Events

extension ConditionsLedger {
    /// What holds or will, then returns to custody, then what was before.
    public var body: [TextLine] {
        let current = rows.filter { [.active, .coming, .suspended].contains($0.state) }
        let former = rows.filter { !current.map(\.condition.id).contains($0.condition.id) }
        let coming = comingCount > 0 ? ", \(comingCount) to come" : ""
        var lines = [TextLine.blank, TextLine("Conditions: \(activeCount) active\(coming)", .heading)]
        lines += current.flatMap(told)
        if rows.isEmpty { lines.append(TextLine("  none recorded")) }
        if !otherBreaches.isEmpty {
            lines += [.blank, TextLine("Possible breaches without a recorded condition", .heading)]
            lines += otherBreaches.map(told)
        }
        if !recallHistory.isEmpty { lines += [.blank, TextLine("Returns to custody", .heading)] }
        lines += recallHistory.map(told)
        if !former.isEmpty { lines += [.blank, TextLine("Ended, or of an earlier release", .heading)] }
        return lines + former.flatMap(toldBriefly)
    }

    private func told(_ row: Row) -> [TextLine] {
        let explained = row.condition.imposition.event.explainedToPersonAt.map {
            "explained to the person \(standpoint.spoken.shortMoment($0))"
        }
        return [
            TextLine("  \(heading(of: row)), \(row.state.inWords)"),
            TextLine("    \(feasibility(of: row))", row.isFeasible == false ? .alert : .plain),
            TextLine("    \(explained ?? "not known to be explained to the person")"),
        ] + row.breaches.map(told)
    }

    private func toldBriefly(_ row: Row) -> [TextLine] {
        let state = row.state == .history ? "of an earlier release" : row.state.inWords
        return [TextLine("  \(heading(of: row)), \(state)", .faint)] + row.breaches.map(told)
    }

    private func heading(of row: Row) -> String {
        let spoken = standpoint.spoken
        let until = row.condition.until.map { "until \(spoken.shortDay($0))" } ?? "open-ended"
        return
            "\(row.condition.kind.inWords) (\(row.condition.id)): from \(spoken.shortDay(row.condition.from)) \(until)"
    }

    private func feasibility(of row: Row) -> String {
        guard let blockers = row.blockers else { return "whether it can be kept: the record does not tell" }
        return blockers.isEmpty
            ? "can be kept, as far as the record tells"
            : "cannot be kept: \(blockers.map(\.inWords).joined(separator: ", "))"
    }

    private func told(_ breach: PossibleBreach) -> TextLine {
        let spoken = standpoint.spoken
        let event = breach.suspicion.event
        let heard = event.personAccount == nil ? "the person's account is not recorded" : "the person was heard"
        let details = [
            "seen \(spoken.shortMoment(breach.seenAt))", "recorded \(spoken.shortMoment(breach.suspicion.recordedAt))",
            event.seriousness?.inWords ?? "seriousness not recorded", heard, decision(on: breach),
        ]
        return TextLine(
            "    possible breach \(breach.id): \(details.joined(separator: ", "))",
            breach.isUndecided ? .alert : .plain)
    }

    private func decision(on breach: PossibleBreach) -> String {
        guard let decision = breach.decision?.event else { return breach.isHistory ? "never decided" : "not decided" }
        let considered = decision.alternativesConsidered ?? []
        let alternatives =
            considered.isEmpty
            ? "no alternative recorded" : "considered before: \(considered.joined(separator: "; "))"
        return "decided: \(decision.outcome?.inWords ?? "outcome not recorded"), \(alternatives)"
    }

    private func told(_ recall: Recall) -> TextLine {
        let spoken = standpoint.spoken
        let order = recall.order.map { order in
            let when = spoken.shortMoment(order.event.orderedAt ?? .instant(order.occurredAt))
            let grounds = (order.event.grounds ?? []).map(\.rawValue).joined(separator: ", ")
            let review = order.event.reviewDue.map { ", review due \(spoken.shortDay($0))" } ?? ""
            return "ordered \(when), \(grounds.isEmpty ? "no grounds recorded" : "for \(grounds)")\(review)"
        }
        let back = recall.returned.map { back in
            let when = spoken.shortMoment(back.event.at ?? .instant(back.occurredAt))
            let home = back.event.tenancyKept.map { $0 ? "home kept" : "home not kept" } ?? "home: not recorded"
            let family = back.event.familyInformed.map { $0 ? "family told" : "family not told" }
            return "back in custody \(when), \(home), \(family ?? "whether the family was told is not recorded")"
        }
        return TextLine("  \(order ?? "no order recorded"); \(back ?? "not recorded to be back in custody")")
    }
}
