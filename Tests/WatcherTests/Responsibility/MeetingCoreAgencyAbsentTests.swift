import Events
import Specifications
import Testing
import Watcher

struct MeetingCoreAgencyAbsentTests {
    private let rule = MeetingCoreAgencyAbsent.self
    private static let table =
        #"{"forum":"case_conference","cadenceDays":14,"required":["prison","probation","police"]}"#

    private func story(_ track: CaseOpened.Track = .custodialRelease) -> CaseStory {
        CaseStory.forums(Self.table, track: track)
    }

    @Test(
        arguments: [
            (["prison", "probation", "police"], nil), (["prison", "probation", "police", "health"], nil),
            (["prison", "probation"], .info), ([], .info),
        ] as [([String], AlertSeverity?)])
    func `a required agency that is not at the table is told`(present: [String], severity: AlertSeverity?) throws {
        let kinds = present.map { "\"\($0)\"" }.joined(separator: ",")
        let met = story().telling(
            "2026-02-01T09:00Z", "MeetingHeld", #"{"forum":"case_conference","present":[\#(kinds)]}"#)
        #expect(try met.triplet(of: rule, around: "2026-02-01T09:00Z") == [nil, severity, severity])
    }

    @Test func `a finding is about the forum and names the agency, not a person`() throws {
        let met = story().session("2026-02-01T09:00Z", "prison", "probation")
        let finding = try met.finding(of: rule, at: "2026-02-02T09:00Z")
        #expect(finding.about == "case_conference")
        #expect(finding.summary == "case conference met on Sun 1 Feb without police")
        #expect(finding.evidence == [CaseStory.id(2)])
    }

    @Test(
        arguments: [
            (["prison", "probation"], .warning), (["prison", "police"], .info),
            (["prison", "probation", "police"], .info),
        ] as [([String], AlertSeverity)])
    func `the same agency absent twice running is a warning`(before: [String], severity: AlertSeverity) throws {
        let kinds = before.map { "\"\($0)\"" }.joined(separator: ",")
        let met = story()
            .telling("2026-02-01T09:00Z", "MeetingHeld", #"{"forum":"case_conference","present":[\#(kinds)]}"#)
            .session("2026-02-15T09:00Z", "prison", "probation")
        #expect(try met.severity(of: rule, at: "2026-02-16T09:00Z") == severity)
    }

    @Test func `twice is the last two meetings of that forum, not any two`() throws {
        let met = story().session("2026-01-18T09:00Z", "prison", "probation")
            .session("2026-02-01T09:00Z", "prison", "probation", "police")
            .session("2026-02-08T09:00Z", "prison", "probation", forum: "maps_panel")
            .session("2026-02-15T09:00Z", "prison", "probation")
        #expect(try met.severity(of: rule, at: "2026-02-16T09:00Z") == .info)
    }

    @Test func `present next time clears`() throws {
        let met = story().session("2026-02-01T09:00Z", "prison", "probation")
            .session("2026-02-15T09:00Z", "prison", "probation", "police")
        #expect(try met.triplet(of: rule, around: "2026-02-15T09:00Z") == [.info, nil, nil])
    }

    @Test(
        arguments: [
            (CaseStory.gate, .info), ("2026-03-10T09:00:00.001Z", nil), ("2026-02-20T09:00Z", .info),
        ] as [(String, AlertSeverity?)])
    func `the prison need not come after the release`(session: String, severity: AlertSeverity?) throws {
        let met = story().releaseSet(CaseStory.gate).released(CaseStory.gate).session(session, "probation", "police")
        #expect(try met.severity(of: rule, at: "2026-03-12T09:00Z") == severity)
    }

    @Test func `a meeting from before the release is the first of two only for who was required at it`() throws {
        let met = story().releaseSet(CaseStory.gate).session("2026-03-01T09:00Z", "probation").released(CaseStory.gate)
            .session("2026-03-15T09:00Z", "police")
        let finding = try met.finding(of: rule, at: "2026-03-16T09:00Z")
        #expect(finding.severity == .info)
        #expect(finding.summary == "case conference met on Sun 15 Mar without probation")
    }

    @Test func `back in custody the prison is required again`() throws {
        let back = story().releaseSet(CaseStory.gate).released(CaseStory.gate).returnedToCustody("2026-03-20T09:00Z")
            .session("2026-03-25T09:00Z", "probation", "police")
        #expect(try back.severity(of: rule, at: "2026-03-26T09:00Z") == .info)
    }

    @Test(
        arguments: [
            (CaseOpened.Track.remand, .info), (.communityMeasure, nil), (.neverSentenced, nil),
        ] as [(CaseOpened.Track, AlertSeverity?)])
    func `without custody the prison is never required`(track: CaseOpened.Track, severity: AlertSeverity?) throws {
        let met = story(track).session("2026-02-01T09:00Z", "probation", "police")
        #expect(try met.severity(of: rule, at: "2026-02-02T09:00Z") == severity)
    }

    @Test func `nobody is absent before the first meeting, or where nobody is required`() throws {
        #expect(try story().answer(of: rule, at: "2026-02-02T09:00Z") == .silent)
        let free = CaseStory.forums(CaseStory.fortnightly).session("2026-02-01T09:00Z")
        #expect(try free.answer(of: rule, at: "2026-02-02T09:00Z") == .silent)
    }
}
