internal import Almanac
internal import Events

extension RunComparison {
    public var text: [TextLine] {
        let spoken = SpokenTime(in: .utc)
        return [
            TextLine("other values for rules, \(spoken.shortMoment(from)) to \(spoken.shortMoment(to)) UTC", .title)
        ]
            + supposed.map { TextLine("supposed: \($0)") }
            + section("would appear", appears) + section("would vanish", vanishes) + section("would move", moves)
            + [TextLine("\(same) alerts are the same; \(cases) cases replayed, nothing written", .faint)]
    }

    private func section(_ title: String, _ told: [AlertDifference]) -> [TextLine] {
        [TextLine("\(title): \(told.count)", .heading)] + told.flatMap(\.lines)
    }
}

extension AlertDifference {
    fileprivate var lines: [TextLine] {
        guard let shown = after ?? before else { return [] }
        let about = shown.about.isEmpty ? "" : " (\(shown.about))"
        let head = TextLine("  \(caseRef)  \(shown.rule)\(about): \(shown.summary)")
        let times = [before.map { ("before", $0) }, after.map { ("after", $0) }].compactMap(\.self)
        return [head] + times.map { TextLine("    \($0): \(words(of: $1))", .faint) }
    }

    private func words(of episode: AlertEpisode) -> String {
        let spoken = SpokenTime(in: zone)
        let steps = episode.steps.enumerated().map { place, step in
            let start =
                place == 0 && episode.wasOpenBefore
                ? "from before the period" : "from \(spoken.shortMoment(step.from))"
            return "\(step.severity.rawValue) \(start)"
        }
        let end = episode.closedAt.map { "closed \(spoken.shortMoment($0))" } ?? "open at the end"
        return (steps + [end]).joined(separator: ", ")
    }
}
