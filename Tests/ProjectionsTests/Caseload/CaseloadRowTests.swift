import Almanac
import Events
import Projections
import Specifications
import Testing

/// One case in the list of cases.
struct CaseloadRowTests {
    static let planned = CaseStory().releaseSet("2026-03-27T15:30+01:00", more: #""certainty":"confirmed""#)

    static let states: [(CaseStory, CaseloadGate.State, String?)] = [
        (CaseStory(), .dateUnknown, nil),
        (planned, .planned, "2026-03-27T14:30:00Z"),
        (CaseStory().releaseSet("2026-03-27"), .planned, "2026-03-27"),
        (planned.released("2026-03-27T15:40+01:00"), .released, "2026-03-27T14:40:00Z"),
        (planned.released("2026-03-27T15:40+01:00").returnedToCustody("2026-04-02T08:00Z"), .dateUnknown, nil),
        (CaseStory(track: .communityMeasure), .noGate, nil),
    ]

    @Test(arguments: states.indices)
    func `the gate is where the case stands`(index: Int) throws {
        let (story, state, moment) = Self.states[index]
        let row = CaseloadRow(of: try story.file())
        #expect(row.gate.state == state)
        #expect(row.gate.moment?.description == moment)
        #expect(row.isOpen)
    }

    @Test(arguments: states.indices)
    func `a row that was written reads as the same row`(index: Int) throws {
        let story = Self.states[index].0.role("case_manager", "CM-1").met("CM-1", "2026-01-05T08:00Z")
        let row = CaseloadRow(of: try story.file())
        #expect(try CaseloadRow(json: JSONParser.parse(row.json.canonicalBytes)) == row)
    }

    @Test func `the types that a row is folded from are enough for it`() throws {
        let story = Self.planned.role("case_manager", "CM-1").met("CM-1", "2026-01-05T08:00Z")
            .telling("2026-01-06T08:00Z", "LeadAgencyDesignated", #"{"agency":"AGY-1"}"#)
            .telling("2026-01-07T08:00Z", "RoleEnded", #"{"actor":"CM-1","role":"case_manager"}"#)
            .released("2026-03-27T15:40+01:00").returnedToCustody("2026-04-02T08:00Z")
            .telling("2026-04-03T08:00Z", "CaseClosed")
        let some = CaseFile("K-1", try story.history().telling(CaseloadRow.types))
        #expect(CaseloadRow(of: some) == CaseloadRow(of: try story.file()))
    }

    @Test func `a closed case says since when, and opened again it is open`() throws {
        let closed = Self.planned.telling("2026-02-01T08:00Z", "CaseClosed")
        let row = CaseloadRow(of: try closed.file())
        #expect(!row.isOpen)
        #expect(row.closedAt == (try Moment(parsing: "2026-02-01T08:00Z")))
        let again = closed.telling(
            "2026-03-01T08:00Z", "CaseOpened",
            #"{"caseRef":"K-1","track":"custodial_release","tz":"Europe/Paris","reopens":"K-1"}"#)
        let reopened = CaseloadRow(of: try again.file())
        #expect(reopened.isOpen && reopened.closedAt == nil)
    }

    @Test func `a contact with the family is no contact with the person`() throws {
        let story = CaseStory().met("PO-1", "2026-01-05T08:00Z")
            .telling("2026-01-09T08:00Z", "ContactHeld", #"{"actor":"PO-1","with":"family"}"#)
        #expect(CaseloadRow(of: try story.file()).lastContact == (try Moment(parsing: "2026-01-05T08:00Z")))
    }

    @Test func `a responsibility is held from its first instant until its end`() throws {
        let story = CaseStory().telling(
            "2026-01-01T08:00Z", "RoleAssigned",
            #"{"actor":"CM-1","role":"case_manager","from":"2026-02-01T08:00Z","until":"2026-03-01T08:00Z"}"#)
        let row = CaseloadRow(of: try story.file())
        #expect(try triplet(around: "2026-02-01T08:00Z") { row.isWork(of: "CM-1", at: $0) } == [false, true, true])
        #expect(try triplet(around: "2026-03-01T08:00Z") { row.isWork(of: "CM-1", at: $0) } == [true, false, false])
    }

    @Test func `the next release comes first, then dates unknown, then the last released, then the rest`() throws {
        let stories = [
            CaseStory("A").releaseSet("2026-03-01T09:00Z"), CaseStory("B").releaseSet("2026-03-27T09:00Z"),
            CaseStory("C"), CaseStory("D").released("2026-02-02T09:00Z"), CaseStory("E").released("2026-02-01T09:00Z"),
            CaseStory("F", track: .neverSentenced),
            CaseStory("G").releaseSet("2026-01-01T09:00Z").telling("2026-01-02T09:00Z", "CaseClosed"),
        ]
        let rows = try stories.map { CaseloadRow(of: try $0.file()) }
        #expect(rows.shuffled().sorted { $0.order < $1.order }.map(\.caseRef) == rows.map(\.caseRef))
        #expect(rows.dropLast().allSatisfy { CaseSection.open.contains($0.order) })
        #expect(rows.last.map { CaseSection.open.contains($0.order) } == false)
    }

    @Test func `no two parts of the list share a number`() {
        let ranges = CaseSection.allCases.map { $0.orders() }
        for (range, next) in zip(ranges, ranges.dropFirst()) { #expect(range.upperBound < next.lowerBound) }
    }
}
