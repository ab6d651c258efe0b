import Events
import Testing

/// Words that look like others because their letters come from several scripts.
struct MixedScriptsTests {
    @Test(
        arguments: [
            ("K-014", nil), ("\u{410}dam", "U+0410"), ("Vl\u{430}dimir", "U+0430"), ("П\u{6F}лина", "U+006F"),
            ("Владимир", nil), ("\u{3BF}ffice", "U+03BF"), ("Ελένη", nil), ("\u{56B}ate", "U+056B"),
            ("a\u{5D0}b", "U+05D0"), ("a\u{627}b", "U+0627"), ("COVID-тест", nil), ("К-014", nil),
            ("Анна Schmidt", nil),
            ("Ab\u{410}\u{411}c", "U+0410"), ("a\u{410}", "U+0410"), ("日本a", nil), ("e\u{301}té", nil), ("", nil),
            ("Анна Sch\u{43C}idt", "U+043C"),
        ] as [(String, String?)])
    func `a word that mixes scripts is told by its odd letter`(text: String, letter: String?) {
        let warnings = MixedScripts.warnings(in: text, at: "stream")
        #expect(warnings.map(\.field) == (letter == nil ? [] : ["stream"]))
        #expect(warnings.allSatisfy { $0.problem.hasSuffix(letter ?? "-") && !text.contains($0.problem) })
    }

    @Test(arguments: [(199, 1), (200, 1), (201, 0)])
    func `a text of more than 200 characters is prose`(count: Int, warned: Int) {
        let text = "\u{410}" + String(repeating: "a", count: count - 1)
        #expect(MixedScripts.warnings(in: text, at: "a").count == warned)
    }

    @Test func `a text of several lines is prose`() {
        #expect(MixedScripts.warnings(in: "\u{410}dam\nand Eve", at: "a").isEmpty)
    }

    @Test func `the field is told where it stands`() {
        let data = json("{\"a\":[{\"b\":\"K\"},{\"b\":\"\u{410}dam\"}],\"n\":1,\"z\":null}")
        #expect(MixedScripts.warnings(in: data, at: "data").map(\.field) == ["data.a[1].b"])
    }
}
