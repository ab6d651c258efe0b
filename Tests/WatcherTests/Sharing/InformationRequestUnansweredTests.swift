import Almanac
import Events
import Specifications
import Testing
import Watcher

struct InformationRequestUnansweredTests {
    private let rule = InformationRequestUnanswered.self
    private static let community = CaseStory(track: .communityMeasure)

    private static func asked(_ story: CaseStory = community, _ neededBy: String? = nil) -> CaseStory {
        let needed = neededBy.map { #","neededBy":"\#($0)""# } ?? ""
        return story.telling(
            "2026-02-01T08:00Z", "InformationRequested", #"{"requestId":"RQ1","to":"AGY-POLICE"\#(needed)}"#)
    }

    @Test(
        arguments: [
            (nil, "2026-02-11T08:00Z", [nil, nil, .warning]),
            ("2026-02-20", "2026-02-20T23:00Z", [nil, .warning, .warning]),
            ("2026-02-20T11:00Z", "2026-02-20T11:00Z", [nil, nil, .warning]),
        ] as [(String?, String, Triplet)])
    func `no answer by the time it is needed is told`(neededBy: String?, moment: String, severities: Triplet) throws {
        #expect(try Self.asked(Self.community, neededBy).triplet(of: rule, around: moment) == severities)
    }

    @Test(arguments: ["shared", "partly", "refused"])
    func `any answer clears it, a refusal included`(outcome: String) throws {
        let story = Self.asked().telling(
            "2026-03-01T08:00Z", "InformationRequestAnswered", #"{"requestId":"RQ1","outcome":"\#(outcome)"}"#)
        #expect(try story.triplet(of: rule, around: "2026-03-01T08:00Z") == [.warning, nil, nil])
    }

    @Test func `within fourteen days of release it is urgent, and passing the gate makes it no better`() throws {
        let inside = Self.asked(.towardsGate)
        #expect(try inside.triplet(of: rule, around: "2026-02-24T09:00Z") == [.warning, .urgent, .urgent])
        let out = inside.released(CaseStory.gate)
        #expect(try out.triplet(of: rule, around: CaseStory.gate) == [.urgent, .urgent, .urgent])
        #expect(try out.severity(of: rule, at: "2026-06-01T09:00Z") == .urgent)
        let later = Self.asked(.towardsGate, "2026-03-20").released(CaseStory.gate)
        #expect(try later.severity(of: rule, at: "2026-04-01T09:00Z") == .warning)
        #expect(try Self.asked(.withoutDate).severity(of: rule, at: "2026-03-01T09:00Z") == .warning)
    }

    @Test func `the finding names the request and who was asked`() throws {
        let finding = try Self.asked(Self.community, "2026-02-20").finding(of: rule, at: "2026-03-01T08:00Z")
        #expect(finding.about == "RQ1")
        #expect(finding.summary == "request RQ1 to AGY-POLICE: no answer, needed by Fri 20 Feb")
        #expect(finding.evidence == [CaseStory.id(2)])
    }

    @Test func `the usual time can be set`() throws {
        let long = policy(rule, "defaultDays", .number("20"))
        let found = try Self.asked().triplet(of: rule, around: "2026-02-21T08:00Z", policy: long)
        #expect(found == [nil, nil, .warning])
    }
}
