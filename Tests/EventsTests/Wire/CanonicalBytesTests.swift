import Events
import Testing

/// Two texts that say the same are the same bytes.
struct CanonicalBytesTests {
    @Test(
        arguments: [
            (#" { "b" : 1 , "a" : [ 1 , { "d" : 2 , "c" : 3 } ] } "#, #"{"a":[1,{"c":3,"d":2}],"b":1}"#),
            (#"{"é":1,"z":2,"Z":3,"":4}"#, #"{"":4,"Z":3,"z":2,"é":1}"#), (#"{"ab":1,"a":2}"#, #"{"a":2,"ab":1}"#),
            // By UTF-8 bytes: U+FFFF before U+10000, although its UTF-16 is the greater one.
            ("{\"\u{10000}\":1,\"\u{FFFF}\":2}", "{\"\u{FFFF}\":2,\"\u{10000}\":1}"),
            ("[3,1,2]", "[3,1,2]"), ("[1.50,-0,1E+5]", "[1.50,-0,1E+5]"), ("[null,true,false]", "[null,true,false]"),
            ("123456789012345678901234567890", "123456789012345678901234567890"),
        ])
    func `order and spaces do not matter, numbers stay as written`(text: String, canonical: String) throws {
        #expect(try canonicalText(JSONParser.parse(text)) == canonical)
        #expect(try canonicalText(JSONParser.parse(canonical)) == canonical)
    }

    @Test(
        arguments: [
            (#""\u0041\/\u00e9\ud83d\ude00""#, #""A/é😀""#), (#""\"\\""#, #""\"\\""#),
            (#""\b\f\n\r\t""#, #""\u0008\u000c\n\r\t""#), (#""\u0001\u001F\u007f""#, "\"\\u0001\\u001f\u{7F}\""),
            (#"{"\u0061\n":0}"#, #"{"a\n":0}"#), ("\"\u{2028}\"", "\"\u{2028}\""),
        ])
    func `only what must be escaped is, and in one way`(text: String, canonical: String) throws {
        #expect(try canonicalText(JSONParser.parse(text)) == canonical)
        #expect(try canonicalText(JSONParser.parse(canonical)) == canonical)
    }

    @Test func `composed and decomposed letters give different bytes`() throws {
        #expect(try JSONParser.parse("\"\u{E9}\"").canonicalBytes != JSONParser.parse("\"e\u{301}\"").canonicalBytes)
    }

    @Test func `a line keeps the order of members`() throws {
        let written = #"{"b":1,"a":{"d":"x\ny","c":null}}"#
        #expect(try JSONParser.parse(written).line == written)
    }

    @Test func `each character survives writing and reading`() throws {
        for value in (1...0x10FFFF).lazy.filter({ $0 < 0x300 || $0 % 997 == 0 }) {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let text = JSON.string(String(Character(scalar)))
            #expect(try JSONParser.parse(text.canonicalBytes) == text)
        }
    }

    private func canonicalText(_ value: JSON) -> String { text(value.canonicalBytes) }
}
