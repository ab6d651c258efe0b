import Almanac
import Events
import Projections
import Specifications
import Testing

/// What a partnership held, planned and recorded of itself.
struct PartnershipTests {
    private static func line(_ at: String, _ type: String, _ data: String) -> (String, String, String) {
        (at, type, data)
    }

    private func row(_ lines: [(String, String, String)]) throws -> PartnershipRow {
        try lines.reduce(CaseStory()) { $0.telling($1.0, $1.1, $1.2, in: "partnership/NORD") }.partnershipRow("NORD")
    }

    static let held = [
        line("2026-01-05T08:00Z", "MeetingHeld", #"{"forum":"local_task_force","present":["prison"]}"#),
        line("2026-02-04T08:00Z", "MeetingHeld", #"{"forum":"local_task_force","present":["police","prison"]}"#),
        line("2026-03-16T08:00Z", "MeetingHeld", #"{"forum":"local_task_force"}"#),
    ]
    static let planned = line(
        "2026-03-17T08:00Z", "MeetingScheduled",
        #"{"forum":"local_task_force","at":"2026-04-15T08:00Z","invited":["AGY-1"]}"#)

    @Test func `a rhythm is told from what was held, not from what was promised`() throws {
        let forum = try #require(ForumRhythm.all(of: row(Self.held), at: moment("2026-04-01T08:00Z")).first)
        #expect(forum.held == 3 && forum.usualDays == 40 && forum.next == nil)
        let first = try #require(ForumRhythm.all(of: row(Self.held), at: moment("2026-01-05T08:00Z")).first)
        #expect(first.held == 1 && first.usualDays == nil)
    }

    @Test func `the next session is one that is planned and not past`() throws {
        let row = try row(Self.held + [Self.planned])
        let next = try triplet(around: "2026-04-15T08:00Z") { ForumRhythm.all(of: row, at: $0).first?.next != nil }
        #expect(next == [true, true, false])
        #expect(row.present == [.known(.police), .known(.prison)] && row.invited == ["AGY-1"])
        #expect(try PartnershipRow(json: JSONParser.parse(row.json.canonicalBytes)) == row)
    }

    @Test(
        arguments: [
            (#"{"forum":"local_task_force","at":"2026-04-15T08:00Z"}"#, nil),
            (#"{"forum":"local_task_force","at":"2026-04-15T08:00Z","rescheduledTo":"2026-04-20"}"#, "2026-04-20"),
            (#"{"forum":"steering_group","at":"2026-04-15T08:00Z"}"#, "2026-04-15T08:00:00Z"),
        ] as [(String, String?)])
    func `a cancelled session is not planned any more, and another date is`(data: String, next: String?) throws {
        let row = try row([Self.planned, Self.line("2026-03-18T08:00Z", "MeetingCancelled", data)])
        #expect(row.cancelled == 1)
        let forums = ForumRhythm.all(of: row, at: try moment("2026-04-01T08:00Z"))
        #expect(forums.compactMap(\.next?.description) == [next].compactMap { $0 })
    }

    @Test func `a review is listed without its findings`() throws {
        let review = Self.line(
            "2026-03-18T08:00Z", "PartnershipReviewRecorded", #"{"kind":"checklist","findings":"a secret"}"#)
        let row = try row([review])
        #expect(row.reviews.map(\.kind) == [.known(.checklist)])
        #expect(!row.json.line.contains("secret"))
    }
}
