import Almanac
import Events
import Outcomes
import Projections
import Specifications
import Testing

/// Who was trained in what.
struct TrainingRegisterTests {
    private static let march = "2026-03-01T09:00Z"

    private func trained(_ actor: String, _ fields: String, _ story: CaseStory) -> CaseStory {
        story.telling(
            "2026-01-10T09:00Z", "TrainingCompleted", #"{"actor":"\#(actor)",\#(fields)}"#, in: "actor/\(actor)")
    }

    private func register(_ story: CaseStory) throws -> [StudyTable] {
        var register = TrainingRegister(at: try Instant(parsing: Self.march))
        register.add(try story.file())
        for actor in ["PO-1", "CM-1"] {
            let own = try story.entries().filter { $0.stream.description == "actor/\(actor)" }
            register.add(ActorRecord(ActorRef(actor), try History(own)))
        }
        return register.tables
    }

    @Test func `a course is told with the roles of whoever took it`() throws {
        let story = trained(
            "PO-1",
            #""level":"specialist","hours":12.5,"joint":true,"completedOn":"2026-01-09","validUntil":"2027-01-08","effectFollowUpDue":"2026-07-09""#,
            CaseStory().role("probation_officer", "PO-1"))
        let table = try register(story).named("training_register")
        let row = try table.row("PO-1")
        #expect(row["role"] == .text("probation_officer"))
        #expect([row["level"], row["hours"], row["joint"]] == [.text("specialist"), .number(12.5), .boolean(true)])
        #expect([row["validUntil"], row["followUpDue"]] == [.text("2027-01-08"), .text("2026-07-09")])
        #expect([row["course"], row["followUpResult"]] == [.unknown, .unknown])
        #expect(table.columns[0].role == .pseudonym)
    }

    @Test func `a title or topic that only one has is not told`() throws {
        let both = #""course":"First contact","topics":["stress"]"#
        let story = trained(
            "CM-1", #""course":"Talk with Anna","topics":["Anna","stress"]"#,
            trained("CM-1", both, trained("PO-1", both, CaseStory())))
        let table = try register(story).named("training_register")
        #expect(Set(try table.cells("course")) == [.text("First contact"), .withheld])
        #expect(Set(try table.cells("topics")) == [.text("stress")])
        #expect(!table.json.line.contains("Anna"))
    }

    @Test(arguments: [
        (#""level":"specialist","completedOn":"2023-03-02""#, 1),
        (#""level":"specialist","completedOn":"2023-02-28""#, 0),
        (#""level":"trainer","completedOn":"2026-01-09","validUntil":"2026-02-28""#, 0),
        (#""level":"general","completedOn":"2026-01-09""#, 0),
    ])
    func `a core role is covered by a specialist course that counts still`(fields: String, covered: Int) throws {
        let story = trained("PO-1", fields, CaseStory().role("probation_officer", "PO-1"))
        let row = try register(story).named("training_coverage").row("probation_officer")
        #expect([row["holders"], row["trained"]] == [.integer(1), .integer(covered)])
        #expect(row["coverage"] == .number(Double(covered)))
        #expect(try register(story).named("training_coverage").row("mentor")["coverage"] == .unknown)
    }

    @Test func `a role that ended or a case that is closed counts no holder`() throws {
        let held = CaseStory().role("probation_officer", "PO-1")
        let ended = held.telling("2026-02-01T09:00Z", "RoleEnded", #"{"actor":"PO-1","role":"probation_officer"}"#)
        let closed = held.telling("2026-02-01T09:00Z", "CaseClosed", #"{"reason":"goals_met"}"#)
        for (story, holders) in [(held, 1), (ended, 0), (closed, 0)] {
            let row = try register(story).named("training_coverage").row("probation_officer")
            #expect(row["holders"] == .integer(holders))
        }
    }
}
