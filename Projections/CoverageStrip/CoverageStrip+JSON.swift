internal import Almanac
internal import Events

extension CoverageStrip: View {
    public static let name = "coverage"

    /// Times in UTC, lengths in minutes.
    public static let shape = ViewShape<CoverageStrip>(
        ViewField("release", .open) { $0.release.json },
        .list("slots", .open, of: slotShape) { strip in
            strip.slots.map { slot in
                (slot.interval, slot.actors.map { actor in (actor, strip.contacts.first { $0.actor == actor }) })
            }
        },
        .list("gaps", .open, of: gapShape, \.gaps))

    private typealias OnDuty = (actor: ActorRef, contact: ReleaseContact?)

    private static let slotShape = ViewShape<(interval: Interval, actors: [OnDuty])>(
        ViewField("from", .open) { $0.interval.start.json },
        ViewField("to", .open) { $0.interval.end.json },
        .list("actors", .open, of: actorShape, \.actors))

    private static let actorShape = ViewShape<OnDuty>(
        ViewField("actor", .open) { $0.actor.json },
        ViewField("capacity", .open) { $0.contact?.capacity.json },
        ViewField("standing", .open) { $0.contact.map { .boolean($0.isStanding) } },
        ViewField("channel", .open) {
            $0.contact.map { .list($0.channels.sorted { $0.rawValue < $1.rawValue }, \.json) }
        })

    private static let gapShape = ViewShape<Gap>(
        ViewField("from", .open) { $0.interval.start.json },
        ViewField("to", .open) { $0.interval.end.json },
        ViewField("minutes", .open) { .number($0.interval.length.minutes) },
        ViewField("weekend", .open) { .boolean($0.circumstances.weekend) },
        ViewField("holidayName", .open) { $0.circumstances.specialDays.compactMap(\.name).first?.json },
        ViewField("crossesDST", .open) { .boolean($0.circumstances.clockChange) })
}
