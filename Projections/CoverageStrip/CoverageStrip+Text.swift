internal import Almanac
internal import Events

extension CoverageStrip {
    /// The strip for a terminal: day by day who is on duty when, and when nobody is.
    public var text: [TextLine] {
        let spoken = SpokenTime(in: zone)
        var lines = [TextLine("\(caseRef) · who can be reached", .title)]
        lines.append(
            TextLine("release \(spoken.moment(release)), and the \(Int(Self.length.days)) days after it", .faint))
        lines += contacts.isEmpty ? [TextLine("nobody counts as a contact after release", .alert)] : contacts.map(told)
        lines += [.blank, TextLine("Nobody on duty", .heading)]
        lines += gaps.isEmpty ? [TextLine("  never", .good)] : gaps.map { told($0, spoken) }
        lines += [.blank, TextLine("On duty", .heading)]
        lines += slots.map { told($0, spoken) }
        return lines
    }

    private func told(_ contact: ReleaseContact) -> TextLine {
        let channels = contact.channels.map(\.inWords).sorted().joined(separator: ", ")
        let desk = contact.isStanding ? ", a standing desk" : ""
        return TextLine(
            "\(contact.actor): \(contact.capacity.inWords)\(desk), \(channels.isEmpty ? "channels not known" : channels)"
        )
    }

    private func told(_ gap: Gap, _ spoken: SpokenTime) -> TextLine {
        let why = [
            gap.circumstances.weekend ? "weekend" : nil, gap.circumstances.specialDays.compactMap(\.name).first,
            gap.circumstances.clockChange ? "the clocks change" : nil,
        ].compactMap(\.self)
        let reason = why.isEmpty ? "" : " (\(why.joined(separator: ", ")))"
        return TextLine("  \(range(gap.interval, spoken)): \(gap.interval.length)\(reason)", .alert)
    }

    private func told(_ slot: Slot, _ spoken: SpokenTime) -> TextLine {
        let actors = slot.actors.map(\.rawValue).joined(separator: ", ")
        return TextLine("  \(range(slot.interval, spoken)): \(actors)")
    }

    private func range(_ interval: Interval, _ spoken: SpokenTime) -> String {
        "\(spoken.shortMoment(interval.start)) to \(spoken.shortMoment(interval.end))"
    }
}
