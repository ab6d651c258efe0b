internal import Almanac
internal import Events

/// Whether a supply lasts until something takes over.
extension ReleaseFitting {
    private static let care: Set<NeedDomain> = [.health, .mentalHealth, .medication, .substanceUse]

    /// `nil` for what is no supply. It may end on the day before the next arrangement takes over.
    func supply(of booking: Provision, _ release: ReleasePoint) -> Fit? {
        guard booking.supplyDays != nil else { return nil }
        guard let last = booking.until else { return .unknown("nobody can tell how long it lasts") }
        let others = liveArrangements.compactMap(\.arrangement).filter {
            $0.id != booking.entry.id && $0.event.supplyDays == nil && $0.event.domain.isOne(of: Self.care)
        }
        let next = others.compactMap { takesOver($0.event, release) }.min()
        if let next, next <= last.adding(days: 1) { return .fits("it lasts until \(spoken.shortDay(next))") }
        if let undated = others.first(where: { $0.event.at == nil && $0.event.from == nil && $0.event.until == nil }) {
            return .unknown("nobody can tell when \(undated.event.arrangementId) takes over")
        }
        let follows = next.map { "the next arrangement takes over only on \(spoken.shortDay($0))" }
        return .doesNotFit(
            "it lasts until \(spoken.shortDay(last)), and \(follows ?? "nothing that is recorded takes over")")
    }

    /// The first day on which an arrangement can take over after the release; `nil` if it cannot, or no day is known.
    private func takesOver(_ event: ArrangementConfirmed, _ release: ReleasePoint) -> CivilDate? {
        if let at = event.at {
            if release.isAfter(at) == true { return nil }
            return at.date(in: file.zone)
        }
        if event.from == nil, event.until == nil { return nil }
        if let until = event.until, until < release.day { return nil }
        return max(event.from ?? release.day, release.day)
    }
}
