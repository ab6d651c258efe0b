import Events
import Foundation
import Ledger
import Outcomes
import Specifications
import Testing

@testable import Casework

/// What happens if an export cannot be made.
struct StudyExportFailureTests {
    @Test func `an export that the log does not take is not there`() throws {
        let study = try Study(catalogue: EventCatalogue(EventCatalogue.all.filter { $0 != StudyExported.self }))
        #expect(throws: BadInput.self) { try study.export("a") }
        #expect(try study.beside == [])
    }

    @Test func `what is in the place of the export is left as it is`() throws {
        let study = try Study()
        try FileManager.default.createDirectory(atPath: study.home["a"], withIntermediateDirectories: false)
        _ = try study.home.write("mine".utf8, to: "a/file")
        #expect(throws: FileExists(path: study.home["a"])) { try study.export("a") }
        #expect(throws: FileExists(path: study.home["a/file"])) { try study.export("a/file") }
        #expect(try study.files("a") == ["file": Data("mine".utf8)])
        #expect(try study.beside == ["a"] && study.accounts.isEmpty)
    }

    @Test func `an empty folder is filled`() throws {
        let study = try Study()
        try FileManager.default.createDirectory(atPath: study.home["a"], withIntermediateDirectories: false)
        try study.export("a", StudyChoices([.csv]))
        #expect(try study.files("a").keys.contains("cohort.csv"))
    }

    @Test func `a folder that cannot be made is named, and nothing is recorded`() throws {
        let study = try Study()
        #expect(throws: FileNotMade(path: study.home["no/folder"])) { try study.export("no/folder") }
        #expect(try study.beside == [] && study.accounts.isEmpty)
    }

    @Test(arguments: [(49, false), (48, true), (1, true)] as [(Int64, Bool)])
    func `a position is one that the log has reached`(position: Int64, isTaken: Bool) throws {
        let study = try Study()
        var choices = StudyChoices([.csv])
        choices.toPosition = position
        if isTaken {
            #expect(try study.export("a", choices).position == position)
        } else {
            #expect(throws: PositionNotReached(position: position, end: 48)) { try study.export("a", choices) }
        }
    }

    @Test(arguments: [(4, false), (5, true)])
    func `k is at least five`(k: Int, isTaken: Bool) throws {
        let study = try Study()
        var choices = StudyChoices([.csv])
        choices.k = k
        if isTaken {
            try study.export("a", choices)
        } else {
            #expect(throws: BadInput.self) { try study.export("a", choices) }
        }
    }
}
