internal import Almanac
internal import Events

/// What one life tells: collected in the order of the story, given out in the order of recording.
struct Diary {
    let zone: Zone
    var chance: Chance
    /// Nothing that comes late is recorded later than this; `nil` while no end is set.
    var closesAt: Instant?
    private var identity: Chance
    private let habit: Span
    private var tellings: [Telling] = []

    init(zone: Zone, seed: UInt64, number: UInt64) {
        self.zone = zone
        chance = Chance(seed: seed, number: number)
        identity = Chance(seed: ~seed, number: number)
        habit = .minutes(chance.number(2...55))
    }

    /// Tells what happened at a moment; whoever records here takes the same few minutes each time.
    @discardableResult
    mutating func tell(
        _ type: any Event.Type, at moment: Instant, in stream: StreamName, as attributes: Attributes, _ fields: Fields
    ) -> Telling {
        add(type, occurrence(moment), recordedAt: moment + habit, stream, attributes, fields)
    }

    /// Tells something that nothing else hangs on, and that is sometimes recorded days or weeks late.
    @discardableResult
    mutating func tellWhenever(
        _ type: any Event.Type, at moment: Instant, in stream: StreamName, as attributes: Attributes, _ fields: Fields
    ) -> Telling {
        var recordedAt = moment + delay()
        if let closesAt { recordedAt = max(moment + habit, min(recordedAt, closesAt - .hours(1))) }
        return add(type, occurrence(moment), recordedAt: recordedAt, stream, attributes, fields)
    }

    /// Tells something of which only the day is known, recorded at a moment.
    @discardableResult
    mutating func tell(
        _ type: any Event.Type, on day: CivilDate, recordedAt moment: Instant, in stream: StreamName,
        as attributes: Attributes, _ fields: Fields
    ) -> Telling {
        add(type, Occurrence(day: day, in: zone), recordedAt: moment + habit, stream, attributes, fields)
    }

    /// The life in the order in which it was recorded.
    var inOrderOfRecording: [Telling] {
        let numbered = tellings.enumerated().sorted {
            ($0.element.recordedAt, $0.offset) < ($1.element.recordedAt, $1.offset)
        }
        return numbered.map(\.element)
    }

    private mutating func add(
        _ type: any Event.Type, _ occurred: Occurrence, recordedAt: Instant, _ stream: StreamName,
        _ attributes: Attributes, _ fields: Fields
    ) -> Telling {
        let id = EntryID(milliseconds: recordedAt.milliseconds, random: (identity.next(), identity.next()))
        let telling = Telling(
            id: id, stream: stream, type: type, occurred: occurred, recordedAt: recordedAt, attributes: attributes,
            fields: fields)
        tellings.append(telling)
        return telling
    }

    private func occurrence(_ moment: Instant) -> Occurrence {
        Occurrence(instant: moment, offsetMinutes: zone.offset(at: moment) / 60)
    }

    private mutating func delay() -> Span {
        switch chance.number(1...100) {
        case 1...6: .days(chance.number(7...40))
        case 7...18: .days(chance.number(1...4))
        default: .minutes(chance.number(3...200))
        }
    }
}
