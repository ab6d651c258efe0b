import Almanac
import Events
import Projections
import Specifications
import Testing

/// How long those who hold a role count as trained and as suitable.
struct QualificationTests: TeamLines {
    @Test(
        arguments: [
            (#""level":"specialist","completedOn":"2025-01-31""#, "2028-01-31"),
            (#""level":"trainer","completedOn":"2025-01-31","validUntil":"2026-06-30""#, "2026-06-30"),
            (#""level":"specialist""#, "2028-05-31"), (#""level":"general","completedOn":"2025-01-31""#, nil),
            ("\"hours\":2", nil),
        ] as [(String, String?)])
    func `a specialist course counts as long as it says, else three years of 365 days`(
        more: String, until: String?
    ) throws {
        #expect(try only(actor("TrainingCompleted", more)).trainedUntil?.description == until)
    }

    @Test func `the course that counts the longest is told`() throws {
        let story = actor("TrainingCompleted", #""level":"specialist","validUntil":"2027-01-31""#)
            .telling(
                "2025-07-01T08:00Z", "TrainingCompleted",
                #"{"actor":"M-1","level":"specialist","validUntil":"2026-01-31"}"#, in: "actor/M-1")
        #expect(try only(story).trainedUntil?.description == "2027-01-31")
    }

    @Test(
        arguments: [
            (#""object":"person","outcome":"cleared","validUntil":"2026-06-30""#, "2026-06-30"),
            (#""outcome":"cleared","validUntil":"2026-06-30""#, "2026-06-30"),
            (#""object":"person","outcome":"cleared""#, nil),
            (#""object":"person","outcome":"conditional","validUntil":"2026-06-30""#, nil),
            (#""object":"person","validUntil":"2026-06-30""#, nil),
            (#""object":"material","outcome":"cleared","validUntil":"2026-06-30""#, nil),
        ] as [(String, String?)])
    func `only a person who was cleared counts as vetted`(more: String, until: String?) throws {
        #expect(try only(actor("ActorVetted", more)).vettedUntil?.description == until)
    }

    @Test(
        arguments: [
            ("", "suitability: no check recorded"),
            (#""outcome":"conditional""#, "suitability: conditional, which is not cleared"),
            (#""outcome":"cleared""#, nil),
            (#""outcome":"cleared","validUntil":"2026-02-28""#, "ran out after Sat 28 Feb 2026"),
        ] as [(String, String?)])
    func `what is not known of a mentor's suitability is never told as fine`(more: String, alarm: String?) throws {
        let story = more.isEmpty ? mentor : actor("ActorVetted", more)
        let view = try story.view(TeamAndRoles.self, at: Self.march)
        #expect(alarm.map(view.alarms) ?? !view.alarms("suitability"))
    }

    @Test func `a check holds to the end of its last local day`() throws {
        let story = actor("ActorVetted", #""outcome":"cleared","validUntil":"2026-02-28""#)
        let found = try triplet(around: "2026-02-28T23:00Z") { moment in
            TeamAndRoles(of: try story.dossier(at: moment)).alarms("ran out")
        }
        #expect(found == [false, true, true])
    }
}
