import Almanac
import Events
import Specifications
import Testing
import Watcher

/// Whether a supply of medication lasts until somebody can renew it.
struct HealthSupplyTests {
    private let rule = HealthContinuityMissing.self
    private let ahead = "2026-03-01T09:00Z"
    private let supplied = CaseStory.towardsGate.need("N1", "medication", "day_one")
        .arrangement("M1", "medication", #""supplyDays":10"#)

    @Test(
        arguments: [
            ("2026-03-20T08:59Z", nil), ("2026-03-20T09:00Z", nil), ("2026-03-20T09:00:00.001Z", .warning),
            ("2026-03-09T09:00Z", .warning),
        ] as [(String, AlertSeverity?)])
    func `the supply counts from the release, and reaches the next appointment`(
        at: String, severity: AlertSeverity?
    ) throws {
        let story = supplied.arrangement("M2", "health", #""at":"\#(at)""#)
        #expect(try story.severity(of: rule, at: ahead) == severity)
    }

    @Test func `once a supply is recorded a place alone is not enough`() throws {
        #expect(try supplied.arrangement("M2", "health").severity(of: rule, at: ahead) == .warning)
        let unsupplied = CaseStory.towardsGate.need("N1", "medication", "day_one")
        #expect(try unsupplied.arrangement("M2", "health").severity(of: rule, at: ahead) == nil)
    }

    @Test func `the longest supply counts, and one that was lost does not`() throws {
        let booked = supplied.arrangement("M2", "health", #""at":"2026-03-25T09:00Z""#)
        let longer = booked.arrangement("M3", "medication", #""supplyDays":15"#, at: "2026-02-28T09:00Z")
        #expect(try longer.answer(of: rule, at: ahead) == .silent)
        #expect(try longer.lost("M3", "medication", at: ahead).severity(of: rule, at: ahead) == .warning)
    }

    @Test func `another release needs the supply to reach further`() throws {
        let booked = supplied.arrangement("M2", "health", #""at":"2026-03-20T09:00Z""#)
        #expect(try booked.answer(of: rule, at: ahead) == .silent)
        let earlier = booked.releaseMoved(to: "2026-03-08T09:00Z", known: ahead)
        #expect(try earlier.severity(of: rule, at: "2026-03-03T09:00Z") == .warning)
    }

    @Test func `a supply that is handed out after release counts from then`() throws {
        let out = supplied.released(CaseStory.gate).arrangement("M2", "health", #""at":"2026-03-25T09:00Z""#)
        #expect(try out.severity(of: rule, at: "2026-03-15T09:00Z") == .urgent)
        let renewed = out.arrangement("M3", "medication", #""supplyDays":10"#, at: "2026-03-15T09:00Z")
        #expect(try renewed.triplet(of: rule, around: "2026-03-15T09:00Z") == [.urgent, nil, nil])
    }

    @Test(
        arguments: [
            (nil, "N1: the supply lasts until Fri 20 Mar 10:00, and no appointment follows"),
            (
                "2026-03-25T09:00Z",
                "N1: the supply lasts until Fri 20 Mar 10:00, the next appointment is on Wed 25 Mar 10:00"
            ),
        ] as [(String?, String)])
    func `it says how far the supply reaches`(at: String?, words: String) throws {
        let story = at.map { supplied.arrangement("M2", "health", #""at":"\#($0)""#) } ?? supplied
        #expect(try story.finding(of: rule, at: ahead).summary == words)
    }
}
