import Events
import Testing

/// What the parser refuses, and where it says that the problem is.
struct JSONRefusalTests {
    @Test(
        arguments: [
            (#"{"a":1,"a":1}"#, 8), (#"{"x":{"a":1,"b":2,"a":3}}"#, 19), (#"[{"a":1},{"b":1,"b":2}]"#, 17),
            (#"{"a":1,"\u0061":2}"#, 8), (#"{"\u0061":1,"a":2}"#, 13), (#"{"":1,"":2}"#, 7),
        ])
    func `a name given twice is refused where it stands the second time`(text: String, column: Int) throws {
        let problem = try #require(throws: JSONSyntaxError.self) { try JSONParser.parse(text) }
        #expect(problem.column == column)
        #expect(problem.expected.hasPrefix("each name once"))
    }

    @Test(
        arguments: [
            ("", 1, "a JSON value", "the end of the text"), ("  ", 3, "a JSON value", "the end of the text"),
            ("1 2", 3, "the end of the text after one value", "\"2\""),
            ("{} {", 4, "the end of the text after one value", "\"{\""),
            ("null\u{0}", 5, "the end of the text after one value", "a NUL character"),
            ("01", 1, "a JSON value", "\"0\""), ("-01", 1, "a JSON value", "\"-\""), ("00", 1, "a JSON value", "\"0\""),
            ("+1", 1, "a JSON value", "\"+\""), (".5", 1, "a JSON value", "\".\""),
            ("1.", 3, "a digit after the decimal point", "the end of the text"),
            ("1e+", 4, "a digit in the exponent", "the end of the text"), ("NaN", 1, "a JSON value", "\"N\""),
            ("-Infinity", 1, "a JSON value", "\"-\""), ("0x10", 2, "the end of the text after one value", "\"x\""),
            ("nul", 1, "a JSON value", "\"n\""), ("True", 1, "a JSON value", "\"T\""),
            ("'a'", 1, "a JSON value", "\"'\""), ("[1,]", 4, "a JSON value", "\"]\""),
            ("[1 2]", 4, "a comma or a closing bracket", "\"2\""),
            ("[1", 3, "a comma or a closing bracket", "the end of the text"),
            (#"{"a" 1}"#, 6, "a colon after \"a\"", "\"1\""), ("{a:1}", 2, "a member name in double quotes", "\"a\""),
            (#"{"a":1,}"#, 8, "a member name in double quotes", "\"}\""),
            (#"{"a":1"#, 7, "a comma or a closing brace", "the end of the text"),
            ("\u{FEFF}{}", 1, "a JSON value", "the byte 239"), ("/**/1", 1, "a JSON value", "\"/\""),
        ])
    func `what is not JSON is refused with its place`(text: String, column: Int, expected: String, found: String) throws
    {
        let problem = try #require(throws: JSONSyntaxError.self) { try JSONParser.parse(text) }
        #expect(problem.column == column)
        #expect(problem.expected == expected)
        #expect(problem.found == found)
        #expect(problem.description == "column \(column): expected \(expected), found \(found)")
    }

    @Test(arguments: [0x00, 0x01, 0x09, 0x0A, 0x0D, 0x1F] as [UInt8], ["", "\\n"])
    func `a raw control character in a text is refused, also behind an escape`(control: UInt8, before: String) throws {
        let quote = UInt8(ascii: "\"")
        let problem = try #require(throws: JSONSyntaxError.self) {
            try JSONParser.parse([quote] + Array(before.utf8) + [control, quote])
        }
        #expect(problem.column == 2 + before.utf8.count)
        #expect(problem.expected == "no control character inside a text (write \\n or \\t)")
    }

    @Test(
        arguments: [
            #""\u0000""#, #""a\u0000b""#, #"{"\u0000":1}"#, #""\ud800""#, #""\ud800x""#, #""\ud800\n""#,
            #""\ud800\u0041""#,
            #""\ud800\ud800""#, #""\udc00""#, #""\udfff""#, #""\ude00\ud83d""#, #""\x41""#, #""\u12""#, #""\u12g4""#,
            #""\u+123""#, #""\u-001""#, #""\U0041""#, "\"\\", "\"\\u", "\"open", "\"\\u１1\"",
        ])
    func `an escape that stands for no character is refused`(text: String) {
        #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(text) }
    }

    @Test(
        arguments: [
            [0x80], [0xFF], [0xC3], [0xC3, 0x28], [0xC0, 0x80], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
            [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
        ] as [[UInt8]], ["\"", "\"\\n"])
    func `broken UTF-8 is refused and never repaired`(broken: [UInt8], before: String) {
        let text = Array(before.utf8) + broken + [UInt8(ascii: "\"")]
        let problem = #expect(throws: JSONSyntaxError.self) { try JSONParser.parse(text) }
        #expect(problem?.expected == "text in UTF-8")
    }
}
