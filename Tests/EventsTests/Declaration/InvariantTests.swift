import Events
import Testing

/// What the rules of the vocabulary refuse, and what just keeps them.
struct InvariantTests {
    typealias Told = (String, String)

    /// Events of a case, the one that is wanted then, and the rule and the earlier entry that are in its way, if any.
    struct Turn: CustomTestStringConvertible {
        let before: [Told]
        let wanted: Told
        let refusal: (Invariant, String?, Int64?)?

        init(_ before: [Told], _ wanted: Told, _ refusal: (Invariant, String?, Int64?)? = nil) {
            self.before = before
            self.wanted = wanted
            self.refusal = refusal
        }

        var testDescription: String { (before + [wanted]).map(\.0).joined(separator: ", ") + " \(wanted.1)" }

        func check() {
            let standing = CaseStanding(after: before)
            let event = event(wanted.0, wanted.1)
            let found = event.flaw ?? event.refusal(in: standing)
            #expect(found?.invariant == refusal?.0)
            #expect(found?.earlier?.type == refusal?.1)
            #expect(found?.earlier?.position == refusal?.2)
            #expect((found == nil) == (refusal == nil))
            #expect(found.map { !$0.reason.isEmpty && !$0.advice.isEmpty } ?? true)
        }
    }

    static let remand: Told = ("CaseOpened", #"{"caseRef":"K","track":"remand","tz":"UTC"}"#)
    static let remandAgain: Told = ("CaseOpened", #"{"caseRef":"K","track":"remand","tz":"UTC","reopens":"K"}"#)
    static let open: Told = ("CaseOpened", #"{"caseRef":"K","track":"never_sentenced","tz":"UTC"}"#)
    static let measure: Told = ("CaseOpened", #"{"caseRef":"K","track":"community_measure","tz":"UTC"}"#)
    static let measureAgain: Told = (
        "CaseOpened", #"{"caseRef":"K","track":"community_measure","tz":"UTC","reopens":"K"}"#
    )
    static let closed: Told = ("CaseClosed", "{}")

    @Test(arguments: [
        Turn([], remand), Turn([], remandAgain), Turn([remand], remand, (.oneOpening, "CaseOpened", 1)),
        Turn([remand], measure, (.oneOpening, "CaseOpened", 1)),
        Turn([remand], remandAgain, (.oneOpening, "CaseOpened", 1)), Turn([remand], measureAgain),
        Turn([remand, measureAgain], measureAgain, (.oneOpening, "CaseOpened", 2)),
        Turn([remand, closed], remand, (.oneOpening, "CaseClosed", 2)), Turn([remand, closed], remandAgain),
        Turn([remand], closed),
    ])
    func `1, a case is opened once, or again after it was closed or with another track`(turn: Turn) { turn.check() }

    static let date: Told = ("ReleaseDateSet", #"{"releaseAt":"2026-03-27"}"#)
    static let moved: Told = ("ReleaseDateChanged", #"{"to":"2026-03-28"}"#)
    static let returned: Told = ("PersonReturnedToCustody", "{}")

    @Test(arguments: [
        Turn([], moved, (.standingDate, nil, nil)), Turn([date], moved), Turn([date, moved], moved),
        Turn([date, returned], moved, (.standingDate, "PersonReturnedToCustody", 2)),
        Turn([date, returned, date], moved),
    ])
    func `2, a release date is changed where one stands since the last return`(turn: Turn) { turn.check() }

    static func plan(_ name: String, _ version: Int?, _ kind: String = "transition") -> Told {
        (name, #"{"planKind":"\#(kind)"\#(version.map { #","version":\#($0)"# } ?? "")}"#)
    }

    @Test(arguments: [
        Turn([], plan("PlanRevised", 2), (.planVersions, nil, nil)),
        Turn([plan("PlanDrafted", 1, "safety")], plan("PlanRevised", 2), (.planVersions, nil, nil)),
        Turn([plan("PlanDrafted", 1)], plan("PlanRevised", 1), (.planVersions, "PlanDrafted", 1)),
        Turn([plan("PlanDrafted", 1)], plan("PlanRevised", 2)),
        Turn([plan("PlanDrafted", nil)], plan("PlanRevised", 2)),
        Turn([plan("PlanDrafted", 1)], plan("PlanRevised", 3), (.planVersions, "PlanDrafted", 1)),
        Turn([plan("PlanDrafted", 1)], plan("PlanRevised", nil), (.planVersions, "PlanDrafted", 1)),
        Turn(
            [plan("PlanDrafted", 1), plan("PlanRevised", 2)], plan("PlanRevised", 2), (.planVersions, "PlanRevised", 2)),
        Turn([plan("PlanDrafted", 1), plan("PlanRevised", 2)], plan("PlanRevised", 3)),
        Turn([plan("PlanDrafted", 1), plan("PlanRevised", 2), plan("PlanDrafted", 1)], plan("PlanRevised", 2)),
        Turn([plan("PlanDrafted", 1)], plan("PlanDrafted", 1)),
    ])
    func `4, a revision is one version further than the newest of its kind`(turn: Turn) { turn.check() }

    @Test(arguments: [
        Turn([], plan("PlanAgreed", 1), (.planVersions, nil, nil)),
        Turn([plan("PlanDrafted", 1)], plan("PlanAgreed", 0), (.planVersions, "PlanDrafted", 1)),
        Turn([plan("PlanDrafted", 1)], plan("PlanAgreed", 1)),
        Turn([plan("PlanDrafted", 1)], plan("PlanAgreed", 2), (.planVersions, "PlanDrafted", 1)),
        Turn([plan("PlanDrafted", 1)], plan("PlanAgreed", nil), (.planVersions, "PlanDrafted", 1)),
        Turn([plan("PlanDrafted", 1), plan("PlanRevised", 2)], plan("PlanAgreed", 1)),
        Turn([plan("PlanDrafted", 1), plan("PlanRevised", 2)], plan("PlanAgreed", 2)),
        Turn(
            [plan("PlanDrafted", 1), plan("PlanRevised", 2), plan("PlanDrafted", 1)], plan("PlanAgreed", 2),
            (.planVersions, "PlanDrafted", 3)),
    ])
    func `4, an agreement names a version that exists`(turn: Turn) { turn.check() }

    static func pointer(_ name: String, _ more: String = "", ref: String = "I-1") -> Told {
        (name, #"{"refId":"\#(ref)"\#(more.isEmpty ? "" : ",\(more)")}"#)
    }
    static let recorded = pointer("IntelligenceReferenceRecorded", #""ownerAgency":"P","handling":"sensitive""#)
    static let used = pointer("IntelligenceUsedInDecision", #""decisionRef":"D-1""#)
    static func reviewed(_ outcome: String) -> Told { pointer("IntelligenceReviewed", #""outcome":"\#(outcome)""#) }

    @Test(arguments: [
        Turn([], used, (.usablePointer, nil, nil)), Turn([recorded], used),
        Turn(
            [recorded], pointer("IntelligenceUsedInDecision", #""decisionRef":"D-1""#, ref: "I-2"),
            (.usablePointer, nil, nil)),
        Turn([recorded, reviewed("dismissed")], used, (.usablePointer, "IntelligenceReviewed", 2)),
        Turn([recorded, reviewed("upheld")], used), Turn([recorded, reviewed("dismissed"), reviewed("lowered")], used),
        Turn(
            [recorded, reviewed("upheld"), reviewed("dismissed")], used, (.usablePointer, "IntelligenceReviewed", 3)),
        Turn(
            [recorded, reviewed("dismissed"), reviewed("perhaps")], used, (.usablePointer, "IntelligenceReviewed", 2)),
        Turn(
            [recorded, reviewed("dismissed"), pointer("IntelligenceReviewed")], used,
            (.usablePointer, "IntelligenceReviewed", 2)),
        Turn([recorded, reviewed("dismissed"), recorded], used, (.usablePointer, "IntelligenceReviewed", 2)),
    ])
    func `6, a decision uses a pointer that is recorded and not dismissed`(turn: Turn) { turn.check() }

    @Test(arguments: [
        Turn([recorded], pointer("IntelligenceUsedInDecision"), (.namedDecision, nil, nil)), Turn([recorded], used),
        Turn([remand], ("ConditionImposed", #"{"conditionId":"C","kind":"curfew"}"#)),
        Turn([remand], ("PlacementStarted", "{}")),
        Turn([remand], ("ContactRestrictionRecorded", #"{"kind":"visitation_ban","state":"imposed"}"#)),
    ])
    func `7, only the use of intelligence is refused without a decision`(turn: Turn) { turn.check() }

    static func alert(_ id: String, _ more: String = "") -> Told {
        ("AlertRaised", #"{"alertId":"\#(id)","severity":"info","ruleId":\#(more.isEmpty ? #""r""# : more)}"#)
    }
    static func alertClosed(_ id: String) -> Told {
        ("AlertClosed", #"{"alertId":"\#(id)","closure":"condition_cleared"}"#)
    }

    @Test(arguments: [
        Turn([], alert("A")), Turn([alert("A")], alert("B"), (.oneOpenAlert, "AlertRaised", 1)),
        Turn([alert("A")], alert("B", #""r","discriminator":"""#), (.oneOpenAlert, "AlertRaised", 1)),
        Turn([alert("A")], alert("B", #""r","discriminator":"x""#)), Turn([alert("A")], alert("B", #""s""#)),
        Turn([alert("A")], alert("B", #""r","caseRef":"K""#)), Turn([alert("A"), alertClosed("A")], alert("B")),
        Turn([alert("A"), alertClosed("C")], alert("B"), (.oneOpenAlert, "AlertRaised", 1)),
        Turn([alert("A"), alertClosed("A"), alert("B")], alert("C"), (.oneOpenAlert, "AlertRaised", 3)),
    ])
    func `9, of what an alert is about one alert is open`(turn: Turn) { turn.check() }

    static let transferred: Told = ("CaseTransferred", "{}")
    static let gated: [Told] = [date, ("GatePickupArranged", #"{"pickupId":"P"}"#), ("PlacementStarted", "{}")]

    @Test(arguments: gated.indices)
    func `12, without custody there is no gate until an arrest`(index: Int) {
        let wanted = Self.gated[index]
        Turn([Self.open], wanted, (.custodyBeforeGate, "CaseOpened", 1)).check()
        Turn([Self.measure], wanted, (.custodyBeforeGate, "CaseOpened", 1)).check()
        Turn([Self.remand], wanted).check()
        Turn([Self.open, Self.transferred], wanted).check()
        Turn([Self.open, Self.remandAgain], wanted).check()
        Turn([Self.open, Self.transferred, Self.measureAgain], wanted, (.custodyBeforeGate, "CaseOpened", 3)).check()
        Turn([Self.remand, Self.transferred, Self.measureAgain], wanted, (.custodyBeforeGate, "CaseOpened", 3)).check()
    }

    @Test(arguments: Invariant.allCases)
    func `a rule has its number and a sentence without a full stop`(invariant: Invariant) {
        #expect((1...12).contains(invariant.rawValue))
        #expect(!invariant.sentence.isEmpty && !invariant.sentence.hasSuffix("."))
        #expect("\(invariant)" == "invariant \(invariant.rawValue): \(invariant.sentence)")
    }

    @Test func `a refusal names the entry in the way and the rule`() {
        let earlier = EarlierEntry(.told("CaseClosed", "{}", position: 41))
        #expect(
            "\(Refusal("it is so", advice: "do this", by: .oneOpening, because: earlier))"
                == "it is so, because of CaseClosed 018f3c1e-7a4b-7c2d-8e3f-0123456789ab at position 41 "
                + "(\(Invariant.oneOpening)); do this")
        #expect("\(Refusal("it is so", advice: "do this"))" == "it is so; do this")
    }
}
