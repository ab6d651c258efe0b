internal import Almanac
public import Events

extension CoverageStrip {
    /// The view as one object; times in UTC, lengths in minutes.
    public var json: JSON {
        .record([
            "release": release.json,
            "slots": .list(slots) { slot in
                .record([
                    "from": slot.interval.start.json, "to": slot.interval.end.json,
                    "actors": .list(slot.actors, json),
                ])
            },
            "gaps": .list(gaps) { gap in
                .record([
                    "from": gap.interval.start.json, "to": gap.interval.end.json,
                    "minutes": .number(gap.interval.length.minutes),
                    "weekend": .boolean(gap.circumstances.weekend),
                    "holidayName": gap.circumstances.specialDays.compactMap(\.name).first?.json,
                    "crossesDST": .boolean(gap.circumstances.clockChange),
                ])
            },
        ])
    }

    private func json(_ actor: ActorRef) -> JSON {
        let contact = contacts.first { $0.actor == actor }
        return .record([
            "actor": actor.json,
            "capacity": contact?.capacity.json,
            "standing": contact.map { .boolean($0.isStanding) },
            "channel": contact.map { .list($0.channels.sorted { $0.rawValue < $1.rawValue }, \.json) },
        ])
    }
}
