import Almanac
import Testing

/// One row of the table of known answers; hours are elapsed, times local to the case.
struct CoverageVector: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let local: Zone
    let release: String
    let contacts: [Contact]
    let firstContact: Span
    let longest: Span
    let trueLength: Span
    /// `nil` when covered throughout.
    let from: String?
    let next: String?

    init(
        _ name: String, _ zoneName: String, _ release: String, _ contacts: [Contact],
        first: Int, longest: Int, true trueLength: Int, from: String? = nil, next: String? = nil
    ) {
        testDescription = name
        local = zone(zoneName)
        self.release = release
        self.contacts = contacts
        firstContact = .hours(first)
        self.longest = .hours(longest)
        self.trueLength = .hours(trueLength)
        self.from = from
        self.next = next
    }

    struct Contact: Sendable {
        let id: String
        let availability: Availability

        static func weekly(
            id: String = "A", _ zoneName: String, _ days: Set<Weekday>, _ from: String, _ to: String,
            _ calendar: WorkingCalendar, worksPublicHolidays: Bool = false
        ) -> Contact {
            let statement = AvailabilityStatement(
                pattern: .weekly([WeeklyWindow(days, from, to)]), zone: zone(zoneName), calendar: calendar,
                worksPublicHolidays: worksPublicHolidays)
            return Contact(id: id, availability: Availability(statements: [statement]))
        }

        static func always(_ zoneName: String, away: (String, String)? = nil) -> Contact {
            let local = zone(zoneName)
            let exceptions = away.map { from, to in
                AvailabilityException(from: at(from, local), to: at(to, local), effect: .unavailable)
            }
            return Contact(
                id: "A",
                availability: Availability(
                    statements: [AvailabilityStatement(pattern: .always, zone: local)],
                    exceptions: [exceptions].compactMap(\.self)))
        }
    }

    var coverage: Coverage {
        let release = at(release, local)
        let reach = Coverage.reach(release: release)
        return Coverage(
            release: release, contacts: contacts.map { ($0.id, $0.availability.reachable(within: reach)) })
    }
}
