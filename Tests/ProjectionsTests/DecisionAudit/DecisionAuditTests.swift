import Almanac
import Events
import Projections
import Specifications
import Testing

/// What was known when a decision was taken, and what became of that.
struct DecisionAuditTests: DecisionLines {
    @Test func `a program reads the names of the contract`() throws {
        let json = try audit(placed()).json
        #expect(
            json.names.isSuperset(of: [
                "case", "decision", "decidedAt", "by", "asKnown", "assessments", "pointers", "legalBasis",
                "rightsCheck",
                "alternativesConsidered", "explainedAt", "challenged", "reviewed",
            ]))
        #expect(json["asKnown"]?.elements.first?["seq"] == .number("1"))
        #expect(json["assessments"]?.elements.first?["version"] == .number("2"))
        #expect(json["pointers"]?.elements.first?.names.contains("stateThen") == true)
    }

    @Test(arguments: [
        ("2026-01-20T08:59:59.999Z", ["seq 3"], 0), ("2026-01-20T09:00Z", ["seq 3"], 0),
        ("2026-01-20T09:00:00.001Z", [], 1),
    ])
    func `what was recorded by the moment of the decision was known, what came later was not`(
        recorded: String, known: [String], later: Int
    ) throws {
        let story = CaseStory().telling("2026-01-10T09:00Z", "NeedIdentified", #"{"needId":"N-1","domain":"housing"}"#)
            .telling("2026-01-11T09:00Z", "IncidentRecorded", #"{"kind":"crisis"}"#, recordedAt: recorded)
            .telling(
                "2026-01-20T09:00Z", "PlacementStarted", #"{"decisionRef":"D-1"}"#, recordedAt: "2026-01-21T09:00Z")
        let audit = try audit(story)
        let incident = audit.known.filter { $0.entry.event is IncidentRecorded }.map { "seq \($0.entry.position)" }
        #expect(incident == known)
        #expect(audit.learntLater.count == later)
        #expect(audit.known.contains { $0.entry.event is NeedIdentified })
        #expect(!audit.known.contains { $0.entry.event is PlacementStarted })
        #expect(audit.tells("recorded only Wed 21 Jan 2026 10:00"))
    }

    @Test func `a decision of which only the day is known was taken at its end`() throws {
        let story = CaseStory().telling(
            "2026-01-20", "PlacementStarted", #"{"decisionRef":"D-1"}"#, recordedAt: "2026-01-21T09:00Z")
        #expect(try audit(story).decision.decidedAt == moment("2026-01-20T22:59:59.999Z"))
    }

    @Test func `an assessment is told as it was then, with its version, its age and whether it was valid`() throws {
        let audit = try audit(placed())
        let general = try #require(audit.assessments.first)
        #expect(audit.assessments.map(\.version) == [2])
        #expect((general.ageDays, general.wasValid, general.isReliedOn) == (5, true, true))
        let story = placed().corrected(3, #""validUntil":"2026-01-17""#, at: "2026-02-01T09:00Z")
        let corrected = try self.audit(story)
        #expect(corrected.assessments.map(\.wasValid) == [true])
        #expect(corrected.amendments.map(\.known.isReliedOn) == [true])
        #expect(corrected.alarms("corrected Sun 1 Feb 2026 10:00"))
    }

    @Test func `an assessment that is not named stands there as the newest of its kind`() throws {
        let story = assessed("2026-01-12T09:00Z", assessed("2026-01-10T09:00Z")).telling(
            "2026-01-20T09:00Z", "PlacementStarted", #"{"decisionRef":"D-1"}"#)
        let audit = try audit(story)
        #expect(audit.assessments.map(\.isReliedOn) == [false])
        #expect(audit.tells("newest of its kind, not said to be relied on"))
    }

    @Test func `a pointer has a state then and a state now`() throws {
        #expect(try audit(placed()).pointers.map(\.then) == [.usable])
        let dismissed = placed().telling(
            "2026-02-01T09:00Z", "IntelligenceReviewed", #"{"refId":"I-1","outcome":"dismissed"}"#)
        let audit = try audit(dismissed)
        #expect(audit.pointers.map(\.then) == [.usable])
        #expect(audit.pointers.map(\.now) == [.dismissed])
        #expect(audit.alarms("pointer I-1: usable then, dismissed now"))
        let examined = dismissed.telling(
            "2026-02-03T09:00Z", "PlacementReviewed", #"{"reviewsDecisionRef":"D-1","outcome":"move"}"#)
        #expect(try self.audit(examined).reviews.count == 1)
        #expect(try !self.audit(examined).alarms("pointer I-1"))
    }

    @Test(
        arguments: [
            (#","legalBasis":"Act 12","humanRightsCheck":true"#, ["Act 12"], true),
            (#","legalBasis":"","humanRightsCheck":false"#, [], false), ("", [], nil),
        ] as [(String, [String], Bool?)])
    func `law and proportionality are told as recorded, and unknown otherwise`(
        more: String, law: [String], check: Bool?
    ) throws {
        let audit = try audit(used(more, CaseStory()))
        #expect((audit.legalBasis, audit.rightsCheck) == (law, check))
    }

    @Test func `a later withdrawal leaves what was known then, and says so`() throws {
        let audit = try audit(placed().voided(3, at: "2026-02-01T09:00Z", reason: "wrong_case"))
        #expect(audit.known.contains { $0.entry.id == CaseStory.id(3) && $0.isReliedOn })
        #expect(audit.amendments.map { $0.amendment.event is EventVoided } == [true])
    }

    @Test func `a correction made before the decision was part of what was known`() throws {
        let story = assessed("2026-01-10T09:00Z", more: #","validUntil":"2026-01-12""#)
            .corrected(2, #""validUntil":"2026-12-31""#, at: "2026-01-15T09:00Z")
            .telling("2026-01-20T09:00Z", "PlacementStarted", #"{"decisionRef":"D-1"}"#)
        let audit = try audit(story)
        #expect(audit.assessments.map(\.wasValid) == [true])
        #expect(audit.amendments.isEmpty)
    }

    @Test func `disputes of the decision and of what it relied on belong to it`() throws {
        let story = placed().telling(
            "2026-02-01T09:00Z", "AssessmentChallenged", #"{"targetEvent":"\#(CaseStory.id(3))","by":"lawyer"}"#
        ).telling("2026-02-02T09:00Z", "AssessmentChallenged", #"{"targetEvent":"\#(CaseStory.id(1))","by":"person"}"#)
        #expect(try audit(story).challenges.map { $0.opening.event.by } == [.known(.lawyer)])
    }
}
