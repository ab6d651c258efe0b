/// A decision relied on an intelligence pointer; it says on what law and whether it was proportionate.
public struct IntelligenceUsedInDecision: Event {
    public static let name = "IntelligenceUsedInDecision"
    public static let meaning = "A decision relied on the pointer; states legal basis and proportionality."

    /// What a decision is about.
    public enum DecisionKind: String, Vocabulary {
        case placement, condition, programme, release
        case contactRestriction = "contact_restriction"
        case other
    }

    public let refId: IntelligenceID
    public let decisionRef: DecisionRef?
    public let decisionKind: Term<DecisionKind>?
    public let legalBasis: String?
    public let humanRightsCheck: Bool?

    public static let shape = Shape(
        Self.init(refId:decisionRef:decisionKind:legalBasis:humanRightsCheck:),
        Field("refId", \.refId, "The pointer."),
        Field("decisionRef", \.decisionRef, "The decision."),
        Field("decisionKind", \.decisionKind, "What the decision is about."),
        Field("legalBasis", \.legalBasis, "The law that allows the use; absent is a finding of its own."),
        Field("humanRightsCheck", \.humanRightsCheck, "Necessity and proportionality were checked."))

    public var headline: String {
        "Intelligence pointer \(refId) used in a decision".listing(decisionKind?.inWords, decisionRef?.rawValue)
    }

    public var flaw: Refusal? {
        decisionRef == nil
            ? Refusal("the decision has no reference", advice: "give `decisionRef`", by: .namedDecision) : nil
    }

    public func refusal(in standing: CaseStanding) -> Refusal? {
        guard standing.pointers.contains(refId) else {
            return Refusal(
                "no intelligence pointer \(refId) is recorded", advice: "record IntelligenceReferenceRecorded first",
                by: .usablePointer)
        }
        return standing.dismissals[refId].map { dismissal in
            Refusal(
                "intelligence pointer \(refId) is dismissed",
                advice: "decide without it, or let its owner review it again", by: .usablePointer, because: dismissal)
        }
    }
}
