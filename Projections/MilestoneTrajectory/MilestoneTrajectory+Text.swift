internal import Almanac
internal import Events

extension MilestoneTrajectory {
    public var body: [TextLine] {
        section("Goals", goalTimeline.map(told)) + section("By quarter, as recorded", quarters.flatMap(told))
            + section("Circumstances as they shifted last", factors.map(told))
            + [.blank, TextLine("Three strands, which follow no order and foretell nothing", .heading)]
            + Strand.allCases.flatMap { strand(words: $0.inWords, points(of: $0)) }
            + (points(of: nil).isEmpty ? [] : strand(words: "of no known strand", points(of: nil)))
    }

    private func told(_ turn: GoalTurn) -> TextLine {
        let event = turn.goal.setting.event
        let details = [
            event.domain?.inWords, turn.kind == .set ? event.setBy.map { "set by \($0.inWords)" } : nil,
            turn.confirmedBy.map { "confirmed by \($0.inWords)" },
        ].compactMap(\.self)
        let more = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
        return TextLine(
            "  \(spoken.shortDay(turn.date)): \(turn.goal.id) \(turn.kind.inWords)\(more)",
            turn.kind == .reached ? .good : .plain)
    }

    /// Both directions in the same type and at the same place, so that neither is louder.
    private func told(_ row: Row) -> [TextLine] {
        guard !row.isEmpty else { return [TextLine("  \(row.quarter)  nothing recorded", .faint)] }
        let goals = "goals \(row.goalsSet) set, \(row.goalsReached) reached, \(row.goalsDropped) dropped"
        let turns = "shifts \(row.protective) protective, \(row.aggravating) aggravating, \(row.unclear) unclear"
        let seen =
            "observed \(row.observedProtective) protective, \(row.observedConcern) of concern, \(row.observedNeutral) neutral"
        return [
            TextLine("  \(row.quarter)  \(goals)"), TextLine("           \(turns)"), TextLine("           \(seen)"),
        ]
            + (row.incidents > 0 ? [TextLine("           incidents \(row.incidents)")] : [])
    }

    private func told(_ factor: Factor) -> TextLine {
        let event = factor.newest.event
        let details = [event.direction?.inWords ?? "direction not recorded", event.magnitude?.inWords].compactMap(
            \.self)
        return TextLine(
            "  \(event.factor.inWords): \(details.joined(separator: ", ")), since \(spoken.shortDay(factor.since))")
    }

    private func strand(words: String, _ points: [Point]) -> [TextLine] {
        let lines = points.map { point in
            TextLine("    \(spoken.shortDay(point.date)): \(point.entry.event.headline)")
        }
        let none = TextLine("    nothing recorded, which is not the same as nothing", .faint)
        return [TextLine("  \(words)")] + (lines.isEmpty ? [none] : lines)
    }

    private func section(_ heading: String, _ lines: [TextLine]) -> [TextLine] {
        [.blank, TextLine(heading, .heading)] + (lines.isEmpty ? [TextLine("  none recorded", .faint)] : lines)
    }

    private var spoken: SpokenTime { standpoint.spoken }
}
