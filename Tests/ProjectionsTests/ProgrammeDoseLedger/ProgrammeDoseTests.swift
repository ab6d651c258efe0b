import Almanac
import Events
import Projections
import Specifications
import Testing

/// What was planned in four weeks, what was delivered, and who did not come.
struct ProgrammeDoseTests {
    private let now = "2026-03-01T09:00Z"

    private func enrolled(
        _ more: String = #","hoursPerWeek":10,"setting":"community""#, at moment: String = "2026-01-01T09:00Z",
        in story: CaseStory = CaseStory()
    ) -> CaseStory {
        story.telling(moment, "ProgrammeEnrolled", #"{"enrolmentId":"E1"\#(more)}"#)
    }

    private func session(_ at: String, _ minutes: Int?, in story: CaseStory) -> CaseStory {
        let length = minutes.map { #","minutes":\#($0)"# } ?? ""
        return story.telling(at, "ProgrammeSessionHeld", #"{"enrolmentId":"E1","facilitator":"MN-1"\#(length)}"#)
    }

    private func view(_ story: CaseStory) throws -> ProgrammeDoseLedger {
        try story.view(ProgrammeDoseLedger.self, at: now)
    }

    private func only(_ story: CaseStory) throws -> ProgrammeDoseLedger.Row {
        let rows = try view(story).rows
        #expect(rows.count == 1)
        return try #require(rows.first)
    }

    @Test(arguments: [
        ("2026-01-01T09:00Z", 2_400), ("2026-02-01T09:00Z", 2_400), ("2026-02-15T09:00Z", 1_200),
        ("2026-02-22T09:00Z", 600),
    ])
    func `only the time since the enrolment is planned`(start: String, minutes: Int) throws {
        #expect(try only(enrolled(at: start)).plannedMinutes == minutes)
    }

    @Test(arguments: [
        ("2026-01-15T09:00Z", 720), ("2026-02-08T09:00Z", 1_140), ("2026-02-15T09:00Z", 1_560),
        ("2026-03-01T09:00Z", 2_400),
    ])
    func `each dose counts for as long as it held`(turn: String, minutes: Int) throws {
        let story = enrolled().telling(
            turn, "ProgrammeIntensityChanged", #"{"enrolmentId":"E1","fromHoursPerWeek":10,"toHoursPerWeek":3}"#)
        let row = try only(story)
        #expect(row.plannedMinutes == minutes)
        #expect(row.hoursPerWeek == 3)
    }

    @Test func `an unknown dose is not nothing`() throws {
        let row = try only(enrolled(""))
        #expect(row.plannedMinutes == nil)
        #expect(row.share == nil)
        let ledger = try view(enrolled(""))
        #expect(ledger.withoutHours == 1)
        #expect(ledger.text.contains { $0.text.contains("dose not recorded") })
    }

    @Test func `sessions of the last 28 days count, both ends included`() throws {
        let counted = try triplet(around: "2026-02-01T09:00Z") {
            try only(session($0.description, 60, in: enrolled())).deliveredMinutes
        }
        #expect(counted == [0, 60, 60])
        #expect(try only(session(now, 60, in: enrolled())).deliveredMinutes == 60)
    }

    @Test func `the share is what was delivered of what was planned`() throws {
        let story = session("2026-02-12T09:00Z", 600, in: session("2026-02-10T09:00Z", 600, in: enrolled()))
        #expect(try only(story).share == 0.5)
        #expect(try view(story).text.contains { $0.text.contains("(50 %)") })
    }

    @Test func `a session of unknown length makes the share a least one`() throws {
        let story = session("2026-02-12T09:00Z", nil, in: session("2026-02-10T09:00Z", 600, in: enrolled()))
        #expect(try only(story).sessionsOfUnknownLength == 1)
        #expect(try view(story).text.contains { $0.text.contains("at least 600 min delivered (at least 25 %)") })
    }

    @Test(arguments: [
        (#""missedBy":"person""#, [1, 0, 0]),
        (#""missedBy":"provider""#, [0, 1, 0]),
        (#""excused":true"#, [0, 0, 1]),
    ])
    func `who did not come is kept apart`(who: String, missed: [Int]) throws {
        let led = session("2026-02-10T09:00Z", 60, in: enrolled())
        for link in [#""actor":"MN-1""#, #""arrangementId":"E1""#] {
            let story = led.telling("2026-02-12T09:00Z", "AppointmentMissed", "{\(link),\(who)}")
            #expect(try only(story).missed.counts == missed)
            #expect(try view(story).unassigned.counts == [0, 0, 0])
        }
    }

    @Test func `an appointment of no programme counts beside them, one of an arrangement does not`() throws {
        let story = enrolled().telling("2026-02-12T09:00Z", "AppointmentMissed", #"{"missedBy":"person"}"#)
            .telling("2026-01-12T09:00Z", "ArrangementConfirmed", #"{"arrangementId":"A1","domain":"health"}"#)
            .telling("2026-02-13T09:00Z", "AppointmentMissed", #"{"missedBy":"person","arrangementId":"A1"}"#)
        #expect(try view(story).unassigned.counts == [1, 0, 0])
        #expect(try only(story).missed.counts == [0, 0, 0])
    }

    @Test func `the load is that of the programmes that run`() throws {
        let story = enrolled().telling(
            "2026-01-01T09:00Z", "ProgrammeEnrolled", #"{"enrolmentId":"E2","hoursPerWeek":2.5}"#
        ).telling("2026-01-01T09:00Z", "ProgrammeEnrolled", #"{"enrolmentId":"E3","hoursPerWeek":7}"#)
            .telling("2026-02-20T09:00Z", "ProgrammeEnded", #"{"enrolmentId":"E3","outcome":"completed"}"#)
        let ledger = try view(story)
        #expect(ledger.totalHoursPerWeek == 12.5)
        #expect(ledger.concurrent == 2)
        #expect(ledger.rows.map(\.plannedMinutes) == [2_400, 600, 1_140])
    }

    @Test func `a programme for custody only is over at the release`() throws {
        let story = enrolled(
            #","hoursPerWeek":10,"setting":"custody""#, in: CaseStory().releaseSet("2026-02-15T09:00Z")
        )
        .released("2026-02-15T09:00Z")
        let ledger = try view(story)
        #expect(ledger.concurrent == 0)
        #expect(ledger.rows.map(\.plannedMinutes) == [1_200])
    }

    @Test func `the first session after release may belong to the programme that carries it on`() throws {
        let story = enrolled(#","setting":"custody","continueAfterRelease":"yes""#, in: CaseStory())
            .released("2026-02-15T09:00Z")
            .telling("2026-02-15T10:00Z", "ProgrammeEnrolled", #"{"enrolmentId":"E2","setting":"community"}"#)
            .telling("2026-02-16T09:00Z", "ProgrammeEnded", #"{"enrolmentId":"E1","continuesAs":"E2"}"#)
            .telling("2026-02-20T09:00Z", "ProgrammeSessionHeld", #"{"enrolmentId":"E2","minutes":60}"#)
        let first = try view(story).json["enrolments"]?.elements.first?["continuation"]
        #expect(first?["planned"] == .string("yes"))
        #expect(first?["firstSessionAt"] == .string("2026-02-20T09:00:00Z"))
    }

    @Test func `a case without a programme does not look deficient`() throws {
        let text = try view(CaseStory()).text
        #expect(!text.contains { $0.role == .alert })
        #expect(text.contains { $0.text.contains("no gap in itself") })
    }

    @Test func `programs find the fields of the contract`() throws {
        let json = try view(enrolled()).json
        #expect(json.names.isSuperset(of: ["totalHoursPerWeek", "concurrent"]))
        let row = try #require(json["enrolments"]?.elements.first)
        #expect(
            row.names.isSuperset(of: [
                "enrolmentId", "programme", "approach", "format", "basis", "setting", "level", "plannedMin28d",
                "deliveredMin28d", "share", "missedByPerson", "cancelledByProvider", "phase", "continuation",
            ]))
        #expect(row["continuation"]?.names.isSuperset(of: ["planned", "firstSessionAt"]) == true)
    }
}

extension ProgrammeDoseLedger.Missed {
    /// Missed by the person, cancelled by the provider, and nobody knows.
    fileprivate var counts: [Int] { [byPerson, byProvider, unknown] }
}
