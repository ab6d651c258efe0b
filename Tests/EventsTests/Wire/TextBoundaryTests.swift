import Events
import Testing

/// What text must be like before it enters the log.
struct TextBoundaryTests {
    @Test(
        arguments: [
            ("e\u{301}", "\u{E9}"), ("A\u{30A}ngstrom", "\u{C5}ngstrom"), ("\u{212B}", "\u{C5}"),
            ("\u{2126}", "\u{3A9}"),
            ("\u{1100}\u{1161}", "\u{AC00}"), ("q\u{323}\u{307}", "q\u{323}\u{307}"),
            ("q\u{307}\u{323}", "q\u{323}\u{307}"),
            ("\u{FB01}", "\u{FB01}"), ("é", "é"), ("👩‍👧", "👩‍👧"), ("می‌خواهم", "می‌خواهم"), ("", ""),
        ])
    func `text becomes NFC and nothing else`(given: String, admitted: String) throws {
        // Compared by bytes: as Swift sees it the two forms are equal.
        #expect(Array(try TextBoundary.admit(given).utf8) == Array(admitted.utf8))
    }

    @Test func `text in ASCII stays as it is`() throws {
        let everything = String(decoding: UInt8(0)..<0x80, as: UTF8.self)
        #expect(try TextBoundary.admit(everything) == everything)
    }

    @Test(
        arguments: [
            (0x061B, true), (0x061C, false), (0x061D, true), (0x200E, false), (0x200F, false),
            (0x2010, true), (0x2029, true), (0x202A, false), (0x202B, false), (0x202C, false), (0x202D, false),
            (0x202E, false), (0x202F, true), (0x2066, false), (0x2067, false), (0x2068, false),
            (0x2069, false), (0x2070, true),
        ] as [(UInt32, Bool)])
    func `controls that turn the reading direction are refused, their neighbours are not`(
        code: UInt32, admitted: Bool
    ) throws {
        let text = "a" + String(Character(try #require(Unicode.Scalar(code))))
        if admitted {
            #expect(throws: Never.self) { try TextBoundary.admit(text) }
        } else {
            let problem = try #require(throws: FieldProblem.self) { try TextBoundary.admit(text) }
            #expect(problem.found == (code == 0x61C ? "U+061C" : "U+" + String(code, radix: 16, uppercase: true)))
        }
    }

    @Test(
        arguments: [
            ("\"\u{202E}\"", ""), ("{\"note\":\"\u{202E}\"}", "note"), ("[0,\"\u{2066}\"]", "[1]"),
            ("{\"a\":[{\"b\":\"x\u{200F}\"}]}", "a[0].b"), ("{\"a\":{\"x\u{202E}\":1}}", "a.x\u{202E}"),
        ])
    func `a control that turns text around is refused where it stands`(text: String, path: String) throws {
        let problem = try #require(throws: FieldProblem.self) { try TextBoundary.admit(json(text)) }
        #expect(problem.path == path)
        #expect(problem.expected == "text without control characters that turn it around")
    }

    @Test func `names and values become NFC at every depth, all else stays`() throws {
        let given = json("{\"e\u{301}\":[\"e\u{301}\",{\"a\":\"e\u{301}\"}],\"n\":1.50,\"t\":true,\"z\":null}")
        let admitted = "{\"\u{E9}\":[\"\u{E9}\",{\"a\":\"\u{E9}\"}],\"n\":1.50,\"t\":true,\"z\":null}"
        #expect(Array(try TextBoundary.admit(given).line.utf8) == Array(admitted.utf8))
    }

    @Test(
        arguments: [
            ("{\"e\u{301}\":1,\"\u{E9}\":2}", "\u{E9}"), ("{\"a\":{\"\u{212A}\":1,\"K\":2}}", "a.K"),
            ("{\"a\":[{\"K\":1,\"\u{212A}\":2}]}", "a[0].K"),
        ])
    func `two names that are one in NFC are refused, or the log would keep what it cannot read`(
        text: String, path: String
    ) throws {
        let problem = try #require(throws: FieldProblem.self) { try TextBoundary.admit(json(text)) }
        #expect(problem.path == path)
        #expect(problem.expected == "each name once, however its letters are composed")
    }
}
