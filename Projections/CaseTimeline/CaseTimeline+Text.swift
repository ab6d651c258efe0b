internal import Almanac
internal import Events

extension CaseTimeline {
    /// The view for a terminal: newest last, one heading a day, local times.
    public var text: [TextLine] { text(tellingValues: true) }

    /// Headlines are open; what a correction changed is named, and told to those alone who may see the details.
    public func text(showing tags: Set<AccessTag>) -> [TextLine]? {
        tags.contains(.open) ? text(tellingValues: tags.contains(.sensitive)) : nil
    }

    private func text(tellingValues isTelling: Bool) -> [TextLine] {
        let spoken = SpokenTime(in: zone)
        var lines = [TextLine("\(caseRef) · \(track?.inWords ?? "not opened") · \(zone.identifier)", .title)]
        lines.append(TextLine(standpoint(spoken), .faint))
        var heading: CivilDate?
        for row in rows {
            let date = spoken.date(row.entry.occurred.instant)
            if date != heading {
                heading = date
                lines += [.blank, TextLine(spoken.day(date), .heading)]
            }
            lines += self.lines(for: row, spoken, tellingValues: isTelling)
        }
        guard !gapsInObservation.isEmpty else { return lines }
        lines += [.blank, TextLine("No contact or observation recorded", .heading)]
        lines += gapsInObservation.map { gap in
            let days = Int((gap.to - gap.from).days)
            let (from, to) = (spoken.shortDay(spoken.date(gap.from)), spoken.shortDay(spoken.date(gap.to)))
            return TextLine("  \(from) to \(to), \(days) days: unknown, which is not the same as quiet")
        }
        return lines
    }

    private func standpoint(_ spoken: SpokenTime) -> String {
        let asOf = vantage.asOf.map { "as of \(spoken.moment($0))" } ?? "all that happened"
        let knownAt = vantage.knownAt.map { "as known on \(spoken.moment($0))" } ?? "as known today"
        return "\(asOf), \(knownAt)"
    }

    private func lines(for row: Row, _ spoken: SpokenTime, tellingValues isTelling: Bool) -> [TextLine] {
        let entry = row.entry
        let hour = entry.occurred.precision == .day ? "  ·  " : spoken.hour(entry.occurred.instant)
        let told = mark(entry) + spoken.headline(of: entry.event)
        var lines = [TextLine("  \(hour)  \(told)", role(of: row))]
        let indent = "         "
        if row.lateBy > .zero {
            lines.append(TextLine("\(indent)recorded late: \(spoken.shortMoment(entry.recordedAt))", .faint))
        }
        lines += row.corrections.map { correction in
            TextLine(indent + words(for: correction, of: entry, spoken, tellingValues: isTelling), .faint)
        }
        if let withdrawal = row.withdrawal {
            let reason = (withdrawal.event as? EventVoided)?.reason?.inWords ?? "no reason given"
            lines.append(TextLine("\(indent)withdrawn \(spoken.shortMoment(withdrawal.recordedAt)): \(reason)", .faint))
        }
        return lines
    }

    /// What was corrected, with the value that was first recorded beside the one that holds; free text is not repeated.
    private func words(
        for correction: Entry, of entry: Entry, _ spoken: SpokenTime, tellingValues isTelling: Bool
    ) -> String {
        let type = Swift.type(of: entry.event)
        let version = entry.logged.schemaVersion
        let first = (try? entry.logged.contents.map { try JSONParser.parse($0.data) })?.map {
            type.lifted($0, from: version)
        }
        let changes = type.lifted((correction.event as? EventCorrected)?.fields.members ?? [], from: version)
        let told = changes.map { change in
            let isTold = type.shapeFields.first { $0.name == change.name }?.kind.isTold ?? true
            guard isTold, isTelling, change.name != JSON.whereabouts else { return change.name }
            let isTime = change.name == EventCatalogue.occurrenceField
            let before = isTime ? entry.logged.occurred.instant.description : Self.plain(first?[change.name])
            return "\(change.name) \(before) → \(Self.plain(change.value))"
        }
        return "corrected \(spoken.shortMoment(correction.recordedAt)): \(told.joined(separator: ", "))"
    }

    private static func plain(_ value: JSON?) -> String {
        switch value {
        case .string(let text)?: text
        case .null?, nil: "nothing"
        case let other?: other.line
        }
    }

    private func mark(_ entry: Entry) -> String {
        switch entry.event {
        case is AlertRaised, is AlertSeverityChanged: "! "
        case is AlertClosed: "✓ "
        default: entry.stream.kind == .actor ? "~ " : ""
        }
    }

    private func role(of row: Row) -> TextLine.Role {
        if row.withdrawal != nil { return .faint }
        switch row.entry.event {
        case is AlertRaised, is AlertSeverityChanged: return .alert
        case is AlertClosed: return .good
        default: return .plain
        }
    }
}
