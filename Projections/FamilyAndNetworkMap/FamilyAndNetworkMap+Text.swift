internal import Almanac
internal import Events

extension FamilyAndNetworkMap {
    public static let title = "family and network"

    public var body: [TextLine] {
        var lines = [TextLine.blank, TextLine("Family and friends", .heading)]
        lines += relatives.isEmpty ? [TextLine("  \(nobody)")] : relatives.flatMap(told)
        if !generalRestrictions.isEmpty {
            lines += [.blank, TextLine("Bans and orders that name nobody", .heading)]
            lines += generalRestrictions.map { TextLine("  \(words(for: $0))") }
        }
        lines += [.blank, TextLine("Circles that stand ready", .heading)]
        lines += networks.isEmpty ? [TextLine("  none recorded")] : networks.map(\.event).flatMap(told)
        return lines
    }

    private var nobody: String {
        hasNoFamily == true
            ? "the record says that there is no family" : "nobody recorded: unknown, which is not nobody"
    }

    private func told(_ relative: Relative) -> [TextLine] {
        let record = relative.record?.event
        let stance = "stance \(record?.stance?.inWords ?? "not recorded")"
        let language = record?.language.map { ", speaks \($0)" } ?? ""
        let interpreter = record?.interpreterNeeded == true ? ", needs an interpreter" : ""
        var lines = [
            TextLine(
                "  \(relative.id): \(record?.relation?.inWords ?? "relation not recorded"), \(stance)\(language)\(interpreter)"
            ),
            TextLine("      \(decided(relative))"),
        ]
        if let grounds = relative.contraindications, !grounds.isEmpty {
            lines.append(TextLine("      speaks against involving: \(grounds.map(\.inWords).joined(separator: ", "))"))
        }
        lines += relative.restrictions.filter { $0.isStanding(at: standpoint.moment) }
            .map { TextLine("      \(words(for: $0))") }
        lines += conflict(of: relative).map { [TextLine("      \($0)", .alert)] } ?? []
        lines += (relative.decision?.event.tasks ?? []).map { TextLine("      takes on: \($0)") }
        lines.append(TextLine("      \(helped(relative))", .faint))
        return lines
    }

    private func decided(_ relative: Relative) -> String {
        guard let decision = relative.decision?.event else { return "involvement: not decided" }
        let consent: String =
            switch decision.personConsents {
            case .known(.yes): "the person agrees"
            case .known(.no): "the person does not agree"
            case .known(.notAsked): "the person was not asked"
            default: "not recorded whether the person agrees"
            }
        let review = decision.reviewDue.map { date in
            let isOverdue = Moment.day(date).last(in: standpoint.zone) < standpoint.moment
            return "\(isOverdue ? "review was due" : "review due") by \(standpoint.spoken.shortDay(date))"
        }
        return "involvement: \(decision.decision.inWords), \(consent), \(review ?? "no review date recorded")"
    }

    /// A decision to involve somebody while something grave stands against it.
    private func conflict(of relative: Relative) -> String? {
        let grounds = relative.protectiveGrounds(at: standpoint.moment).map(\.inWords).sorted()
        guard relative.decision?.event.decision == .involve, !grounds.isEmpty else { return nil }
        return "involved although this stands against it: \(grounds.joined(separator: ", "))"
    }

    private func helped(_ relative: Relative) -> String {
        guard let last = relative.support.last else { return "help for them: none recorded" }
        let kind = last.event.kind?.inWords ?? "kind not recorded"
        let count = relative.support.count == 1 ? "once" : "\(relative.support.count) times"
        return
            "help for them: \(count), last \(standpoint.spoken.shortDay(standpoint.spoken.date(last.occurredAt))) (\(kind))"
    }

    private func words(for restriction: ContactRestriction) -> String {
        let spoken = standpoint.spoken
        let until = restriction.until.map { "until \(spoken.shortMoment($0))" } ?? "no end recorded"
        return
            "\(restriction.fact.event.kind.inWords) since \(spoken.shortDay(spoken.date(restriction.from))), \(until)"
    }

    private func told(_ network: SupportNetworkEstablished) -> [TextLine] {
        let signed = network.personSigned.map { $0 ? "signed by the person" : "not signed by the person" }
        let until = network.validUntil.map { date in
            let isOver = Moment.day(date).last(in: standpoint.zone) < standpoint.moment
            return "\(isOver ? "ran out after" : "until") \(standpoint.spoken.shortDay(date))"
        }
        let details = [signed ?? "not recorded whether the person signed", until].compactMap { $0 }
        let members = (network.members ?? []).map { member in
            "\(member.reference?.rawValue ?? "somebody"): \(member.task ?? "task not recorded")"
        }
        return [TextLine("  \(network.kind?.inWords ?? "kind not recorded"), \(details.joined(separator: ", "))")]
            + (members.isEmpty ? ["members not recorded"] : members).map { TextLine("      \($0)") }
    }
}
