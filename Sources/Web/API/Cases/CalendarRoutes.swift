internal import Almanac
internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Dates, and days on which nothing is open.
enum CalendarRoutes {
    static let all: [Route] = [
        .api(.get, "/calendar.ics", dates) { try await $0.calendarFile() },
        .api(.get, "/holidays", closedDays) { try await $0.closedDays() },
    ]

    private static let dates = APIOperation(
        name: "readCalendar", part: .calendar, summary: "The dates of one case, or of all open ones, as iCalendar.",
        parameters: [.query("case", .text(200), "Of this case.", example: "K-214")],
        answers: [
            APIAnswer(status: .ok, meaning: "A calendar.", contents: [APIContent(type: Media.calendar)])
        ])

    private static let closedDays = APIOperation(
        name: "listHolidays", part: .calendar,
        summary: "The calendars that were declared in this store, with their days.",
        parameters: [
            .query("from", .day, "Not the days of the years before this day's.", example: "2026-01-01"),
            .query("to", .day, "Not the days of the years after this day's.", example: "2026-12-31"),
        ],
        answers: [.json("Holidays", "The calendars.")])
}

extension Enquiry {
    fileprivate func calendarFile() async throws -> Response {
        let name = query("case")
        guard name.map({ StreamName(.case, $0) != nil }) ?? true else { throw Problem.notFound }
        let bytes = try await ask { try $0.calendar(of: name.map { CaseRef($0) }).bytes }
        var headers = headers()
        headers[.contentType] = "text/calendar; charset=utf-8"
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    fileprivate func closedDays() async throws -> Response {
        let first = query("from").flatMap { try? CivilDate(parsing: $0) }?.year ?? 0
        let last = query("to").flatMap { try? CivilDate(parsing: $0) }?.year ?? 9_999
        guard first <= last else { throw Problem.badParameter("to", "a day that is not before from") }
        let calendars = try await ask { try $0.calendars(in: first...last) }
        return .json(
            .object([
                JSON.Member(
                    "calendars",
                    .array(
                        calendars.map { calendar in
                            .object([
                                JSON.Member("calendar", calendar.calendar.json),
                                JSON.Member("days", .array(calendar.days.map(\.data))),
                            ])
                        }))
            ]), headers: headers())
    }
}
