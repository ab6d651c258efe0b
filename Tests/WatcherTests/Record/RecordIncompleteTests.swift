import Almanac
import Events
import Specifications
import Testing
import Watcher

struct RecordIncompleteTests {
    private let rule = RecordIncomplete.self
    private static let whole = [
        "what": #""note""#, "when": #""2026-02-01T08:00Z""#, "where": #""yard""#, "how": #""seen""#,
    ]

    private static func observed(without missing: String? = nil) -> CaseStory {
        let fields = whole.filter { $0.key != missing }.map { "\"\($0.key)\":\($0.value)" }.sorted()
        return CaseStory().telling("2026-02-01T08:00Z", "ObservationRecorded", "{\(fields.joined(separator: ","))}")
    }

    /// Something that happened on 1 February and was recorded at a moment.
    private static func recorded(
        _ type: String, _ data: String, at moment: String, occurred: String = "2026-02-01T08:00Z"
    )
        -> CaseStory
    {
        CaseStory().telling(occurred, type, data, recordedAt: moment)
    }

    @Test(
        arguments: [(nil, false), ("what", true), ("when", true), ("where", true), ("how", true)] as [(String?, Bool)])
    func `an observation says what, when, where and how`(missing: String?, isTold: Bool) throws {
        let severity = try Self.observed(without: missing).severity(of: rule, at: "2027-02-01T08:00Z")
        #expect(severity == (isTold ? .info : nil))
    }

    @Test(
        arguments: [
            ("PersonReleased", "{}", true), ("BreachSuspected", #"{"breachId":"B1"}"#, true),
            ("IncidentRecorded", #"{"kind":"crisis"}"#, true), ("ContactHeld", #"{"with":"family"}"#, true),
            ("ContactAttempted", "{}", false), ("HousingConfirmed", #"{"housingId":"H1"}"#, false),
        ])
    func `releases, breaches, incidents and contacts are recorded within three days`(
        type: String, data: String, isWatched: Bool
    ) throws {
        let found = try [-1, 0, 1].map { (offset: Int64) in
            try Self.recorded(type, data, at: moved("2026-02-04T08:00Z", by: offset))
                .severity(of: rule, at: "2026-02-05T08:00Z")
        }
        #expect(found == [nil, nil, isWatched ? .info : nil])
    }

    @Test func `what came late is shown for ninety days after it was recorded`() throws {
        let story = Self.recorded("PersonReleased", "{}", at: "2026-02-10T08:00Z")
        #expect(try story.triplet(of: rule, around: "2026-02-10T08:00Z") == [nil, .info, .info])
        #expect(try story.triplet(of: rule, around: "2026-05-11T08:00Z") == [.info, .info, nil])
    }

    @Test func `a day of which the hour is not known is not over before its end`() throws {
        let found = try [-1, 0, 1].map { (offset: Int64) in
            try Self.recorded(
                "ContactHeld", "{}", at: moved("2026-02-04T22:59:59.999Z", by: offset), occurred: "2026-02-01"
            ).severity(of: rule, at: "2026-02-05T08:00Z")
        }
        #expect(found == [nil, nil, .info])
    }

    @Test func `a correction clears what was missing`() throws {
        let story = Self.observed(without: "how").telling(
            "2026-03-01T08:00Z", "EventCorrected", #"{"target":"\#(CaseStory.id(2))","fields":{"how":"seen"}}"#)
        #expect(try story.triplet(of: rule, around: "2026-03-01T08:00Z") == [.info, nil, nil])
    }

    @Test func `one finding counts all of it and quotes nothing`() throws {
        let story = Self.observed(without: "how")
            .telling("2026-02-01T08:00Z", "ContactHeld", "{}", recordedAt: "2026-02-10T08:00Z")
        let finding = try story.finding(of: rule, at: "2026-02-11T08:00Z")
        #expect(
            finding.summary
                == "observations without what, when, where or how: 1; recorded more than 72 hours after it happened: 1")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
        #expect(finding.about == "")
    }
}
