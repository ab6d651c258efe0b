import Testing

@testable import Web

@Suite struct WordsTests {
    @Test func `every text is there in every language`() throws {
        let names = try Language.allCases.map { try Words($0).names }
        for other in names.dropFirst() { #expect(names[0].symmetricDifference(other).sorted() == []) }
    }

    @Test func `a text has the same places in every language`() throws {
        let english = try Words(.english)
        for language in Language.allCases {
            let words = try Words(language)
            for name in english.names {
                #expect(Self.places(words[name]) == Self.places(english[name]), "\(name) in \(language)")
            }
        }
    }

    @Test func `a word of the record without a name is told as it is`() throws {
        #expect(try Words(.english).label("nothing", "no_such_word") == "no such word")
    }

    private static func places(_ text: String) -> [String] {
        text.matches(of: /\{\{[^}]*\}\}/).map { String($0.output) }.sorted()
    }
}
