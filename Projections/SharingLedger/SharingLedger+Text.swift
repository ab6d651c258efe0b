internal import Almanac
internal import Events

extension SharingLedger {
    public static let title = "information passed on, asked for and consented to"

    public var body: [TextLine] {
        var lines = [TextLine.blank, TextLine("Passed on", .heading)]
        lines += shares.isEmpty ? [TextLine("  nothing is recorded")] : shares.flatMap(told)
        lines += [.blank, TextLine("Asked for", .heading)]
        lines += requests.isEmpty ? [TextLine("  nothing is recorded")] : requests.map(told)
        lines += [.blank, TextLine("Consent", .heading)]
        lines += consents.isEmpty ? [TextLine("  nobody was asked, as far as is recorded")] : consents.map(told)
        let accesses = accessCount30d.map { "opened \($0) times in the last 30 days" }
        return lines + [.blank, TextLine("The record: " + (accesses ?? "no access is on record, so not known"))]
    }

    private func told(_ share: ShareReview) -> [TextLine] {
        let event = share.event
        let to = (event.recipients ?? []).map(\.rawValue) + (event.recipientKinds ?? []).map(\.inWords)
        let basis = event.legalBasis.map { $0 == .noBasis ? "no basis" : $0.inWords } ?? "basis not recorded"
        let what = [
            event.category?.inWords ?? "not recorded what", "by \(event.from?.rawValue ?? "somebody not recorded")",
            "to \(to.isEmpty ? "somebody not recorded" : to.joined(separator: " and "))",
            basis + (event.agreement.map { " \($0)" } ?? ""),
        ]
        let when = standpoint.spoken.shortMoment(share.fact.occurredAt)
        return [TextLine("  \(event.shareId)  \(when)  \(what.joined(separator: ", "))")]
            + share.defects.map { TextLine("      not lawful: \($0.inWords)", .alert) }
            + share.unknowns.map { TextLine("      not known: \($0)", .alert) }
            + (share.isValid == true ? [TextLine("      covered by its basis", .good)] : [])
            + (share.reviewed.map { reviewed in
                [TextLine("      reviewed \(standpoint.spoken.shortMoment(reviewed.occurredAt))", .faint)]
            } ?? [])
    }

    private func told(_ request: PartnerRequest) -> TextLine {
        let event = request.request.event
        let what = [
            event.category?.inWords ?? "not recorded what", event.from.map { "by \($0)" },
            event.to.map { "from \($0)" },
        ].compactMap(\.self).joined(separator: ", ")
        let needed = event.neededBy.map { "needed by \(standpoint.spoken.shortMoment($0))" } ?? "no date given"
        let state = request.state(at: standpoint.moment)
        return TextLine(
            "  \(request.id)  \(what); \(needed); \(answer(to: request, state))", state == .overdue ? .alert : .plain)
    }

    private func answer(to request: PartnerRequest, _ state: PartnerRequest.State) -> String {
        guard let answer = request.answer else { return state == .overdue ? "overdue" : "not answered yet" }
        let outcome = answer.event.outcome.map { ": \($0.inWords)" } ?? ""
        return "answered \(standpoint.spoken.shortMoment(answer.occurredAt))\(outcome)"
    }

    private func told(_ consent: StandingConsent) -> TextLine {
        let event = consent.event
        let giver = event.giver.map { "by the \($0.inWords)" } ?? "by somebody not recorded"
        let scope = consent.scope.isEmpty ? "nothing named" : consent.scope.map(\.inWords).joined(separator: ", ")
        let recipients = event.recipients.map { "for " + $0.map(\.rawValue).joined(separator: " and ") }
        let until = event.validUntil.map { "until \(standpoint.spoken.shortDay($0))" } ?? "no end recorded"
        let state = consent.state?.inWords ?? event.state.inWords
        let told = [state, giver, scope, recipients ?? "recipients not recorded", until].joined(separator: ", ")
        return TextLine("  \(told)", consent.state == .ended ? .alert : .plain)
    }
}
