import Almanac
import Events
import Projections
import Specifications
import Testing

/// In which language the sheet is, and what is said if it is not the one that was wanted.
struct SheetLanguageTests {
    private let base = CaseStory().releaseSet("2026-03-27T14:30Z").role("mentor", "M-1").contact("M-1")

    private func sheet(_ languages: String, _ wanted: String? = nil, family: Bool = false) throws -> ContactSheet {
        let story = base.telling("2025-10-01T08:00Z", "ProfileRecorded", #"{"languages":\#(languages)}"#)
        return ContactSheet(
            of: try story.dossier(at: moment("2026-03-20T09:00Z")), for: family ? .family : .person, in: wanted)
    }

    private func note(_ sheet: ContactSheet) -> String? {
        let lines = sheet.text.map(\.text).drop { !$0.hasPrefix("Note:") }
        return lines.isEmpty ? nil : lines.joined(separator: " ")
    }

    @Test(
        arguments: [
            (#"["fr"]"#, nil, "fr"), (#"["fr-CA"]"#, nil, "fr"), (#"["DE_at","fr"]"#, nil, "de"),
            (#"["fr"]"#, "nl", "nl"), (#"["so","fi"]"#, nil, "fi"), (#"["fr"]"#, "so", "fr"), (#"["so"]"#, nil, "en"),
            (#"["ar-Arab-MA"]"#, nil, "ar"), (#"["ru-Latn","tr"]"#, nil, "tr"), (#"[]"#, nil, "en"),
        ] as [(String, String?, String)])
    func `the first language that is there, then English`(languages: String, wanted: String?, found: String) throws {
        #expect(try sheet(languages, wanted).language == found)
    }

    @Test func `who may not know the wanted language gets the same page without the note`() throws {
        let sheet = try sheet(#"["so"]"#)
        #expect(note(sheet) != nil)
        #expect(sheet.text(showing: [.open, .sensitive]) == sheet.text)
        let told = try #require(sheet.text(showing: [.open]))
        #expect(told == sheet.text.filter { !$0.text.hasPrefix("Note:") && !$0.text.hasPrefix("explained.") })
        #expect(sheet.text(showing: []) == nil)
    }

    @Test(
        arguments: [
            (#"["fr"]"#, nil),
            (
                #"["so","fi"]"#,
                "Note: wanted in Soomaali (so), which is not available; have the page translated or explained."
            ),
            (#"["xx"]"#, "Note: wanted in xx (xx), which is not available; have the page translated or explained."),
            (#"[]"#, "Note: no language is recorded for those who read this page."),
        ] as [(String, String?)])
    func `a language that was wanted and is not there is named in English`(languages: String, told: String?) throws {
        #expect(try note(sheet(languages)) == told)
    }

    @Test func `the family reads in the languages of relatives whom nobody keeps out`() throws {
        let story = base.telling("2025-10-01T08:00Z", "ProfileRecorded", #"{"languages":["fr"]}"#)
            .telling("2025-10-02T08:00Z", "FamilyMemberRecorded", #"{"relative":"FM-A","language":"tr"}"#)
            .telling("2025-10-03T08:00Z", "FamilyMemberRecorded", #"{"relative":"FM-B","language":"ar"}"#)
        func language(_ story: CaseStory) throws -> String {
            ContactSheet(of: try story.dossier(at: moment("2026-03-20T09:00Z")), for: .family).language
        }
        #expect(try language(story) == "tr")
        let decided = story.telling(
            "2025-11-01T08:00Z", "FamilyInvolvementDecided", #"{"relative":"FM-A","decision":"exclude"}"#)
        #expect(try language(decided) == "ar")
        #expect(try language(base.telling("2025-10-01T08:00Z", "ProfileRecorded", #"{"languages":["fr"]}"#)) == "fr")
    }

    /// The languages that must be there.
    static let languages = ["ar", "da", "de", "el", "en", "es", "fi", "fr", "it", "nl", "pt", "ru", "tr"]

    @Test(arguments: languages)
    func `every language says everything on one page, without control characters`(language: String) throws {
        let sheet = try sheet("[]", language)
        #expect(sheet.language == language)
        let page = sheet.text.map(\.text)
        #expect(page.count <= 60 && page.allSatisfy { $0.count <= 90 })
        #expect(page.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } })
        #expect(page.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .format } })
        #expect(page.contains { $0.contains("112") })
    }

    @Test(arguments: languages.filter { $0 != "en" })
    func `no language says anything in English`(language: String) throws {
        let (english, other) = try (sheet("[]", "en").text, sheet("[]", language).text)
        let shared = Set(english.map(\.text)).intersection(other.map(\.text).filter { !$0.isEmpty })
        #expect(shared.filter { !$0.contains("M-1") && !$0.contains("ring") && !$0.hasPrefix("Version") } == [])
    }
}
