internal import Almanac
internal import Events

/// How a case tells its entries.
extension CaseLife {
    var stream: StreamName { .made(.case, reference.rawValue) }

    /// Tells something in the case's own stream.
    @discardableResult
    mutating func tell(
        _ type: any Event.Type, at moment: Instant, by seat: Seat = .manager, _ fields: Fields
    ) -> Telling {
        diary.tell(type, at: moment, in: stream, as: team.hand(seat), fields)
    }

    /// Tells something in the case's own stream with more on its envelope.
    @discardableResult
    mutating func tell(
        _ type: any Event.Type, at moment: Instant, as hand: Attributes, _ fields: Fields
    ) -> Telling {
        diary.tell(type, at: moment, in: stream, as: hand, fields)
    }

    /// Tells something that nothing else hangs on, and that is sometimes recorded late.
    @discardableResult
    mutating func tellWhenever(
        _ type: any Event.Type, at moment: Instant, by seat: Seat = .manager, _ fields: Fields
    ) -> Telling {
        diary.tellWhenever(type, at: moment, in: stream, as: team.hand(seat), fields)
    }

    /// An office hour some days after the opening.
    mutating func afterOpening(_ days: ClosedRange<Int>) -> Instant { officeHour(opening, days) }

    /// An office hour of a day in the community, with at least so many days left until the end of the case.
    mutating func inCommunity(leaving days: Int = 4) -> Instant {
        officeHour(plan.community, 1...max(1, plan.community.days(until: plan.last) - days))
    }

    /// An office hour some days after a day; a negative number is before it.
    mutating func officeHour(_ day: CivilDate, _ days: ClosedRange<Int>) -> Instant {
        diary.officeHour(on: day.adding(days: diary.chance.number(days)))
    }

    /// The date of a moment where the case is.
    func date(_ moment: Instant) -> CivilDate { diary.zone.local(moment).date }

    /// The next reference of its kind in this case, such as `N2`.
    mutating func next(_ prefix: String) -> String {
        numbered[prefix, default: 0] += 1
        return "\(prefix)\(numbered[prefix] ?? 1)"
    }

    /// The next reference that no other case has.
    mutating func nextOfItsOwn(_ prefix: String) -> String { "\(reference)-\(next(prefix))" }

    mutating func happens(_ percent: Int) -> Bool { diary.chance.happens(percent: percent) }

    mutating func pick(_ words: [String]) -> String { diary.chance.pick(words) }
}
