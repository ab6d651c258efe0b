internal import Almanac
internal import Events

extension ReleaseShift {
    /// The view for a terminal: what no longer fits, the alerts, what of the readiness changes, who can be reached.
    public var text: [TextLine] {
        [TextLine(headline, .title), TextLine("at \(spoken.moment(moment)); nothing is recorded", .faint)]
            + section("What no longer fits", misfits.map(told), .alert, empty: "  nothing that is recorded")
            + section("Nobody can tell", unknown.map(told), .alert)
            + section("What begins to fit", fitsNow.map(told), .good)
            + section("Alerts that would open", alerts.opens.map(told), .alert, empty: "  none")
            + section("Alerts that would close", alerts.closes.map(told), .good, empty: "  none")
            + section("Alerts that would become graver or milder", alerts.changes.map(told))
            + section(
                "Readiness that changes", readinessChanges.map { "  \($0.about): \($0.before) → \($0.after)" },
                empty: "  nothing")
            + coverageLines
    }

    private var headline: String {
        let was = from.map { "instead of \(spoken.shortMoment($0))" } ?? "; no release date is known"
        return "If \(caseRef) were released \(spoken.shortMoment(to))\(from == nil ? "" : " ")\(was)"
    }

    private var spoken: SpokenTime { SpokenTime(in: zone) }

    private func section(
        _ heading: String, _ lines: [String], _ role: TextLine.Role = .plain, empty: String? = nil
    ) -> [TextLine] {
        if lines.isEmpty, empty == nil { return [] }
        return [.blank, TextLine(heading, .heading)]
            + (lines.isEmpty ? [TextLine(empty ?? "")] : lines.map { TextLine($0, role) })
    }

    private func told(_ thing: Commitment) -> String {
        let when = thing.when.map { ", \(spoken.shortMoment($0))" } ?? ""
        return "  \(thing.what)\(when): \(thing.fit.why)"
    }

    private func told(_ alert: AlertCounts.Blocker) -> String {
        let about = alert.about.isEmpty ? "" : " (\(alert.about))"
        return "  \(alert.severity.rawValue)  \(alert.rule)\(about): \(alert.summary)"
    }

    private func told(_ change: AlertShift.Change) -> String {
        "  from \(change.from.rawValue) to " + String(told(change.alert).dropFirst(2))
    }

    private var coverageLines: [TextLine] {
        let sides = [("now", before.coverage), ("then", after.coverage)]
        return [.blank, TextLine("Who can be reached in the first days", .heading)]
            + sides.map { TextLine("  \($0): \($1.map(told) ?? "not known, because no release date is known")") }
    }

    private func told(_ cover: ReleaseCoverage) -> String {
        let (gaps, window) = (cover.coverage.spans.count, cover.coverage.window.length)
        guard let gap = cover.coverage.longest else { return "somebody is on duty throughout \(window)" }
        let until = gap.trueEnd.map(spoken.shortMoment) ?? "nobody found"
        let first = cover.coverage.firstContactAfter.map { "after \($0)" } ?? "none found"
        return "nobody for \(gap.length), \(spoken.shortMoment(gap.start)) to \(until), "
            + "\(gaps == 1 ? "1 gap" : "\(gaps) gaps") in \(window), first contact on duty: \(first)"
    }
}
