import Events
import Foundation
import Ledger
import Outcomes
import Specifications
import Testing

@testable import Casework

/// Exports for studies: the same again, under a key, accounted for, and all or nothing.
struct StudyExportTests {
    @Test func `the same position, key and choices give the same bytes, whatever was recorded since`() throws {
        let study = try Study()
        let position = try study.export("a").position
        try study.office.moveClock(to: "2026-07-01T08:00Z")
        try study.office.record("ContactHeld", #"{"channel":"video"}"#, in: try #require(StreamName("case/CASEREF-1")))
        var again = Study.everything
        again.toPosition = position
        try study.export("b", again)
        let (first, second) = (try study.files("a"), try study.files("b"))
        #expect(first.keys.sorted() == second.keys.sorted())
        for (name, bytes) in first { #expect(second[name] == bytes, "\(name)") }
        #expect(first.count == 13)
    }

    @Test func `another key gives other pseudonyms, of which none is shared`() throws {
        let study = try Study()
        var choices = StudyChoices([.xes])
        try study.export("a", choices)
        choices.studyKey = study.home["another.key"]
        try study.export("b", choices)
        let names = try ["a", "b"].map { folder in
            let text = String(decoding: try #require(study.files(folder)["histories.xes"]), as: UTF8.self)
            return Set(text.matches(of: /value="([0-9a-f]{16})"/).map { String($0.1) })
        }
        #expect(names[0].count == 12 && names[1].count == 12)
        #expect(names[0].isDisjoint(with: names[1]))
    }

    @Test(arguments: [(false, 0), (true, 12)])
    func `rows and histories can be joined only with an approval`(isApproved: Bool, joined: Int) throws {
        let study = try Study()
        var choices = Study.everything
        if isApproved { choices.approval = StudyApproval(by: "BOARD-1", words: "yes") }
        try study.export("a", choices)
        let files = try study.files("a")
        let persons = String(decoding: try #require(files["cohort.csv"]), as: UTF8.self).split(separator: "\r\n")
            .dropFirst().map { String($0.prefix(16)) }
        #expect(persons == persons.sorted() && persons.count == 12)
        let text = String(decoding: try #require(files["histories.xes"]), as: UTF8.self)
        #expect(persons.count { text.contains("\"\($0)\"") } == joined)
    }

    @Test func `no reference, no text and no real date of anybody is in any file`() throws {
        let study = try Study()
        try study.export("a")
        for (name, bytes) in try study.files("a") {
            for secret in [
                "CASEREF", "ACTORREF", "AGENCYREF", "GOALREF", "PRISONREF", "zqx", "2025-", "2026-", "10:17", "Europe",
            ] {
                #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) in \(name)")
            }
        }
    }

    @Test func `an export is accounted for in the log, with purpose, approval and the hash of its manifest`() throws {
        let study = try Study()
        var choices = StudyChoices([.xes, .csv])
        (choices.purpose, choices.by) = ("evaluation of gates", "EV-1")
        choices.approval = StudyApproval(by: "BOARD-1", words: "minutes of March")
        let report = try study.export("a", choices)
        let account = try #require(study.accounts.first)
        #expect(account.toPosition == 48 && account.k == 10 && account.rows == report.rows)
        #expect(account.formats == [.known(.csv), .known(.xes)])
        #expect(account.purpose == "evaluation of gates" && account.by == "EV-1")
        #expect(account.approvedBy == "BOARD-1" && account.approval == "minutes of March")
        let manifest = try JSONParser.parse([UInt8](#require(study.files("a")["manifest.json"])))
        #expect(manifest["parameters"]?["approvedBy"] == .string("BOARD-1"))
        #expect(account.headHash.map(JSON.string) == manifest["log"]?["headHash"])
        #expect(account.keyFingerprint.map(JSON.string) == manifest["parameters"]?["keyFingerprint"])
        #expect(manifest["log"]?["position"] == .number("48"))
        #expect(try StudyVerification(of: study.home["a"], against: study.office.casework).differences == [])
    }

    @Test func `few cases are told only with an approval`() throws {
        let study = try Study(cases: 3)
        #expect(throws: TooFewCases(needed: 10)) { try study.export("a", StudyChoices([.xes])) }
        #expect(
            try study.export("b", StudyChoices([.csv])).json.line.contains(#""name":"cohort","rows":0,"refused":3"#))
        var choices = StudyChoices([.xes, .csv])
        choices.approval = StudyApproval(by: "BOARD-1", words: "yes")
        #expect(try study.export("c", choices).json.line.contains(#""name":"cohort","rows":3,"refused":0"#))
        #expect(try study.beside == ["b", "c"])
    }

    @Test func `a rehearsal leaves nothing behind, not even a key`() throws {
        let study = try Study()
        var choices = Study.everything
        choices.isRehearsal = true
        let report = try study.export("a", choices)
        #expect(report.rows > 0 && report.entry == nil)
        #expect(try study.beside == [] && study.accounts.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: study.home["store/study.key"]))
    }

    @Test func `files and folder are for their owner alone`() throws {
        let study = try Study()
        try study.export("a")
        for name in try study.files("a").keys.map({ "a/" + $0 }) + ["a", "store/study.key"] {
            let facts = try FileManager.default.attributesOfItem(atPath: study.home[name])
            #expect(facts[.posixPermissions] as? Int == (name == "a" ? 0o700 : 0o600), "\(name)")
        }
    }
}
