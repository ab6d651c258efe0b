import Almanac
import Casework
import Events
import Ledger
import Projections
import Specifications
import Testing

/// What a person may ask, and until when anything about them is held.
@Suite struct RightsTests {
    @Test func `what is held about a person is told to the person, with the reason for what is withheld`() throws {
        let office = try OpenHouse.office()
        let disclosure = try office.casework.disclosure(of: "K-001")
        let (text, json) = (disclosure.text.map(\.text).joined(separator: "\n"), disclosure.json.line)
        for told in [text, json] {
            #expect(told.contains("H-1") && told.contains(OpenHouse.confided))
            #expect(!told.contains(OpenHouse.family) && !told.contains(OpenHouse.pointer))
            #expect(
                told.contains("it was said in confidence by others") && told.contains("neither confirmed nor denied"))
        }
        let last = try #require(try office.audit.entries().last?.record)
        #expect(last.kind == .disclosure && last.recipients == ["the person"] && last.cases == ["K-001"])
    }

    @Test func `whether there is intelligence shows nowhere in it`() throws {
        let without = try Office()
        try without.take(OpenHouse.lines.filter { !$0.contains(OpenHouse.pointer) })
        let with = try OpenHouse.office()
        #expect(try with.casework.disclosure(of: "K-001").text == without.casework.disclosure(of: "K-001").text)
    }

    @Test func `what a person contests stands beside the entry in their words`() throws {
        let need = Line.of(
            "NeedIdentified", #"{"needId":"N-2","domain":"leisure","criticality":"later"}"#, Line.id(70))
        let contest = Line.of(
            "EntryContested", #"{"target":"\#(EntryID.number(70))","statement":"I never said so","by":"person"}"#)
        let told = try OpenHouse.office(with: [need, contest]).casework.disclosure(of: "K-001").text.map(\.text)
        let place = try #require(told.firstIndex { $0.contains("N-2") })
        #expect(told[place...].prefix(8).contains("    I never said so"))
    }

    @Test func `what nobody looked at in time is closed to all until a named person renews it`() throws {
        let dated = Line.of(
            "LifeEventRecorded", #"{"kind":"diploma","significance":"minor"}"#,
            Line.id(71) + #","reviewBy":"2026-03-01","recordedBy":"CM-1","agency":"AGY-PROB""#)
        let renewal = Line.of(
            "EntryReviewRenewed",
            #"{"target":"\#(EntryID.number(71))","reviewBy":"2026-12-01","reason":"still needed","by":"CM-1"}"#)
        func isTold(_ lines: [String]) throws -> Bool {
            let casework = try OpenHouse.office(with: lines).casework.asking(Asking(as: "CM-1"))
            return try casework.timeline(of: "K-001", seenFrom: .today).json.line.contains("LifeEventRecorded")
        }
        #expect(try !isTold([dated]))
        #expect(try isTold([dated, renewal]))
    }

    @Test func `what lives without a day is counted, and what is past it is named`() throws {
        let dated = Line.of(
            "LifeEventRecorded", #"{"kind":"diploma","significance":"minor"}"#, #""reviewBy":"2026-03-01""#)
        let report = try OpenHouse.office(with: [dated]).casework.retention()
        #expect(report.overdue == 1 && report.undated == OpenHouse.lines.count)
        #expect(report.text.contains { $0.text.contains("closed since 2026-03-01") })
    }
}
