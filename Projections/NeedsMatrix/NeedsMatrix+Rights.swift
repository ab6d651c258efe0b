internal import Almanac
internal import Events

extension NeedsMatrix {
    /// What the person may claim.
    var benefitLines: [TextLine] {
        let lines = benefits.map { benefit in
            let state = benefit.state(on: day)
            let role: TextLine.Role = state == .lapsed ? .alert : state == .granted ? .good : .plain
            return TextLine("  \(benefit.id): \(words(for: benefit, state))", role)
        }
        return [.blank, TextLine("Benefits", .heading)] + (lines.isEmpty ? [TextLine("  none recorded")] : lines)
    }

    private func words(for benefit: Benefit, _ state: Term<BenefitStanding>) -> String {
        let event = benefit.entitlement?.event
        let months = event?.months.map { " for \($0) months" } ?? ""
        let amount = event?.amountMinor.map { "\(Self.amount($0)) \(event?.currency ?? "") a month\(months)" }
        let claim: String? =
            switch state {
            case .known(.open), .known(.lapsed):
                benefit.deadline.map { "claim by \(standpoint.spoken.shortDay($0))" } ?? "last day to claim not known"
            default: nil
            }
        let details = [event?.scheme, amount, stated(state), claim]
        return details.compactMap(\.self).joined(separator: ", ")
    }

    private func stated(_ state: Term<BenefitStanding>) -> String {
        switch state {
        case .known(.open): "not claimed"
        case .known(.lapsed): "not claimed in time"
        case .known(.lapsedAccepted): "given up in full knowledge"
        default: state.inWords
        }
    }

    private static func amount(_ minor: Int) -> String {
        let (whole, rest) = minor.quotientAndRemainder(dividingBy: 100)
        return "\(whole).\(abs(rest) < 10 ? "0" : "")\(abs(rest))"
    }

    /// What the person must have in hand.
    var documentLines: [TextLine] {
        [.blank, TextLine("Documents", .heading)]
            + documents.map { document in
                let required = document.isRequired ? ", required" : ""
                let role: TextLine.Role = document.isUsable(on: day) ? .good : document.isRequired ? .alert : .plain
                return TextLine("  \(document.document.inWords): \(words(for: document))\(required)", role)
            }
    }

    private func words(for document: PersonalDocument) -> String {
        guard let event = document.newest?.event else { return "not recorded" }
        guard let until = event.validUntil else { return event.status.inWords }
        return
            "\(event.status.inWords), until \(standpoint.spoken.shortDay(until))\(until < day ? ", which has passed" : "")"
    }
}
