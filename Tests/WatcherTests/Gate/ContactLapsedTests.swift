import Almanac
import Events
import Specifications
import Testing
import Watcher

/// After release; tracks without custody have a file of their own.
struct ContactLapsedTests {
    private let rule = ContactLapsed.self
    private let out = CaseStory.outside

    @Test(
        arguments: [
            // In the first 14 days, 3 days.
            ("2026-03-11T09:00Z", "2026-03-14T09:00Z", [nil, nil, .warning]),
            ("2026-03-11T09:00Z", "2026-03-17T09:00Z", [.warning, .urgent, .urgent]),
            // Until day 90, 7 days.
            ("2026-04-01T09:00Z", "2026-04-08T09:00Z", [nil, nil, .warning]),
            ("2026-04-01T09:00Z", "2026-04-15T09:00Z", [.warning, .urgent, .urgent]),
            // Until day 365, 30 days.
            ("2026-07-01T09:00Z", "2026-07-31T09:00Z", [nil, nil, .warning]),
            ("2026-07-01T09:00Z", "2026-08-30T09:00Z", [.warning, .urgent, .urgent]),
        ] as [(String, String, Triplet)])
    func `more days than the limit of the phase are told, and twice the limit presses`(
        contact: String, moment: String, severities: Triplet
    ) throws {
        #expect(try out.met("PO-1", contact).triplet(of: rule, around: moment) == severities)
    }

    @Test(
        arguments: [
            ("2026-03-24T09:00Z", 3, [.warning, .warning, nil]),
            ("2026-06-08T09:00Z", 7, [.warning, .warning, nil]),
        ] as [(String, Int, Triplet)])
    func `the phase is the one in which the last contact fell, its last day included`(
        boundary: String, limit: Int, severities: Triplet
    ) throws {
        let found = try [-1, 0, 1].map { (offset: Int64) in
            let contact = try moved(boundary, by: offset)
            let justOver = try moved(moved(contact, by: .days(limit)), by: 1)
            return try out.met("PO-1", contact).severity(of: rule, at: justOver)
        }
        #expect(found == severities)
    }

    @Test func `after a year nobody counts any more`() throws {
        let story = out.met("PO-1", "2026-07-01T09:00Z")
        #expect(try story.triplet(of: rule, around: "2027-03-10T09:00Z") == [.urgent, .urgent, nil])
    }

    @Test func `the finding rests on the last contact`() throws {
        let story = out.met("PO-1", "2026-03-11T09:00Z").met("PO-1", "2026-03-12T09:00Z")
        let finding = try story.finding(of: rule, at: "2026-03-16T09:00Z")
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(5)])
    }

    @Test func `a recent contact is silence, and so is a contact that begins anew`() throws {
        let story = out.met("PO-1", "2026-03-11T09:00Z").met("PO-1", "2026-03-16T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-16T09:00Z") == [.warning, nil, nil])
    }

    @Test func `before the first contact after release another rule speaks`() throws {
        #expect(try out.answer(of: rule, at: "2026-03-20T09:00Z") == .silent)
        let inside = CaseStory.towardsGate.met("PO-1", "2026-03-01T09:00Z").met("PO-1", CaseStory.gate)
        #expect(try inside.released(CaseStory.gate).answer(of: rule, at: "2026-03-20T09:00Z") == .silent)
        #expect(try inside.answer(of: rule, at: "2026-03-20T09:00Z") == .silent)
    }

    @Test func `attempts do not begin anew`() throws {
        let story = out.met("PO-1", "2026-03-11T09:00Z")
            .telling("2026-03-14T08:00Z", "ContactAttempted", #"{"actor":"PO-1","outcome":"left_message"}"#)
        #expect(try story.triplet(of: rule, around: "2026-03-14T09:00Z") == [nil, nil, .warning])
    }

    @Test(arguments: [("both", nil), ("person", nil), ("family", .warning)] as [(String, AlertSeverity?)])
    func `contact with the family alone does not count`(whom: String, severity: AlertSeverity?) throws {
        let story = out.met("PO-1", "2026-03-11T09:00Z").contactHeld("2026-03-13T09:00Z", with: whom)
        let answer = try story.answer(of: rule, at: "2026-03-15T09:00Z")
        #expect(answer.findings.map(\.severity) == [severity].compactMap(\.self))
        #expect(answer.unknowns == [])
    }

    @Test func `a contact with nobody knows whom is unknown and does not count`() throws {
        let story = out.met("PO-1", "2026-03-11T09:00Z").contactHeld("2026-03-13T09:00Z", with: nil)
        let answer = try story.answer(of: rule, at: "2026-03-15T09:00Z")
        #expect(answer.findings.map(\.severity) == [.warning])
        #expect(answer.unknowns == [Unknown(missing: "with whom a later contact was held")])
    }

    @Test func `the last contact is the one that happened last, however late it is recorded`() throws {
        let story = out.met("PO-1", "2026-03-12T09:00Z").telling(
            "2026-03-11T09:00Z", "ContactHeld", #"{"actor":"PO-2","with":"person"}"#, recordedAt: "2026-03-13T09:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-15T09:00Z") == [nil, nil, .warning])
    }

    @Test func `a return to custody ends it, and a new release begins anew`() throws {
        let back = out.met("PO-1", "2026-03-11T09:00Z").returnedToCustody("2026-03-16T09:00Z")
        #expect(try back.triplet(of: rule, around: "2026-03-16T09:00Z") == [.warning, nil, nil])
        #expect(try back.released("2026-04-01T09:00Z").answer(of: rule, at: "2026-04-20T09:00Z") == .silent)
    }

    @Test func `the phases can be set`() throws {
        let story = out.met("PO-1", "2026-03-11T09:00Z")
        let tighter = policy(rule, "phases", try JSONParser.parse("[[365,1]]"))
        #expect(try story.triplet(of: rule, around: "2026-03-12T09:00Z", policy: tighter) == [nil, nil, .warning])
    }
}
