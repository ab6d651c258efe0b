import Events
import Testing

struct TermTests {
    @Test(arguments: NeedDomain.allCases)
    func `a known word is read as itself and written as it was`(word: NeedDomain) throws {
        let term = try Term<NeedDomain>(json: .string(word.rawValue))
        #expect(term == .known(word))
        #expect(term == word)
        #expect(term.isOne(of: [word]))
        #expect(term.json == .string(word.rawValue))
    }

    @Test(arguments: [
        "pets", "Housing", "HOUSING", " housing", "mental health", "é", String(repeating: "w", count: 100),
    ])
    func `an unknown word is kept and is never a known one`(text: String) throws {
        let term = try Term<NeedDomain>(json: .string(text))
        #expect(term == .other(text))
        #expect(term.word == nil)
        #expect(term.json == .string(text))
        #expect(!term.isOne(of: Set(NeedDomain.allCases)))
        #expect(NeedDomain.allCases.allSatisfy { !(term == $0) })
    }

    @Test func `an absent term is no word`() {
        let absent: Term<NeedDomain>? = nil
        #expect(!(absent == NeedDomain.housing))
        #expect(Term<NeedDomain>?.some(.known(.housing)) == NeedDomain.housing)
    }

    @Test(arguments: [.string(""), .string(String(repeating: "w", count: 101)), .number("1"), .null] as [JSON])
    func `what is no word of 1 to 100 characters is refused`(value: JSON) {
        #expect(throws: FieldProblem(expected: Term<NeedDomain>.kind.inWords, found: value.kindInWords)) {
            try Term<NeedDomain>(json: value)
        }
    }

    @Test(arguments: [("mental_health", "mental health"), ("a_b_c", "a b c"), ("housing", "housing")])
    func `a word for people has spaces`(text: String, inWords: String) throws {
        #expect(try Term<NeedDomain>(json: .string(text)).inWords == inWords)
    }
}
