import Almanac
import Events
import Projections
import Specifications
import Testing

/// Decisions of a case, as tests tell and ask of them.
protocol DecisionLines {}

extension DecisionLines {
    func assessed(_ at: String, more: String = "", _ story: CaseStory = CaseStory()) -> CaseStory {
        story.telling(at, "AssessmentCompleted", #"{"kind":"general_risk_needs"\#(more)}"#)
    }

    func assessed(_ at: String, _ story: CaseStory) -> CaseStory { assessed(at, more: "", story) }

    func used(_ more: String = "", _ story: CaseStory) -> CaseStory {
        story.telling(
            "2026-01-20T09:00Z", "IntelligenceUsedInDecision",
            #"{"refId":"I-1","decisionRef":"D-1","decisionKind":"placement"\#(more)}"#)
    }

    /// A placement that names the second of two assessments, and a pointer it relied on.
    func placed() -> CaseStory {
        let story = assessed(
            "2026-01-15T09:00Z", more: #","validUntil":"2026-07-01""#, assessed("2026-01-10T09:00Z")
        ).telling(
            "2026-01-16T09:00Z", "IntelligenceReferenceRecorded", #"{"refId":"I-1","intent":"low","threatTo":"public"}"#
        ).telling(
            "2026-01-20T09:00Z", "PlacementStarted", #"{"basis":["\#(CaseStory.id(3))"],"decisionRef":"D-1"}"#)
        return used(#","legalBasis":"Act 12","humanRightsCheck":true"#, story)
    }

    /// The audit of a decision, with what is known two months later.
    func audit(_ story: CaseStory, _ name: String = "D-1", at now: String = "2026-03-01T09:00Z") throws -> DecisionAudit
    {
        let dossier = try story.dossier(from: Vantage(knownAt: moment(now)), at: moment(now))
        let decision = try #require(dossier.file.decisionsTaken.first { $0.name == name })
        return DecisionAudit(
            of: decision, in: dossier, knownThen: try story.history(from: decision.vantage(seenFrom: dossier.vantage)))
    }
}
