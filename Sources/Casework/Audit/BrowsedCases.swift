internal import Access
internal import Events
internal import Ledger
internal import Projections

/// What the log knows of cases that somebody looked at.
struct BrowsedCases {
    private let reader: CaseReader
    private let calendars: CalendarIndex

    init(_ reader: CaseReader) throws {
        self.reader = reader
        calendars = try reader.calendars(from: .today)
    }

    /// What is known of each case; those that cannot be read are left out.
    func known(of looks: [CaseLook]) throws -> [CaseRef: LookedAtCase] {
        var known: [CaseRef: LookedAtCase] = [:]
        for caseRef in Set(looks.map(\.caseRef)) {
            guard let stream = StreamName(.case, caseRef.rawValue), try reader.log.version(of: stream) > 0,
                let history = try? reader.history(of: stream, from: .today)
            else { continue }
            let file = CaseFile(caseRef, history)
            known[caseRef] = LookedAtCase(
                zone: file.zone, calendar: calendars[file.opening?.event.holidayCalendar],
                tenures: file.roles.map { .init($0.actor, from: $0.from, until: $0.until) })
        }
        return known
    }
}
