internal import Almanac
internal import Events

/// What providers confirmed: appointments, places, supplies.
extension ReleaseFitting {
    var bookings: [Commitment] {
        let standing = Set(file.appointments.map(\.fact.id))
        return liveArrangements.compactMap { booking in
            guard let fact = booking.arrangement, !isOver(booking) else { return nil }
            if fact.event.at != nil, !standing.contains(fact.id) { return nil }
            return commitment(kind(of: fact.event), fact.entry, words(for: fact.event), when: start(of: fact.event)) {
                release in
                Fit.all(
                    [
                        sides(of: fact, release), dependence(of: fact), urgency(of: booking),
                        supply(of: booking, release),
                    ]
                    .compactMap(\.self))
            }
        }
    }

    var liveArrangements: [Provision] { file.arrangements.filter { $0.failure == nil && $0.replacement == nil } }

    private func isOver(_ booking: Provision) -> Bool {
        if case .instant(let instant) = booking.appointment { return instant < moment }
        return booking.supplyDays == nil && booking.until.map { $0 < today } ?? false
    }

    private func kind(of event: ArrangementConfirmed) -> Commitment.Kind {
        if event.supplyDays != nil { return .medication }
        return event.at != nil ? .appointment : .arrangement
    }

    private func words(for event: ArrangementConfirmed) -> String {
        let provider = event.provider.map { " with \($0)" } ?? ""
        let thing =
            switch kind(of: event) {
            case .medication: "supply for \(event.supplyDays ?? 0) days"
            case .appointment: "appointment"
            default: "arrangement"
            }
        return "\(thing): \(event.domain.inWords)\(provider) (\(event.arrangementId))"
    }

    private func start(of event: ArrangementConfirmed) -> Moment? {
        event.at ?? (event.from ?? event.until).map { .day($0) }
    }

    /// On which side of the gate it is; `nil` if it needs no side that anybody could tell.
    private func sides(of fact: Fact<ArrangementConfirmed>, _ release: ReleasePoint) -> Fit? {
        let event = fact.event
        let isTied = event.tiedToRelease == true
        guard let moment = start(of: event) else {
            guard event.supplyDays == nil, event.tiedToRelease != false else { return nil }
            return .unknown("nobody can tell: no day is recorded for it")
        }
        let origin = origin(of: fact.entry)
        guard event.at != nil else {
            return period(of: event, meantFrom: origin?.day ?? (isTied ? .earliest : nil), release)
        }
        if let origin { return side(of: moment, meantInside: origin.isAfter(moment), release) }
        return isTied ? side(of: moment, meantInside: false, release) : nil
    }

    /// Whether the days of an arrangement are on the side on which they were meant; both ends are inclusive.
    private func period(of event: ArrangementConfirmed, meantFrom day: CivilDate?, _ release: ReleasePoint) -> Fit? {
        guard let day else { return nil }
        if let from = event.from, from >= day, from < release.day {
            return .doesNotFit("it begins while the person would still be inside; \(gate(release))")
        }
        guard let until = event.until else { return nil }
        if until >= day, until < release.day {
            return .doesNotFit("it is over by \(spoken.shortDay(until)); \(gate(release))")
        }
        if until < day, until >= release.day {
            return .doesNotFit("it goes on until \(spoken.shortDay(until)), the person would be out already")
        }
        return nil
    }

    /// Whether it was confirmed after the last move that takes back what depends on the date.
    private func dependence(of fact: Fact<ArrangementConfirmed>) -> Fit? {
        guard file.lastReleaseMove?.outdates(fact) == true else { return nil }
        return .doesNotFit("it depends on the release date and would have to be confirmed again")
    }

    /// Whether it comes in time for the need it serves, unless something else does.
    private func urgency(of booking: Provision) -> Fit? {
        guard let event = booking.arrangement?.event, let begins = event.at?.date(in: file.zone) ?? event.from,
            let need = file.needs.first(where: { $0.isOpen && isServed($0, by: booking) }), let due = need.dueBy,
            begins > due
        else { return nil }
        let others = liveArrangements.filter { $0.entry.id != booking.entry.id && isServed(need, by: $0) }
        if others.contains(where: { $0.from <= due && $0.until.map { $0 >= due } ?? true }) { return nil }
        return .doesNotFit("the need \(need.id) must be met by \(spoken.shortDay(due))")
    }

    private func isServed(_ need: IdentifiedNeed, by booking: Provision) -> Bool {
        booking.needId.map { $0 == need.id } ?? (booking.domain == need.domain)
    }
}
