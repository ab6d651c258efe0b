import Casework
import Events
import Specifications
import Testing

/// The rules of the vocabulary hold on every way in: recording and importing.
struct InvariantTests {
    /// Lines of a case, one that is refused after them and one that is taken.
    struct Turn: Sendable, CustomTestStringConvertible {
        let number: Int
        let before: [String]
        let refused: String
        /// Position of the entry in the way.
        let because: Int?
        let taken: String

        var testDescription: String { "\(number): \(refused)" }
    }

    static let custody = Line.opened
    static let measure = Line.of(
        "CaseOpened", #"{"caseRef":"K-001","track":"community_measure","tz":"UTC"}"#, Line.id(1))
    static let erased = Line.of("PersonalDataErased", #"{"scope":"case"}"#, Line.id(2))
    static let released = Line.of("PersonReleased", "{}", #"\#(Line.id(2)),"recordedBy":"CM-1""#)
    static let pointer = Line.of("IntelligenceReferenceRecorded", #"{"refId":"I"}"#)
    static let dismissed = Line.of("IntelligenceReviewed", #"{"refId":"I","outcome":"dismissed"}"#)
    static func voided(by recorder: String) -> String {
        Line.of("EventVoided", #"{"target":"\#(EntryID.number(2))"}"#, #""recordedBy":"\#(recorder)""#)
    }
    static func plan(_ type: String, _ version: Int) -> String {
        Line.of(type, #"{"planKind":"safety","version":\#(version)}"#)
    }
    static func used(_ more: String = #","decisionRef":"D""#) -> String {
        Line.of("IntelligenceUsedInDecision", #"{"refId":"I"\#(more)}"#)
    }
    static func alert(_ id: String, _ rule: String) -> String {
        Line.of("AlertRaised", #"{"alertId":"\#(id)","ruleId":"\#(rule)","severity":"info"}"#, in: "alert/K-001")
    }
    static func erasure(of number: UInt64) -> String {
        Line.of("PersonalDataErased", #"{"scope":"event","targets":["\#(EntryID.number(number))"]}"#)
    }
    static func corrected(_ number: UInt64, _ fields: String, by recorder: String = "CM-1") -> String {
        Line.of(
            "EventCorrected", #"{"target":"\#(EntryID.number(number))","fields":\#(fields)}"#,
            #""recordedBy":"\#(recorder)""#)
    }

    static let turns: [Turn] = [
        Turn(number: 1, before: [custody], refused: custodyAgain(), because: 1, taken: custodyAgain("remand")),
        Turn(
            number: 2, before: [custody, Line.dateSet, Line.of("PersonReturnedToCustody")],
            refused: Line.of("ReleaseDateChanged", #"{"to":"2026-04-03"}"#), because: 3, taken: Line.dateSetAnew),
        Turn(
            number: 4, before: [custody, plan("PlanDrafted", 1)], refused: plan("PlanRevised", 3), because: 2,
            taken: plan("PlanRevised", 2)),
        Turn(
            number: 4, before: [custody, plan("PlanDrafted", 1)], refused: plan("PlanAgreed", 2), because: 2,
            taken: plan("PlanAgreed", 1)),
        Turn(
            number: 6, before: [custody, pointer, dismissed], refused: used(), because: 3,
            taken: Line.of("IntelligenceReviewed", #"{"refId":"I","outcome":"upheld"}"#)),
        Turn(number: 6, before: [custody], refused: used(), because: nil, taken: pointer),
        Turn(number: 7, before: [custody, pointer], refused: used(""), because: nil, taken: used()),
        Turn(
            number: 8, before: [custody], refused: Line.of("DynamicFactorChanged", #"{"factor":"prayer"}"#),
            because: nil,
            taken: Line.of("DynamicFactorChanged", #"{"factor":"housing"}"#)),
        Turn(
            number: 8, before: [custody, Line.of("DynamicFactorChanged", #"{"factor":"housing"}"#, Line.id(2))],
            refused: corrected(2, #"{"factor":"prayer"}"#), because: nil,
            taken: corrected(2, #"{"factor":"finances"}"#)),
        Turn(number: 9, before: [alert("A", "r")], refused: alert("B", "r"), because: 1, taken: alert("B", "s")),
        Turn(
            number: 10, before: [custody, released], refused: voided(by: "CM-1"), because: 2, taken: voided(by: "CM-2")),
        Turn(
            number: 10,
            before: [
                custody, released, Line.of("NeedMet", #"{"needId":"N"}"#, Line.id(3)),
                Line.of("EventVoided", #"{"target":"\#(EntryID.number(3))"}"#, Line.id(4)),
            ], refused: corrected(4, #"{"target":"\#(EntryID.number(2))"}"#), because: 2,
            taken: corrected(4, #"{"target":"\#(EntryID.number(2))"}"#, by: "CM-2")),
        Turn(number: 11, before: [custody, erased], refused: erasure(of: 2), because: 2, taken: erasure(of: 1)),
        Turn(
            number: 12, before: [measure], refused: Line.dateSet, because: 1, taken: Line.of("CaseTransferred")),
    ]

    private static func custodyAgain(_ track: String = "custodial_release") -> String {
        Line.of("CaseOpened", #"{"caseRef":"K-001","track":"\#(track)","tz":"UTC","reopens":"K-001"}"#)
    }

    @Test(arguments: turns)
    func `an import refuses what breaks a rule and takes what keeps it`(turn: Turn) throws {
        let office = try Office()
        let refusal = try #require(throws: BadInput.self) { try office.take(turn.before + [turn.refused]) }
        #expect(refusal.line == turn.before.count + 1)
        expect(refusal, says: turn)
        #expect(try office.entries.isEmpty)
        #expect(try office.take(turn.before + [turn.taken]).recorded == turn.before.count + 1)
    }

    @Test(arguments: turns)
    func `recording refuses what breaks a rule and takes what keeps it`(turn: Turn) throws {
        let office = try Office()
        for line in turn.before { try office.record(line: line) }
        for rehearse in [true, false] {
            let refusal = try #require(throws: BadInput.self) {
                try office.record(line: turn.refused, rehearse: rehearse)
            }
            expect(refusal, says: turn)
        }
        #expect(try office.entries.count == turn.before.count)
        #expect(try office.record(line: turn.taken).isNew)
    }

    private func expect(_ refusal: BadInput, says turn: Turn) {
        #expect(refusal.expected == "an event that the case allows now")
        #expect(refusal.found.contains("(invariant \(turn.number): "))
        let place = refusal.found.firstMatch(of: /because of \w+ [0-9a-f-]{36} at position (\d+)/)?.1
        #expect(place.flatMap { Int($0) } == turn.because)
    }

    @Test(arguments: [true, false])
    func `5, a spill of classified content is a fact and is taken`(isImported: Bool) throws {
        let office = try Office()
        let spill = Line.of("InformationShared", #"{"shareId":"S","containsClassifiedContent":true}"#)
        if isImported {
            try office.take([Line.opened, spill])
        } else {
            for line in [Line.opened, spill] { try office.record(line: line) }
        }
        #expect(try office.entries.map(\.type) == ["CaseOpened", "InformationShared"])
    }

    @Test func `an erasure names entries of its own case`() throws {
        try BadLine(
            Self.erasure(of: 9), field: "data.targets[0]", expected: "the id of an earlier entry of case/K-001",
            found: "\(EntryID.number(9))", advice: "look the id up with `throughcare timeline … --json`"
        ).expectRefusal()
    }

    @Test func `a withdrawal makes room for what it was in the way of`() throws {
        let office = try Office()
        let drafted = Line.of("PlanDrafted", #"{"planKind":"safety"}"#)
        let revised = Line.of("PlanRevised", #"{"planKind":"safety","version":2}"#, Line.id(2))
        let report = try office.take([
            Line.opened, drafted, revised, Line.of("EventVoided", #"{"target":"\#(EntryID.number(2))"}"#),
            Self.plan("PlanRevised", 2),
        ])
        #expect(report.recorded == 5)
    }

    @Test func `the newest review in the log decides, whenever it took place`() throws {
        let office = try Office()
        let late = Line.of(
            "IntelligenceReviewed", #"{"refId":"I","outcome":"upheld"}"#, #""occurredAt":"2020-01-01T00:00Z""#)
        try office.take([Self.custody, Self.pointer, Self.dismissed, late])
        #expect(try office.record(line: Self.used()).isNew)
    }
}
