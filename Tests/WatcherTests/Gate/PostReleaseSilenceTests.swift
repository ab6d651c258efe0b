import Almanac
import Events
import Specifications
import Testing
import Watcher

struct PostReleaseSilenceTests {
    private let rule = PostReleaseSilence.self
    private let out = CaseStory.outside
    private let day = "2026-03-11T10:00Z"

    @Test(
        arguments: [
            ("2026-03-10T15:00Z", [nil, .warning, .warning], [nil, nil, nil]),
            ("2026-03-11T09:00Z", [.warning, .urgent, .urgent], [nil, .urgent, .urgent]),
            ("2026-03-12T09:00Z", [.urgent, .critical, .critical], [.urgent, .critical, .critical]),
        ] as [(String, Triplet, Triplet)])
    func `silence is told after six hours unless the person arrived, after a day, and after two`(
        moment: String, severities: Triplet, arrived: Triplet
    ) throws {
        #expect(try out.triplet(of: rule, around: moment) == severities)
        let home = out.telling("2026-03-10T12:00Z", "ArrivalConfirmed")
        #expect(try home.triplet(of: rule, around: moment) == arrived)
    }

    @Test func `an arrival clears the first step from when it is recorded`() throws {
        let late = out.telling("2026-03-10T11:00Z", "ArrivalConfirmed", recordedAt: "2026-03-10T18:00Z")
        #expect(try late.triplet(of: rule, around: "2026-03-10T18:00Z") == [.warning, nil, nil])
    }

    @Test(arguments: [("2026-03-10T09:00Z", [.warning, nil, nil])] as [(String, Triplet)])
    func `an arrival before the release belongs to another one`(arrival: String, severities: Triplet) throws {
        let found = try [-1, 0, 1].map { (offset: Int64) in
            let at = try moved(arrival, by: offset)
            return try out.telling("2026-03-10T11:00Z", "ArrivalConfirmed", #"{"at":"\#(at)"}"#)
                .severity(of: rule, at: "2026-03-10T20:00Z")
        }
        #expect(found == severities)
    }

    @Test func `the finding rests on the release and is about the case`() throws {
        let finding = try out.finding(of: rule, at: day)
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(3)])
    }

    @Test(arguments: ["phone", "in_person", "messenger"])
    func `a contact on any channel ends the silence`(channel: String) throws {
        let story = out.met("PO-1", "2026-03-13T09:00Z", channel: channel)
        #expect(try story.triplet(of: rule, around: "2026-03-13T09:00Z") == [.critical, nil, nil])
    }

    @Test func `meeting at the gate is not the contact`() throws {
        let found = try [-1, 0, 1].map { (offset: Int64) in
            try out.met("PO-1", moved(CaseStory.gate, by: offset)).severity(of: rule, at: day)
        }
        #expect(found == [.urgent, .urgent, nil])
        let fetched = CaseStory.towardsGate.arranged().released(CaseStory.gate, more: #""metBy":"MENTOR-1""#)
        #expect(try fetched.severity(of: rule, at: day) == .urgent)
    }

    @Test(arguments: [("both", nil), ("family", .urgent)] as [(String, AlertSeverity?)])
    func `contact with the family alone does not count`(whom: String, severity: AlertSeverity?) throws {
        let story = out.contactHeld("2026-03-10T12:00Z", with: whom)
        #expect(try story.severity(of: rule, at: day) == severity)
        #expect(try story.answer(of: rule, at: day).unknowns == [])
    }

    @Test func `an attempt does not count`() throws {
        let story = out.telling("2026-03-10T12:00Z", "ContactAttempted", #"{"actor":"PO-1","outcome":"no_answer"}"#)
        #expect(try story.severity(of: rule, at: day) == .urgent)
    }

    @Test func `a contact with nobody knows whom is unknown and does not count`() throws {
        let answer = try out.contactHeld("2026-03-10T12:00Z", with: nil).answer(of: rule, at: day)
        #expect(answer.findings.map(\.severity) == [.urgent])
        #expect(answer.unknowns == [Unknown(missing: "with whom a contact after release was held")])
    }

    @Test func `a contact recorded late counts from when it is recorded`() throws {
        let story = out.telling(
            "2026-03-10T12:00Z", "ContactHeld", #"{"actor":"PO-1","with":"person"}"#, recordedAt: "2026-03-12T08:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-12T08:00Z") == [.urgent, nil, nil])
    }

    @Test func `a return to custody stops it`() throws {
        let back = out.returnedToCustody("2026-03-13T09:00Z")
        #expect(try back.triplet(of: rule, around: "2026-03-13T09:00Z") == [.critical, nil, nil])
    }

    @Test func `a contact after an earlier release does not count for this one`() throws {
        let story = CaseStory.recalled { $0.met("PO-1", "2025-12-02T09:00Z") }.released(CaseStory.gate)
        #expect(try story.severity(of: rule, at: day) == .urgent)
    }

    @Test func `the hour of release is the one that is named`() throws {
        let story = CaseStory.towardsGate.released(
            "2026-03-10T12:00Z", more: #""releasedAt":"2026-03-10T09:00Z","unexpectedReception":"none""#)
        #expect(try story.triplet(of: rule, around: "2026-03-10T15:00Z") == [nil, .warning, .warning])
    }

    @Test func `a temporary leave is a release`() throws {
        let leave = CaseStory().releaseSet(CaseStory.gate, more: #""kind":"temporary_leave""#).released(CaseStory.gate)
        #expect(try leave.severity(of: rule, at: day) == .urgent)
    }

    @Test func `before the release nobody is silent`() throws {
        #expect(try CaseStory.towardsGate.answer(of: rule, at: "2026-03-12T09:00Z") == .silent)
        #expect(try CaseStory(track: .communityMeasure).answer(of: rule, at: "2026-03-12T09:00Z") == .silent)
    }
}
