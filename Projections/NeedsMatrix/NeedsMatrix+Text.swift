internal import Almanac
internal import Events

extension NeedsMatrix {
    /// Needs, then what was confirmed without a recorded need, then benefits and documents.
    public var body: [TextLine] {
        let needs = rows.filter { $0.need != nil }
        let others = rows.filter { $0.need == nil }
        var lines = [TextLine.blank, TextLine("Needs", .heading)]
        lines += needs.isEmpty ? [TextLine("  none recorded: not known, which is not the same as none")] : []
        lines += needs.flatMap(told)
        if !others.isEmpty { lines += [.blank, TextLine("Confirmed or lost, without a recorded need", .heading)] }
        lines += others.flatMap(told)
        if stigmaLosses > 0 { lines.append(TextLine("  lost because of stigma: \(stigmaLosses)", .alert)) }
        return lines + benefitLines + documentLines
    }

    private func told(_ row: Row) -> [TextLine] {
        let role: TextLine.Role = row.state == .failed ? .alert : row.state == .met ? .good : .plain
        var lines = [TextLine("  \(heading(of: row))", role)]
        lines += row.provisions.map { TextLine("    \(words(for: $0.provision, $0.state))") }
        lines += row.losses.map { loss in
            TextLine("    \(words(for: loss))", loss.successor == nil && row.state == .failed ? .alert : .plain)
        }
        if !row.duplicates.isEmpty {
            lines.append(TextLine("    at the same time: \(row.duplicates.joined(separator: ", "))"))
        }
        return lines
    }

    private func heading(of row: Row) -> String {
        guard let need = row.need else {
            return "\(row.domain.inWords): \(row.state == .open ? "nothing any more" : row.state.inWords)"
        }
        let event = need.identification.event
        let outcome = need.isMet ? nil : need.closing?.event.outcome?.inWords
        let raised = event.raisedBy.map { ", raised by the \($0.inWords)" } ?? ""
        return "\(need.domain.inWords) (\(need.id)): \(outcome ?? row.state.inWords), \(haste(of: need))\(raised)"
    }

    private func haste(of need: IdentifiedNeed) -> String {
        guard let criticality = need.identification.event.criticality else { return "how soon is not recorded" }
        guard let due = need.dueBy else {
            let isUndated = criticality.word?.days != nil
            return criticality.inWords + (isUndated ? ", no release date known" : "")
        }
        let passed = need.isOpen && due < day ? ", which has passed" : ""
        return "\(criticality.inWords), by \(standpoint.spoken.shortDay(due))\(passed)"
    }

    private func words(for provision: Provision, _ state: Provision.State) -> String {
        let spoken = standpoint.spoken
        let supply = provision.supplyDays.map { "supply for \($0) days" }
        let days =
            provision.until == provision.from
            ? nil
            : "from \(spoken.shortDay(provision.from))"
                + (provision.until.map { " until \(spoken.shortDay($0))" } ?? ", end not recorded")
        let scheme = provision.arrangement?.event.scheme.flatMap { $0 == .noScheme ? nil : $0.inWords }
        let details = [
            provision.place?.event.kind?.inWords, provision.provider.map { "by \($0)" },
            provision.appointment.map { "appointment \(spoken.shortMoment($0))" }, supply,
            days ?? (provision.appointment == nil ? "on \(spoken.shortDay(provision.from))" : nil), scheme,
            provision.replacement.map { "by \($0)" },
        ]
        return "\(provision.reference) \(state.inWords): \(details.compactMap(\.self).joined(separator: ", "))"
    }

    private func words(for loss: Loss) -> String {
        let lost = loss.failure.event.arrangementId?.rawValue ?? "something not recorded before"
        let when = standpoint.spoken.shortMoment(loss.failure.event.lostAt ?? .instant(loss.failure.occurredAt))
        let next = loss.successor.map { "followed by \($0)" } ?? "nothing after it"
        return "\(lost) lost \(when): \(loss.reason?.inWords ?? "reason not recorded"), \(next)"
    }
}
