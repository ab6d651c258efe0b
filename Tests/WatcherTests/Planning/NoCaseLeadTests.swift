import Almanac
import Events
import Specifications
import Testing
import Watcher

/// Who leads, and since when nobody does; how much it presses has a file of its own.
struct NoCaseLeadTests {
    private let rule = NoCaseLead.self
    private let nobody = CaseStory(track: .communityMeasure, opened: "2026-01-05T08:00Z")
    private let led = CaseStory(track: .communityMeasure, opened: "2026-01-05T08:00Z").led().managed()

    @Test func `a case may be without a manager for seven days and without a lead agency for fourteen`() throws {
        let unmanaged = nobody.led()
        #expect(try unmanaged.triplet(of: rule, around: "2026-01-12T08:00Z") == [nil, .warning, .warning])
        let unled = nobody.managed()
        #expect(try unled.triplet(of: rule, around: "2026-01-19T08:00Z") == [nil, .warning, .warning])
        #expect(try led.answer(of: rule, at: "2026-06-01T08:00Z") == .silent)
    }

    @Test func `both gaps are one finding about the case`() throws {
        let finding = try nobody.finding(of: rule, at: "2026-01-20T08:00Z")
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(1)])
        #expect(finding.dueBy == nil)
        #expect(
            finding.summary
                == "no case manager since Mon 5 Jan 09:00; no lead agency since the case was opened on Mon 5 Jan 09:00")
    }

    @Test func `both must be there to clear it`() throws {
        let late = nobody.managed(from: "2026-02-01T08:00Z")
        #expect(try late.severity(of: rule, at: "2026-02-01T08:00Z") == .warning)
        #expect(
            try late.led(from: "2026-02-02T08:00Z").triplet(of: rule, around: "2026-02-02T08:00Z")
                == [.warning, nil, nil])
    }

    @Test func `a deputy is not a lead`() throws {
        let deputised = nobody.led().role("deputy_case_manager", "CM-2", from: "2026-01-05T09:00Z")
        #expect(try deputised.severity(of: rule, at: "2026-01-12T08:00Z") == .warning)
    }

    @Test func `since the last manager left there are seven days to find another`() throws {
        let left = led.roleEnded("case_manager", "CM-1", at: "2026-03-02T08:00Z")
        #expect(try left.triplet(of: rule, around: "2026-03-09T08:00Z") == [nil, .warning, .warning])
        #expect(try left.finding(of: rule, at: "2026-03-10T08:00Z").evidence == [CaseStory.id(3)])
        let followed = left.managed("CM-2", from: "2026-03-10T08:00Z")
        #expect(try followed.triplet(of: rule, around: "2026-03-10T08:00Z") == [.warning, nil, nil])
        let leftAgain = followed.roleEnded("case_manager", "CM-2", at: "2026-04-01T08:00Z")
        #expect(try leftAgain.triplet(of: rule, around: "2026-04-08T08:00Z") == [nil, .warning, .warning])
    }

    @Test func `who begins later is not there yet, and who never began has not left`() throws {
        let planned = nobody.led().telling(
            "2026-01-05T09:00Z", "RoleAssigned",
            #"{"actor":"CM-1","role":"case_manager","from":"2026-02-01T08:00Z"}"#)
        #expect(try planned.triplet(of: rule, around: "2026-01-12T08:00Z") == [nil, .warning, .warning])
        #expect(try planned.triplet(of: rule, around: "2026-02-01T08:00Z") == [.warning, nil, nil])
        let cancelled = planned.roleEnded("case_manager", "CM-1", at: "2026-01-10T08:00Z")
        #expect(try cancelled.triplet(of: rule, around: "2026-01-12T08:00Z") == [nil, .warning, .warning])
        #expect(try cancelled.severity(of: rule, at: "2026-02-03T08:00Z") == .warning)
    }

    @Test func `an agency that leads from a day to come does not lead yet`() throws {
        let later = nobody.managed().telling(
            "2026-01-06T08:00Z", "LeadAgencyDesignated", #"{"agency":"AGY-P","from":"2026-02-01T08:00Z"}"#)
        #expect(try later.triplet(of: rule, around: "2026-01-19T08:00Z") == [nil, .warning, .warning])
        #expect(try later.triplet(of: rule, around: "2026-02-01T08:00Z") == [.warning, nil, nil])
    }

    @Test func `opening again after a closing gives time again, another track does not`() throws {
        let again =
            #"{"caseRef":"K-1","track":"never_sentenced","tz":"Europe/Paris","reopens":"K-1"}"#
        let changed = nobody.led().telling("2026-03-01T08:00Z", "CaseOpened", again)
        #expect(try changed.triplet(of: rule, around: "2026-03-01T08:00Z") == [.warning, .warning, .warning])
        let reopened = nobody.led().telling("2026-02-20T08:00Z", "CaseClosed", "{}")
            .telling("2026-03-01T08:00Z", "CaseOpened", again)
        #expect(try reopened.triplet(of: rule, around: "2026-03-08T08:00Z") == [nil, .warning, .warning])
    }
}

extension CaseStory {
    /// An agency leads from then on.
    func led(from moment: String = "2026-01-06T08:00Z") -> CaseStory {
        telling(moment, "LeadAgencyDesignated", #"{"agency":"AGY-P"}"#)
    }

    /// Somebody manages the case from then on.
    func managed(_ actor: String = "CM-1", from moment: String = "2026-01-06T08:00Z") -> CaseStory {
        role("case_manager", actor, from: moment)
    }
}
