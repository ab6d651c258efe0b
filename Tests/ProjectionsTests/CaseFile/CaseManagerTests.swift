import Almanac
import Events
import Projections
import Specifications
import Testing

/// One case manager and one lead agency at a time (invariant 3).
struct CaseManagerTests {
    /// A case manager named at a moment, from another one if it is given.
    private func managed(
        _ story: CaseStory = CaseStory(), by actor: String, at: String, _ more: String = "", recordedAt: String? = nil
    ) -> CaseStory {
        story.telling(
            at, "RoleAssigned", #"{"actor":"\#(actor)","role":"case_manager"\#(more.isEmpty ? "" : ",\(more)")}"#,
            recordedAt: recordedAt)
    }

    private func managers(_ story: CaseStory, around text: String) throws -> [ActorRef?] {
        let file = try story.file()
        return try triplet(around: text) { file.caseManager(at: $0) }
    }

    @Test func `a new case manager ends the former one at the same instant`() throws {
        let story = managed(managed(by: "A", at: "2026-01-05T08:00Z"), by: "B", at: "2026-02-05T08:00Z")
        #expect(try managers(story, around: "2026-01-05T08:00Z") == [nil, "A", "A"])
        #expect(try managers(story, around: "2026-02-05T08:00Z") == ["A", "B", "B"])
        #expect(try story.file().roles.map(\.until).first == Instant(parsing: "2026-02-05T08:00Z"))
    }

    @Test func `so it does when it was recorded late, or begins later than it was recorded`() throws {
        let late = managed(
            managed(by: "B", at: "2026-02-05T08:00Z"), by: "A", at: "2026-01-05T08:00Z", recordedAt: "2026-03-01T08:00Z"
        )
        #expect(try managers(late, around: "2026-02-05T08:00Z") == ["A", "B", "B"])
        let ahead = managed(
            managed(by: "A", at: "2026-01-05T08:00Z"), by: "B", at: "2026-01-06T08:00Z", #""from":"2026-02-05T08:00Z""#)
        #expect(try managers(ahead, around: "2026-02-05T08:00Z") == ["A", "B", "B"])
    }

    @Test func `of two at the same instant the later one holds`() throws {
        let together = managed(managed(by: "B", at: "2026-01-05T08:00Z"), by: "A", at: "2026-01-05T08:00Z")
        #expect(try managers(together, around: "2026-01-05T08:00Z") == [nil, "A", "A"])
        let occurred = managed(
            managed(by: "B", at: "2026-01-06T08:00Z", #""from":"2026-02-05T08:00Z""#), by: "A", at: "2026-01-05T08:00Z",
            #""from":"2026-02-05T08:00Z""#, recordedAt: "2026-01-07T08:00Z")
        #expect(try managers(occurred, around: "2026-02-05T08:00Z") == [nil, "B", "B"])
    }

    @Test func `who never began ends nobody, and who has ended does not come back`() throws {
        let cancelled = managed(
            managed(by: "A", at: "2026-01-05T08:00Z"), by: "B", at: "2026-01-06T08:00Z", #""from":"2026-03-05T08:00Z""#
        ).telling("2026-02-05T08:00Z", "RoleEnded", #"{"actor":"B","role":"case_manager"}"#)
        #expect(try managers(cancelled, around: "2026-03-05T08:00Z") == ["A", "A", "A"])
        let short = managed(
            managed(by: "A", at: "2026-01-05T08:00Z"), by: "B", at: "2026-02-05T08:00Z", #""until":"2026-03-05T08:00Z""#
        )
        #expect(try managers(short, around: "2026-03-05T08:00Z") == ["B", nil, nil])
    }

    @Test(arguments: ["deputy_case_manager", "probation_officer", "mentor"])
    func `other responsibilities can be shared`(role: String) throws {
        let story = ["A", "B"].reduce(CaseStory()) {
            $0.telling("2026-01-05T08:00Z", "RoleAssigned", #"{"actor":"\#($1)","role":"\#(role)"}"#)
        }
        #expect(try story.file().roles.map(\.until) == [nil, nil])
    }

    @Test func `the agency designated last leads, from the moment that is said`() throws {
        let story = CaseStory()
            .telling("2026-01-05T08:00Z", "LeadAgencyDesignated", #"{"agency":"PRISON"}"#)
            .telling(
                "2026-01-06T08:00Z", "LeadAgencyDesignated", #"{"agency":"PROB","from":"2026-02-05T08:00Z"}"#,
                recordedAt: "2026-01-06T08:00Z"
            )
            .telling(
                "2026-01-04T08:00Z", "LeadAgencyDesignated", #"{"agency":"NGO","from":"2026-02-05T08:00Z"}"#,
                recordedAt: "2026-01-07T08:00Z")
        let file = try story.file()
        #expect(try triplet(around: "2026-01-05T08:00Z") { file.leadAgency(at: $0) } == [nil, "PRISON", "PRISON"])
        #expect(try triplet(around: "2026-02-05T08:00Z") { file.leadAgency(at: $0) } == ["PRISON", "PROB", "PROB"])
    }
}
