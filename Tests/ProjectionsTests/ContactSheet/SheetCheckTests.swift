import Events
import Projections
import Specifications
import Testing

/// Whether the sheet that a person has still leads to somebody, in a language that they read.
struct SheetCheckTests {
    static let story = CaseStory().releaseSet("2026-03-27T14:30Z").role("probation_officer", "PO")

    private func check(_ sheet: String, languages: String?, more: [(String, String)] = []) throws -> SheetCheck? {
        let profile = languages.map { [("ProfileRecorded", #"{"languages":[\#($0)]}"#)] } ?? []
        let lines = profile + more + [("ContactSheetIssued", sheet)]
        let story = lines.enumerated().reduce(Self.story) { story, line in
            story.telling("2026-03-0\(line.offset + 1)T08:00Z", line.element.0, line.element.1)
        }
        return try story.readiness(at: "2026-03-20T09:00Z").contactSheet
    }

    @Test(
        arguments: [
            (#"{"lists":["PO"],"language":"fr"}"#, #""fr","en""#, false),
            (#"{"lists":["PO"],"language":"fr"}"#, #""fr-CA""#, false),
            (#"{"lists":["PO"],"language":"fr"}"#, #""en""#, true),
            (#"{"lists":["PO","EX"],"language":"fr"}"#, #""fr""#, true),
            (#"{"lists":["EX"]}"#, nil, true),
            (#"{"lists":["PO"]}"#, #""fr""#, nil),
            (#"{"lists":["PO"],"language":"fr"}"#, nil, nil),
            (#"{"language":"fr"}"#, #""fr""#, false),
        ] as [(String, String?, Bool?)])
    func `a sheet is stale, current, or nobody knows`(sheet: String, languages: String?, isStale: Bool?) throws {
        #expect(try #require(try check(sheet, languages: languages)).isStale == isStale)
    }

    @Test(arguments: [true, false])
    func `a standing desk needs no role`(standing: Bool) throws {
        let desk = ("ContactPointPublished", #"{"actor":"CL","standing":\#(standing)}"#)
        let check = try check(#"{"lists":["CL"],"language":"fr"}"#, languages: #""fr""#, more: [desk])
        #expect(try #require(check).gone == (standing ? [] : ["CL"]))
    }

    @Test func `readiness says so, and has nothing to say without a sheet`() throws {
        let story = Self.story.telling("2026-03-01T08:00Z", "ContactSheetIssued", #"{"lists":["EX"],"language":"fr"}"#)
        let seen = try story.readiness(at: "2026-03-20T09:00Z")
        #expect(seen.json["contactSheet"]?["stale"] == .boolean(true))
        #expect(seen.text.contains { $0.text.contains("contact sheet: issued in fr, no longer right") })
        #expect(try Self.story.readiness(at: "2026-03-20T09:00Z").contactSheet == nil)
    }
}
