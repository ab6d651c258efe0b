import Almanac
import Events
import Specifications
import Testing
import Watcher

struct InterpreterMissingTests {
    private let rule = InterpreterMissing.self
    private static let grace = "2026-01-16T08:00Z"
    private let needing = CaseStory.towardsGate.profiled(#""needsInterpreter":true"#)
    /// With a relative who needs one, and a person who does not.
    private let related = CaseStory.towardsGate.profiled(#""needsInterpreter":false"#)
        .kin(#""interpreterNeeded":true"#)

    @Test(arguments: [CaseOpened.Track.custodialRelease, .remand, .communityMeasure, .neverSentenced])
    func `a person who needs one has one after fourteen days`(track: CaseOpened.Track) throws {
        let story = CaseStory(track: track).profiled(#""needsInterpreter":true"#)
        #expect(try story.triplet(of: rule, around: Self.grace) == [nil, .warning, .warning])
    }

    @Test(
        arguments: [
            ("involve", .warning), ("limited", .warning), ("deferred", nil), ("exclude", nil),
        ] as [(String, AlertSeverity?)])
    func `an involved relative who needs one has one fourteen days after the decision`(
        decision: String, severity: AlertSeverity?
    ) throws {
        let story = related.involved(decision)
        #expect(try story.triplet(of: rule, around: "2026-01-17T08:00Z") == [nil, severity, severity])
        #expect(try related.answer(of: rule, at: "2026-02-17T08:00Z") == .silent)
    }

    @Test func `what is said or decided again lets nothing begin anew`() throws {
        let again = needing.profiled(#""needsInterpreter":true"#, at: Self.grace)
        #expect(try again.triplet(of: rule, around: Self.grace) == [nil, .warning, .warning])
        let renewed = related.involved("involve").involved("limited", at: "2026-01-15T08:00Z")
        #expect(try renewed.severity(of: rule, at: "2026-01-17T08:00Z") == .warning)
        let paused = related.involved("involve").involved("deferred", at: "2026-01-10T08:00Z")
            .involved("involve", at: "2026-01-15T08:00Z")
        #expect(try paused.triplet(of: rule, around: "2026-01-29T08:00Z") == [nil, .warning, .warning])
    }

    @Test func `the role ends it for as long as it is held`() throws {
        let held = needing.telling(
            "2026-01-20T08:00Z", "RoleAssigned",
            #"{"actor":"INT-1","role":"interpreter","from":"2026-02-01T08:00Z","until":"2026-03-01T08:00Z"}"#)
        #expect(try held.triplet(of: rule, around: "2026-02-01T08:00Z") == [.warning, nil, nil])
        #expect(try held.triplet(of: rule, around: "2026-03-01T08:00Z") == [nil, .warning, .warning])
    }

    @Test(
        arguments: [("family_contact", .warning), ("professional", nil), ("volunteer", nil)]
            as [(String, AlertSeverity?)])
    func `a relative is no interpreter`(kind: String, severity: AlertSeverity?) throws {
        let story = needing.role("interpreter", "INT-1").telling(
            "2025-10-01T07:00Z", "ActorRegistered", #"{"actor":"INT-1","kind":"\#(kind)"}"#, in: "actor/INT-1")
        #expect(try story.severity(of: rule, at: "2026-02-01T08:00Z") == severity)
    }

    @Test func `nobody is named`() throws {
        let one = try needing.finding(of: rule, at: "2026-02-01T08:00Z")
        #expect(one.summary == "the person has needed an interpreter since Fri 2 Jan 09:00, and nobody has that role")
        #expect(one.evidence == [CaseStory.id(3)])
        #expect(try one.dueBy == Instant(parsing: Self.grace))
        let other = try related.involved("involve").finding(of: rule, at: "2026-02-01T08:00Z")
        #expect(
            other.summary
                == "an involved relative has needed an interpreter since Sat 3 Jan 09:00, and nobody has that role"
        )
        #expect(other.evidence == [CaseStory.id(4), CaseStory.id(5)])
        let both = needing.kin(#""interpreterNeeded":true"#).involved("involve")
        #expect(try both.finding(of: rule, at: "2026-02-01T08:00Z").evidence.count == 3)
    }

    @Test func `what nobody said is unknown`() throws {
        let person = "whether the person needs an interpreter"
        #expect(try CaseStory.towardsGate.answer(of: rule, at: Self.grace) == .unknown(person))
        let unsaid = needing.profiled(#""languages":["fr"]"#, at: "2026-02-01T08:00Z")
        #expect(try unsaid.answer(of: rule, at: "2026-02-01T08:00Z") == .unknown(person))
        let relative = CaseStory.towardsGate.profiled(#""needsInterpreter":false"#)
            .kin(#""language":"ar""#).involved("involve")
        #expect(
            try relative.answer(of: rule, at: Self.grace)
                == .unknown("whether an involved relative needs an interpreter"))
        #expect(try CaseStory.towardsGate.role("interpreter", "INT-1").answer(of: rule, at: Self.grace) == .silent)
    }
}
