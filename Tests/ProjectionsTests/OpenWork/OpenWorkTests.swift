import Almanac
import Events
import Projections
import Specifications
import Testing

/// What is still to be done in a case.
struct OpenWorkTests {
    static let action = CaseStory().telling(
        "2026-01-05T08:00Z", "ActionAgreed", #"{"actionId":"A-1","task":"call","owner":"PO-1","dueBy":"2026-02-01"}"#)
    static let request = CaseStory().telling(
        "2026-01-05T08:00Z", "InformationRequested", #"{"requestId":"R-1","to":"AGY-1","neededBy":"2026-02-01"}"#)
    static let appointment = CaseStory().telling(
        "2026-01-05T08:00Z", "ArrangementConfirmed",
        #"{"arrangementId":"AR-1","domain":"health","provider":"DOC-1","at":"2026-02-01T09:00Z"}"#)
    static let decision = CaseStory().releaseSet("2026-05-01").telling(
        "2026-01-05T08:00Z", "ReleaseApprovalRequested", #"{"authority":"judge","decisionDueBy":"2026-02-01"}"#)

    static let stories: [(CaseStory, [String])] = [
        (action, ["action PO-1"]),
        (
            action.telling("2026-01-06T08:00Z", "ActionUpdated", #"{"actionId":"A-1","newOwner":"PO-2"}"#),
            ["action PO-2"]
        ),
        (action.telling("2026-01-06T08:00Z", "ActionCompleted", #"{"actionId":"A-1"}"#), []),
        (action.telling("2026-01-06T08:00Z", "CaseClosed"), []),
        (request, ["request AGY-1"]),
        (
            request.telling(
                "2026-01-06T08:00Z", "InformationRequestAnswered", #"{"requestId":"R-1","outcome":"refused"}"#), []
        ),
        (appointment, ["appointment DOC-1"]),
        (
            appointment.telling(
                "2026-01-06T08:00Z", "ArrangementFailed", #"{"arrangementId":"AR-1","domain":"health"}"#), []
        ),
        (appointment.telling("2026-02-01T10:00Z", "AppointmentMissed", #"{"arrangementId":"AR-1"}"#), []),
        (
            appointment.telling(
                "2026-01-06T08:00Z", "ArrangementConfirmed",
                #"{"arrangementId":"AR-2","domain":"health","provider":"DOC-2","at":"2026-03-01","reconfirms":"AR-1"}"#),
            ["appointment DOC-2"]
        ),
        (decision, ["decision judge"]),
        (
            decision.telling("2026-01-06T08:00Z", "ReleaseDecisionRecorded", #"{"decision":"adjourned"}"#),
            ["decision judge"]
        ),
        (decision.telling("2026-01-06T08:00Z", "ReleaseDecisionRecorded", #"{"decision":"granted"}"#), []),
    ]

    @Test(arguments: stories.indices)
    func `what is open is listed with who does it`(index: Int) throws {
        let (story, expected) = Self.stories[index]
        let rows = OpenWorkRow.rows(of: try story.file())
        #expect(rows.map { "\($0.kind.rawValue) \($0.owner ?? "")" } == expected)
        for row in rows { #expect(try OpenWorkRow(json: JSONParser.parse(row.json.canonicalBytes)) == row) }
        let some = CaseFile("K-1", try story.history().telling(OpenWorkRow.types))
        #expect(OpenWorkRow.rows(of: some) == rows)
    }

    @Test func `a task of a day is overdue when the local day is over`() throws {
        let row = try #require(OpenWorkRow.rows(of: Self.action.file()).first)
        #expect(try triplet(around: "2026-02-01T23:00Z") { row.isOverdue(at: $0) } == [false, true, true])
    }

    @Test func `an appointment that has passed is neither overdue nor ahead`() throws {
        let row = try #require(OpenWorkRow.rows(of: Self.appointment.file()).first)
        let found = try triplet(around: "2026-02-01T09:00Z") {
            OpenWorkRow.appointments(from: $0).contains(row.order) && !row.isOverdue(at: $0)
        }
        #expect(found == [true, true, false])
        #expect(!OpenWorkRow.tasks.contains(row.order))
    }

    @Test func `the text of a task is in no row`() throws {
        let rows = OpenWorkRow.rows(of: try Self.action.file())
        #expect(rows.allSatisfy { !$0.json.line.contains("call") })
    }
}
