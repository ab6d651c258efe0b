import Almanac
import Events
import Projections
import Specifications
import Testing

/// The release as the board shows it: when, how long ahead, and how it moved.
struct ReleaseGateTests {
    private let story = CaseStory().releaseSet("2026-03-10T09:00Z", known: "2026-02-28T09:00Z")

    @Test(
        arguments: [
            ("2026-03-09T09:00Z", [1, 1, 0]), ("2026-03-10T09:00Z", [0, 0, -1]),
        ] as [(String, [Int])])
    func `days left are whole days, rounded down`(boundary: String, days: [Int]) throws {
        #expect(try triplet(around: boundary) { try story.readiness(at: $0).gate?.daysLeft } == days)
    }

    @Test func `notice is the time from when the date became known`() throws {
        let notice = try triplet(around: "2026-02-28T09:00Z") { known in
            try CaseStory().releaseSet("2026-03-10T09:00Z", known: known.description)
                .readiness(at: "2026-03-05T09:00Z").gate?.noticeDays
        }
        #expect(notice == [10, 10, 9])
    }

    @Test func `notice begins with the recording, not with the decision`() throws {
        let late = CaseStory().telling(
            "2026-01-01T09:00Z", "ReleaseDateSet", #"{"releaseAt":"2026-03-10T09:00Z"}"#,
            recordedAt: "2026-02-28T09:00Z")
        #expect(try late.readiness(at: "2026-03-05T09:00Z").gate?.noticeDays == 10)
    }

    @Test func `a release nobody announced has no notice`() throws {
        let gate = try CaseStory().released("2026-03-10T09:00Z").readiness(at: "2026-03-11T09:00Z").gate
        #expect(gate?.hasTakenPlace == true)
        #expect(gate?.noticeDays == nil)
    }

    @Test func `the dates are told one after the other, as they became known`() throws {
        let moved = story.telling(
            "2026-03-01T09:00Z", "ReleaseDateChanged", #"{"to":"2026-03-08T09:00Z","reason":"sentence_credit"}"#)
        let history = try #require(moved.readiness(at: "2026-03-05T09:00Z").gate?.history)
        #expect(history.map(\.to.description) == ["2026-03-10T09:00:00Z", "2026-03-08T09:00:00Z"])
        #expect(history.map(\.from?.description) == [nil, "2026-03-10T09:00:00Z"])
        #expect(history.map(\.reason) == [nil, "sentence credit"])
        #expect(history.map(\.recordedAt) == [try moment("2026-02-28T09:00Z"), try moment("2026-03-01T09:00Z")])
    }

    @Test func `after a return to custody the earlier dates are history`() throws {
        let back = story.released("2026-03-10T09:00Z").returnedToCustody("2026-04-01T09:00Z")
        #expect(try back.readiness(at: "2026-04-05T09:00Z").gate == nil)
        let again = back.releaseSet("2026-06-01T09:00Z", known: "2026-05-01T09:00Z")
        let gate = try #require(again.readiness(at: "2026-05-05T09:00Z").gate)
        #expect(gate.history.count == 1)
        #expect(gate.noticeDays == 31)
        #expect(!gate.hasTakenPlace)
    }

    @Test(
        arguments: [
            (#""approvalRequired":false"#, .string("not_needed")), ("", .string("not_needed")),
        ] as [(String, JSON)])
    func `an approval nobody asks for is not needed`(more: String, approval: JSON) throws {
        let json = try CaseStory().releaseSet("2026-03-10T09:00Z", more: more).readiness(at: "2026-03-01T09:00Z").json
        #expect(json["approval"] == approval)
    }

    @Test func `of no date no approval is told, and a moved date keeps what approval it needs`() throws {
        #expect(try CaseStory().readiness(at: "2026-03-01T09:00Z").approval == nil)
        let moved = needingApproval.telling("2026-02-01T09:00Z", "ReleaseDateChanged", #"{"to":"2026-03-11T09:00Z"}"#)
        #expect(try moved.readiness(at: "2026-03-01T09:00Z").approval == .notSubmitted)
    }

    @Test(
        arguments: [
            ([], .notSubmitted), (["submitted 1"], .pending), (["submitted 1", "revised 2"], .outdatedDossier),
            (["submitted 1", "revised 2", "submitted 2"], .pending), (["submitted 1", "adjourned"], .adjourned),
            (["submitted 1", "adjourned", "submitted 1"], .pending), (["submitted 1", "granted"], .granted),
            (["submitted 1", "refused"], .refused), (["submitted 1", "granted", "revised 2"], .granted),
            (["submitted 1", "granted", "returned"], .notSubmitted),
        ] as [([String], ApprovalState)])
    func `an approval is told as far as it came`(steps: [String], approval: ApprovalState) throws {
        let story = steps.enumerated().reduce(needingApproval) { story, step in
            let (day, words) = ("2026-02-\(step.offset + 10)T09:00Z", step.element.split(separator: " "))
            switch words[0] {
            case "submitted": return story.telling(day, "ReleaseApprovalRequested", #"{"planVersion":\#(words[1])}"#)
            case "revised":
                return story.telling(day, "PlanRevised", #"{"planKind":"transition","version":\#(words[1])}"#)
            case "returned":
                return story.returnedToCustody(day).releaseSet(
                    "2026-03-10T09:00Z", known: "2026-02-20T09:00Z", more: #""approvalRequired":true"#)
            default: return story.telling(day, "ReleaseDecisionRecorded", #"{"decision":"\#(words[0])"}"#)
            }
        }
        #expect(try story.readiness(at: "2026-03-01T09:00Z").approval == approval)
    }

    private var needingApproval: CaseStory {
        CaseStory().releaseSet("2026-03-10T09:00Z", more: #""approvalRequired":true"#)
            .telling("2026-02-01T09:00Z", "PlanDrafted", #"{"planKind":"transition","version":1}"#)
    }
}
