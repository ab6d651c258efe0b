internal import Almanac
internal import Events

extension CaseDiff {
    /// The view for a terminal: what is on record, then the views, then what only the passing of time changed.
    public var text: [TextLine] {
        var lines = [TextLine("\(caseRef) · what changed", .title)]
        lines += [TextLine("from \(words(for: from))", .faint), TextLine("to   \(words(for: to))", .faint)]
        guard !entries.isEmpty || !views.isEmpty else {
            return lines + [.blank, TextLine("nothing: neither on record nor in the views")]
        }
        lines += [.blank, TextLine("On record", .heading)]
        lines += entries.isEmpty ? [TextLine("  nothing")] : told.flatMap { $0.lines(to.spoken) }
        return lines + sections + clockSection
    }

    /// Each view under its heading, with what more than the passing of time changed.
    private var sections: [TextLine] {
        let value = SpokenValue(spoken: to.spoken)
        return views.flatMap { view -> [TextLine] in
            let lines = view.lines(value) { !$0.isByClock }
            guard !lines.isEmpty else { return [] }
            return [.blank, TextLine(view.title.prefix(1).uppercased() + view.title.dropFirst(), .heading)]
                + lines.map { TextLine("  \($0)") }
        }
    }

    private var clockSection: [TextLine] {
        let value = SpokenValue(spoken: to.spoken)
        let lines = views.flatMap { view in
            view.lines(value, where: \.isByClock).map { TextLine("  \(view.title): \($0)", .faint) }
        }
        return lines.isEmpty ? [] : [.blank, TextLine("By the passing of time alone", .heading)] + lines
    }

    private func words(for standpoint: Standpoint) -> String {
        let known = standpoint.vantage.knownAt.map { "as known \(to.spoken.shortMoment($0))" } ?? "as known today"
        return "\(to.spoken.shortMoment(standpoint.moment)), \(known)"
    }

    /// The entries without those that only amend one that is told with what came of it.
    private var told: [EntryChange] {
        let amended = Set(entries.filter { $0.kind != .appeared }.map(\.row.entry.id))
        return entries.filter { change in
            guard let amendment = change.row.entry.event as? any Amendment, change.kind == .appeared else {
                return true
            }
            return !amendment.amended.allSatisfy { amended.contains($0.id) }
        }
    }
}
