import Casework
import Events
import Specifications
import Testing

/// Lines that the case as it stands does not allow.
struct StandingRefusalTests {
    static let allowed = "an event that the case allows now"
    static let moved = Line.of("ReleaseDateChanged", #"{"to":"2026-04-03T10:00+02:00"}"#)
    static let returned = Line.of("PersonReturnedToCustody", "{}", Line.id(7))
    static let otherOpened = Line.of(
        "CaseOpened", #"{"caseRef":"K-002","track":"remand","tz":"UTC"}"#, Line.id(3), in: "case/K-002")
    static let lookUp = "look the id up with `throughcare timeline … --json`"
    static let opening = ", because of CaseOpened \(EntryID.number(1)) at position 1"
    static let once = " (\(Invariant.oneOpening))"
    static let noDate = "no release date stands that could be changed"
    static let dateRule = " (\(Invariant.standingDate))"
    static let setAnew = "record ReleaseDateSet, also after a return to custody"

    @Test(arguments: [
        BadLine(
            Line.of("ProfileRecorded", in: "case/K-009"), field: "stream", expected: "a case that was opened",
            found: "no CaseOpened in case/K-009\(once)", advice: "record CaseOpened for K-009 first"),
        BadLine(
            Line.of("CaseOpened", #"{"caseRef":"K-003","track":"remand","tz":"UTC"}"#, in: "case/K-002"),
            field: "data.caseRef", expected: "the stream's subject K-002", found: "K-003",
            advice: "open a case in its own stream"),
        BadLine(
            Line.of("CaseOpened", #"{"caseRef":"K-001","track":"remand","tz":"UTC"}"#), field: "type",
            expected: allowed, found: "case K-001 is open already\(opening)\(once)",
            advice: "record what happened in it, close it first, or change its track by giving `reopens`"),
        BadLine(
            Line.of("CaseOpened", #"{"caseRef":"K-001","track":"remand","tz":"UTC"}"#),
            after: [Line.opened, Line.of("CaseClosed", "{}", Line.id(6))], field: "type", expected: allowed,
            found:
                "case K-001 was opened before and closed, because of CaseClosed \(EntryID.number(6)) at position 2\(once)",
            advice: "give `reopens` to take it up again"),
        BadLine(moved, field: "type", expected: allowed, found: noDate + dateRule, advice: setAnew),
        BadLine(
            moved, after: [Line.opened, Line.dateSet, returned], field: "type", expected: allowed,
            found: "\(noDate), because of PersonReturnedToCustody \(EntryID.number(7)) at position 3\(dateRule)",
            advice: setAnew),
        BadLine(
            moved, after: [Line.opened, Line.dateSet, Line.of("EventVoided", #"{"target":"\#(EntryID.number(2))"}"#)],
            field: "type", expected: allowed, found: noDate + dateRule, advice: setAnew),
        BadLine(
            Line.of("ProfileRecorded"),
            after: [Line.opened, Line.of("EventVoided", #"{"target":"\#(EntryID.number(1))"}"#)], field: "stream",
            expected: "a case that was opened", found: "no CaseOpened in case/K-001\(once)",
            advice: "record CaseOpened for K-001 first"),
    ])
    func `an event out of its turn is refused`(bad: BadLine) throws {
        try bad.expectRefusal()
    }

    @Test(arguments: [
        [Line.opened, Line.dateSet, moved], [Line.opened, Line.dateSet, returned, Line.dateSetAnew, moved],
        [Line.opened, Line.of("CaseClosed"), Line.reopened], [Line.opened, Line.of("CaseClosed"), Line.dateSet],
    ])
    func `an event in its turn is taken`(lines: [String]) throws {
        let office = try Office()
        #expect(try office.take(lines).recorded == lines.count)
    }

    @Test(arguments: ["EventVoided", "EventCorrected"], [EntryID.number(3), .number(99)])
    func `an amendment names an entry of its own stream`(type: String, target: EntryID) throws {
        let fields = type == "EventCorrected" ? #","fields":{"tz":"UTC"}"# : ""
        try BadLine(
            Line.of(type, #"{"target":"\#(target)"\#(fields)}"#), after: [Line.opened, Self.otherOpened],
            field: "data.target", expected: "the id of an earlier entry of case/K-001", found: "\(target)",
            advice: Self.lookUp
        ).expectRefusal()
    }

    @Test(arguments: [
        BadLine(
            corrected(#"{"hour":15}"#), after: [Line.opened, Line.dateSet], field: "data.fields.hour",
            expected: "a field of ReleaseDateSet: releaseAt, datePrecision, kind, certainty, approvalRequired, "
                + "supervisionFollows, setBy",
            found: "an unknown field", advice: "correct the name"),
        BadLine(
            corrected(#"{"releaseAt":"soon"}"#), after: [Line.opened, Line.dateSet], field: "data.fields",
            expected: "values that ReleaseDateSet can hold",
            found: "releaseAt: expected a time with its offset, such as 2026-03-27T15:30+01:00, or a date such as "
                + #"2026-03-27, found the text "soon""#,
            advice: "correct the value, or void the entry and record it anew"),
        BadLine(
            corrected(#"{"releaseAt":null}"#), after: [Line.opened, Line.dateSet], field: "data.fields",
            expected: "values that ReleaseDateSet can hold",
            found: "releaseAt: expected a time with its offset, such as 2026-03-27T15:30+01:00, or a date such as "
                + "2026-03-27, found nothing",
            advice: "correct the value, or void the entry and record it anew"),
        BadLine(
            corrected("{}"), after: [Line.opened, Line.dateSet], field: "type", expected: allowed,
            found: "no field is corrected", advice: "give `fields` as an object with the new values by name"),
    ])
    func `a correction must leave an entry that can be read`(bad: BadLine) throws {
        try bad.expectRefusal()
    }

    private static func corrected(_ fields: String) -> String {
        Line.of("EventCorrected", #"{"target":"\#(EntryID.number(2))","fields":\#(fields)}"#)
    }
}

extension Line {
    static let dateSetAnew = of("ReleaseDateSet", #"{"releaseAt":"2026-06-01"}"#, id(4))
    static let reopened = of(
        "CaseOpened", #"{"caseRef":"K-001","track":"remand","tz":"UTC","reopens":"K-001"}"#, id(5))
}
