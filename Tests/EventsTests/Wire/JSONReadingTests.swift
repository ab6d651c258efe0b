import Events
import Testing

/// What the parser takes, and that it changes nothing.
struct JSONReadingTests {
    @Test(
        arguments: [
            ("null", .null), ("true", .boolean(true)), ("false", .boolean(false)), (" \t\r\n[ ] ", .array([])),
            ("{}", .object([])), (#""""#, .string("")), ("\"\u{7F}é日\"", .string("\u{7F}é日")),
            ("[1,[2],null]", .array([.number("1"), .array([.number("2")]), .null])),
            (
                #"{"b":1,"a":{"b":2}}"#,
                .object([.init("b", .number("1")), .init("a", .object([.init("b", .number("2"))]))])
            ),
        ] as [(String, JSON)])
    func `a value is read as it stands, members in written order`(text: String, value: JSON) throws {
        #expect(try JSONParser.parse(text) == value)
    }

    @Test(
        arguments: [
            "0", "-0", "10", "1.50", "1e5", "1E+05", "-2.5e-3", "123456789012345678901234567890", "1e99999",
            "0.1000000000000000055511151231257827",
        ])
    func `a number keeps its written form`(text: String) throws {
        #expect(try JSONParser.parse(text) == .number(text))
    }

    @Test(
        arguments: [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u0041\u00e9\u00E9""#, "Aéé"),
            (#""\ud83d\ude00""#, "😀"), (#""\uD800\uDC00""#, "\u{10000}"), (#""\udbff\udfff""#, "\u{10FFFF}"),
            (#""\uD7FF\uE000\uFFFF""#, "\u{D7FF}\u{E000}\u{FFFF}"), (#""\u0001""#, "\u{1}"), (#""é\n日""#, "é\n日"),
        ])
    func `an escape stands for its character`(text: String, characters: String) throws {
        #expect(try JSONParser.parse(text) == .string(characters))
    }

    @Test(arguments: [("[", "]"), (#"{"a":"#, "}")])
    func `nesting goes to 32 levels and no deeper`(open: String, close: String) throws {
        func nested(_ depth: Int) -> String {
            String(repeating: open, count: depth) + "0" + String(repeating: close, count: depth)
        }
        #expect(throws: Never.self) { try JSONParser.parse(nested(31)) }
        #expect(throws: Never.self) { try JSONParser.parse(nested(32)) }
        let problem = try #require(throws: JSONSyntaxError.self) { try JSONParser.parse(nested(33)) }
        #expect(problem.expected == "at most 32 levels of nesting")
        #expect(problem.column == 32 * open.utf8.count + 1)
        #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(String(repeating: open, count: 100_000)) }
    }

    @Test func `many lists beside each other are not deep`() throws {
        let text = "[" + String(repeating: "[],", count: 1_000) + "[]]"
        #expect(try JSONParser.parse(text) == .array(Array(repeating: .array([]), count: 1_001)))
    }

    @Test func `the same name may stand in different objects`() throws {
        #expect(throws: Never.self) { try JSONParser.parse(#"{"a":{"a":[{"a":1},{"a":2}]},"b":{"a":3}}"#) }
    }
}
