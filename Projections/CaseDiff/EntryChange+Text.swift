internal import Almanac
internal import Events

extension EntryChange {
    /// What became of the entry, and below it what is to be said of that.
    func lines(_ spoken: SpokenTime) -> [TextLine] {
        let occurred = row.entry.occurred
        let moment =
            occurred.precision == .day
            ? spoken.shortDay(spoken.date(occurred.instant)) : spoken.shortMoment(occurred.instant)
        return [TextLine("  \(moment)  \(kind.told): \(spoken.headline(of: row.entry.event))")]
            + details(spoken).map { TextLine("      \($0)", .faint) }
    }

    private func details(_ spoken: SpokenTime) -> [String] {
        switch kind {
        case .appeared:
            return row.lateBy > .zero ? ["recorded late: \(spoken.shortMoment(row.entry.recordedAt))"] : []
        case .corrected, .restored: return fields.map { words(for: $0, SpokenValue(spoken: spoken)) }
        case .vanished: return []
        case .withdrawn:
            guard let withdrawal = row.withdrawal else { return [] }
            let reason = (withdrawal.event as? EventVoided)?.reason?.inWords ?? "no reason given"
            return ["\(reason), \(spoken.shortMoment(withdrawal.recordedAt))"]
        }
    }

    /// A field that was corrected; free text is not repeated.
    private func words(for field: Field, _ value: SpokenValue) -> String {
        guard field.isTold else { return "\(field.name): changed" }
        return "\(field.name): \(value.words(field.from ?? .null)) → \(value.words(field.to ?? .null))"
    }
}

extension EntryChange.Kind {
    /// In the words of a line.
    fileprivate var told: String {
        switch self {
        case .appeared: "new"
        case .corrected: "corrected"
        case .restored: "stands again"
        case .vanished: "no longer seen"
        case .withdrawn: "withdrawn"
        }
    }
}
