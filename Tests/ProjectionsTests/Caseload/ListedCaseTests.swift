import Almanac
import Events
import Projections
import Specifications
import Testing

/// A case of the list at a moment.
struct ListedCaseTests {
    static let story = CaseStory().releaseSet("2026-03-27T15:30+01:00").role("case_manager", "CM-1")

    private func listed(_ story: CaseStory, at text: String) throws -> ListedCase {
        ListedCase(CaseloadRow(of: try story.file()), at: try moment(text))
    }

    @Test(arguments: [
        ("2026-02-25T14:29:59Z", "six_months"), ("2026-02-25T14:30Z", "final_month"),
        ("2026-02-25T14:30:01Z", "final_month"),
        ("2026-03-20T14:30Z", "final_week"), ("2026-03-26T22:59:59Z", "final_week"), ("2026-03-26T23:00Z", "day"),
        ("2026-03-29T08:00Z", "day"),
    ])
    func `a phase is that of the readiness view`(at: String, phase: String) throws {
        let listed = try listed(Self.story, at: at)
        #expect(listed.phase?.rawValue == phase)
        #expect(listed.phase == (try Self.story.readiness(at: at).phase))
    }

    @Test func `a release that took place after the moment still lies ahead`() throws {
        let released = Self.story.released("2026-03-27T15:40+01:00")
        #expect(try listed(released, at: "2026-03-20T08:00Z").phase == .finalMonth)
        #expect(try listed(released, at: "2026-03-28T08:00Z").phase == .first72h)
    }

    @Test(
        arguments: [
            (
                story, "2026-03-20T08:00Z",
                "K-1  Friday 27 March 2026, 15:30  in 7 d  final month  lead nobody, case manager CM-1"
            ),
            (
                story, "2026-03-29T08:00Z",
                "K-1  Friday 27 March 2026, 15:30  1 d ago, release not recorded  day  lead nobody, case manager CM-1"
            ),
            (
                CaseStory().releaseSet("2026-03-27"), "2026-03-20T08:00Z",
                "K-1  Friday 27 March 2026, hour not known  in 6 d  final week  lead nobody, case manager nobody"
            ),
            (
                story.released("2026-03-27T15:40+01:00"), "2026-03-29T08:00Z",
                "K-1  Friday 27 March 2026, 15:40  released 1 d ago  first 72h  lead nobody, case manager CM-1"
            ),
            (CaseStory(), "2026-03-20T08:00Z", "K-1  release date not known  lead nobody, case manager nobody"),
        ] as [(CaseStory, String, String)])
    func `a line tells the release with its weekday, and what is not known`(
        story: CaseStory, at: String, line: String
    ) throws {
        #expect(try listed(story, at: at).line == line)
    }

    @Test func `what is unknown is written as null`() throws {
        let json = try listed(CaseStory(), at: "2026-03-20T08:00Z").json
        for name in ["releaseAt", "phase", "daysLeft", "leadAgency", "caseManager", "lastContact", "certainty"] {
            #expect(json.members?.first { $0.name == name }?.value == .null, "\(name)")
        }
    }
}
