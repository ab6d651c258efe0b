public import Almanac

/// An iCalendar file (RFC 5545) of events with instants in UTC or with whole days, so that no time zone has to travel.
public struct CalendarDocument: Sendable {
    /// One event.
    public struct Event: Hashable, Sendable {
        /// When an event is.
        public enum Time: Hashable, Sendable {
            case at(Instant)
            case from(Instant, until: Instant)
            case day(CivilDate)
        }

        let uid: String
        let sequence: Int
        let stamp: Instant
        let title: String
        let category: String
        let time: Time

        /// Puts an event together.
        ///
        /// - Parameters:
        ///   - uid: Unlike any other's, and the same when the event is changed.
        ///   - sequence: How often it was changed, from 0.
        ///   - stamp: When it was last changed.
        public init(uid: String, sequence: Int, stamp: Instant, title: String, category: String, time: Time) {
            self.uid = uid
            self.sequence = sequence
            self.stamp = stamp
            self.title = title
            self.category = category
            self.time = time
        }
    }

    private let events: [Event]

    /// Holds events in their order.
    public init(_ events: [Event]) { self.events = events }

    /// The file; the same events give the same bytes.
    public var bytes: [UInt8] {
        var text = ContentLine.line("BEGIN", "VCALENDAR") + ContentLine.line("VERSION", "2.0")
        text +=
            ContentLine.line("PRODID", "-//Throughcare//Throughcare//EN") + ContentLine.line("CALSCALE", "GREGORIAN")
        text += ContentLine.line("METHOD", "PUBLISH")
        text += events.map(\.text).joined()
        return Array((text + ContentLine.line("END", "VCALENDAR")).utf8)
    }
}

extension CalendarDocument.Event {
    fileprivate var text: String {
        [
            ContentLine.line("BEGIN", "VEVENT"), ContentLine.text("UID", uid),
            ContentLine.line("DTSTAMP", Self.utc(stamp)),
            ContentLine.line("SEQUENCE", String(sequence)), times, ContentLine.text("SUMMARY", title),
            ContentLine.text("CATEGORIES", category), ContentLine.line("CLASS", "CONFIDENTIAL"),
            // It tells of the person's time and takes up nobody's own.
            ContentLine.line("TRANSP", "TRANSPARENT"), ContentLine.line("END", "VEVENT"),
        ].joined()
    }

    private var times: String {
        switch time {
        case .at(let instant): ContentLine.line("DTSTART", Self.utc(instant))
        case .from(let start, let end):
            ContentLine.line("DTSTART", Self.utc(start)) + ContentLine.line("DTEND", Self.utc(end))
        case .day(let date):
            ContentLine.line("DTSTART;VALUE=DATE", Self.basic(date.description))
        }
    }

    /// Such as `20260327T143000Z`.
    private static func utc(_ instant: Instant) -> String {
        basic(String(instant.description.prefix(19))) + "Z"
    }

    private static func basic(_ text: String) -> String { text.filter { $0 != "-" && $0 != ":" } }
}
