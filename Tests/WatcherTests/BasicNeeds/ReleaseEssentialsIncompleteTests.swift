import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ReleaseEssentialsIncompleteTests {
    private let rule = ReleaseEssentialsIncomplete.self
    private let ahead = "2026-03-05T09:00Z"
    private static let names = [
        "documents", "home", "work_or_income", "clothing_for_season", "travel_means", "subsistence", "phone",
        "medication",
    ]

    /// A check in which everything is there but what is marked otherwise; `null` is no mark.
    private func checked(
        _ marks: [String: String] = [:], in story: CaseStory = .towardsGate, at moment: String = "2026-03-01T09:00Z"
    ) -> CaseStory {
        let members = Self.names.map { #""\#($0)":\#(marks[$0] ?? "true")"# }
        return story.telling(moment, "ReleaseEssentialsChecked", "{\(members.joined(separator: ","))}")
    }

    @Test(
        arguments: [
            ("2026-03-03T09:00Z", [nil, .warning, .warning]), ("2026-03-08T09:00Z", [.warning, .urgent, .urgent]),
            (CaseStory.gate, [.urgent, nil, nil]),
        ] as [(String, Triplet)])
    func `no check is told seven and two days ahead, and until the planned hour`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try CaseStory.towardsGate.triplet(of: rule, around: moment) == severities)
    }

    @Test(arguments: names)
    func `each thing on the list is there or not applicable`(name: String) throws {
        #expect(try checked([name: "false"]).severity(of: rule, at: ahead) == .warning)
        #expect(try checked([name: "null"]).severity(of: rule, at: ahead) == .warning)
        #expect(try checked([name: #""n/a""#]).answer(of: rule, at: ahead) == .silent)
    }

    @Test(arguments: [(-1, .warning), (0, nil), (1, nil)] as [(Int64, AlertSeverity?)])
    func `a check counts for fourteen days`(offset: Int64, severity: AlertSeverity?) throws {
        let story = checked(at: try moved("2026-02-24T09:00Z", by: offset))
        #expect(try story.severity(of: rule, at: ahead) == severity)
    }

    @Test func `a date that moves on leaves the check behind`() throws {
        let moved = checked().releaseMoved(to: "2026-04-01T08:00Z", known: "2026-03-02T09:00Z")
        #expect(try moved.severity(of: rule, at: "2026-03-28T09:00Z") == .warning)
        #expect(
            try moved.finding(of: rule, at: "2026-03-28T09:00Z").summary
                == "the essentials for the release on Wed 1 Apr 10:00 were last checked on Sun 1 Mar 10:00")
    }

    @Test func `the newest check counts, and completes the list`() throws {
        let complete = checked(in: checked(["phone": "false"]), at: ahead)
        #expect(try complete.triplet(of: rule, around: ahead) == [.warning, nil, nil])
    }

    @Test func `a check from before a recall is history`() throws {
        let recalled = CaseStory.recalled { checked(in: $0, at: "2025-11-25T09:00Z") }
        #expect(try recalled.severity(of: rule, at: ahead) == .warning)
    }

    @Test func `it says what is not there`() throws {
        let finding = try checked(["phone": "false", "travel_means": "null"]).finding(of: rule, at: ahead)
        #expect(finding.summary == "not there for the release on Tue 10 Mar 10:00: travel means, phone")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
        let unchecked = try CaseStory.towardsGate.finding(of: rule, at: ahead)
        #expect(unchecked.summary == "the essentials for the release on Tue 10 Mar 10:00 are not checked")
    }

    @Test func `for a day without hour the whole local day is waited for`() throws {
        let day = CaseStory().releaseSet("2026-03-10")
        #expect(try day.triplet(of: rule, around: "2026-03-10T23:00Z") == [.urgent, nil, nil])
    }

    @Test func `without a release date nobody can tell, and without a gate or behind it there is nothing to tell`()
        throws
    {
        #expect(try CaseStory.withoutDate.answer(of: rule, at: ahead) == .unknown("the release date"))
        #expect(try CaseStory(track: .communityMeasure).answer(of: rule, at: ahead) == .silent)
        #expect(try CaseStory.outside.answer(of: rule, at: "2026-03-11T09:00Z") == .silent)
    }
}
