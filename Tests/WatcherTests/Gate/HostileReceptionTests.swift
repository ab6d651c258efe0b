import Almanac
import Events
import Specifications
import Testing
import Watcher

struct HostileReceptionTests {
    private let rule = HostileReception.self
    private let met = CaseStory.towardsGate.released(
        CaseStory.gate, more: #""unexpectedReception":"extremist_contact","metBy":"REL-9""#)
    private let day = "2026-03-11T09:00Z"

    @Test(
        arguments: [
            ("extremist_contact", .critical), ("unknown_persons", .critical), ("media", nil), ("hostile_public", nil),
            ("none", nil), ("a word of tomorrow", nil),
        ] as [(String, AlertSeverity?)])
    func `extremist contacts and unknown persons are told at once`(who: String, severity: AlertSeverity?) throws {
        let story = CaseStory.towardsGate.released(CaseStory.gate, more: #""unexpectedReception":"\#(who)""#)
        #expect(try story.triplet(of: rule, around: CaseStory.gate) == [nil, severity, severity])
        #expect(try story.answer(of: rule, at: day).unknowns == [])
    }

    @Test func `who waited is unknown if nobody noted it`() throws {
        let story = CaseStory.towardsGate.released(CaseStory.gate, more: "")
        #expect(try story.answer(of: rule, at: day) == .unknown("who waited at the gate"))
    }

    @Test func `an unplanned pick-up is told as well, with both as evidence`() throws {
        let both = met.telling("2026-03-10T10:00Z", "IncidentRecorded", #"{"kind":"unplanned_pickup"}"#)
        let finding = try both.finding(of: rule, at: day)
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(3), CaseStory.id(4)])
        let alone = CaseStory.outside.telling("2026-03-10T10:00Z", "IncidentRecorded", #"{"kind":"unplanned_pickup"}"#)
        #expect(try alone.triplet(of: rule, around: "2026-03-10T10:00Z") == [nil, .critical, .critical])
        let other = CaseStory.outside.telling("2026-03-10T10:00Z", "IncidentRecorded", #"{"kind":"media_attention"}"#)
        #expect(try other.answer(of: rule, at: day) == .silent)
    }

    @Test func `it calls nobody hostile and names nobody`() throws {
        let summary = try met.finding(of: rule, at: day).summary.lowercased()
        #expect(!["hostile", "extremist", "rel-9"].contains { summary.contains($0) })
    }

    @Test(
        arguments: [
            (true, true, true, nil), (true, true, false, nil), (true, false, true, nil),
            (true, false, false, .critical),
            (false, true, true, .critical), (false, false, false, .critical),
        ] as [(Bool, Bool, Bool, AlertSeverity?)])
    func `a face-to-face contact, and an assessment or a meeting, clear it`(
        seen: Bool, assessed: Bool, conferred: Bool, severity: AlertSeverity?
    ) throws {
        var story = met
        if seen { story = story.met("PO-1", "2026-03-10T12:00Z") }
        if assessed { story = story.telling("2026-03-10T13:00Z", "AssessmentCompleted", #"{"kind":"needs"}"#) }
        if conferred { story = story.telling("2026-03-10T14:00Z", "MeetingHeld", #"{"forum":"case_conference"}"#) }
        #expect(try story.severity(of: rule, at: day) == severity)
    }

    private func met(then contact: (CaseStory) -> CaseStory) -> CaseStory {
        contact(met.telling("2026-03-10T13:00Z", "AssessmentCompleted", #"{"kind":"needs"}"#))
    }

    @Test(
        arguments: [
            ("in_person", "person", nil), ("home_visit", "both", nil), ("phone", "person", .critical),
            ("video", "person", .critical), ("in_person", "family", .critical),
        ] as [(String, String, AlertSeverity?)])
    func `only a contact face to face with the person clears`(
        channel: String, whom: String, severity: AlertSeverity?
    ) throws {
        let story = met { $0.contactHeld("2026-03-10T12:00Z", with: whom, channel: channel) }
        #expect(try story.severity(of: rule, at: day) == severity)
    }

    @Test func `an attempt does not clear`() throws {
        let story = met { $0.telling("2026-03-10T12:00Z", "ContactAttempted", #"{"actor":"PO-1"}"#) }
        #expect(try story.severity(of: rule, at: day) == .critical)
    }

    @Test func `what clears comes later than the release`() throws {
        let seen = try [-1, 0, 1].map { (offset: Int64) in
            let moment = try moved(CaseStory.gate, by: offset)
            return try met { $0.met("PO-1", moment) }.severity(of: rule, at: day)
        }
        #expect(seen == [.critical, .critical, nil])
        let conferred = try [-1, 0, 1].map { (offset: Int64) in
            let at = try moved(CaseStory.gate, by: offset)
            let story = met.met("PO-1", "2026-03-10T12:00Z")
                .telling("2026-03-10T15:00Z", "MeetingHeld", #"{"forum":"case_conference","at":"\#(at)"}"#)
            return try story.severity(of: rule, at: day)
        }
        #expect(conferred == [.critical, .critical, nil])
    }

    @Test func `the hour of release is the one that is named, not the one of writing`() throws {
        let story = CaseStory.towardsGate.met("PO-1", "2026-03-10T10:00Z")
            .telling("2026-03-10T11:00Z", "AssessmentCompleted", #"{"kind":"needs"}"#)
            .released(
                "2026-03-10T12:00Z",
                more: #""unexpectedReception":"extremist_contact","releasedAt":"2026-03-10T09:00Z""#)
        #expect(try story.answer(of: rule, at: day) == .silent)
    }

    @Test func `after a return to custody it is history`() throws {
        let story = met.telling("2026-03-10T10:00Z", "IncidentRecorded", #"{"kind":"unplanned_pickup"}"#)
            .returnedToCustody("2026-03-12T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-12T09:00Z") == [.critical, nil, nil])
    }
}
