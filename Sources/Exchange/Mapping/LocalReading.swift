internal import Almanac

/// What a local date and time mean in a zone, without a choice being made for anybody.
enum LocalReading {
    case once(OffsetInstant)
    case twice(OffsetInstant, OffsetInstant)
    case never

    init(_ date: CivilDate, _ time: TimeOfDay, in zone: Zone) {
        let moments = [Zone.Ambiguity.first, .second].map { ambiguity in
            let instant = zone.instant(date, time, ambiguity: ambiguity)
            return OffsetInstant(instant: instant, offsetMinutes: zone.offset(at: instant) / 60)
        }
        let (first, second) = (moments[0], moments[1])
        let shown = zone.local(first.instant)
        if first != second {
            self = .twice(first, second)
        } else {
            self = (shown.date, shown.time) == (date, time) ? .once(first) : .never
        }
    }
}
