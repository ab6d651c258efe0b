import Events
import Testing

/// Characters that nobody sees, in free text and in references.
struct InvisibleCharacterTests {
    static let invisible: [UInt32] = [
        0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x180E, 0x200B, 0x2060, 0x2061, 0x2064, 0x2065, 0x206A, 0x206F, 0x3164,
        0xFEFF, 0xFFA0, 0x1D173, 0xE0001, 0xE0041, 0xE007F,
    ]

    @Test(arguments: invisible + [0x200C, 0x200D])
    func `an invisible character is refused between, before and after letters`(code: UInt32) throws {
        let hidden = Character(try #require(Unicode.Scalar(code)))
        for text in ["a\(hidden)b", "\(hidden)a", "a\(hidden)", "\(hidden)"] {
            let problem = try #require(throws: FieldProblem.self) { try TextBoundary.admit(text) }
            #expect(problem.expected == "text without invisible characters")
            #expect(problem.found.hasPrefix("U+"))
        }
    }

    @Test(arguments: [
        "می\u{200C}خواهم", "\u{644}\u{200D}\u{647}", "\u{710}\u{200C}\u{712}", "क\u{94D}\u{200D}ष", "ক\u{9CD}\u{200C}ষ",
        "ක\u{DCA}\u{200D}ර", "👩\u{200D}👧", "👩🏽\u{200D}⚕\u{FE0F}", "🏳\u{FE0F}\u{200D}🌈", "❤\u{FE0F}", "葛\u{E0100}",
    ])
    func `a joiner stays where letters or pictures are written with it`(text: String) throws {
        #expect(try Array(TextBoundary.admit(text).unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test(arguments: [
        "\u{200C}می", "می\u{200C}", "می\u{200C} خ", "م\u{200C}a", "a\u{200D}م", "م\u{200C}\u{200C}خ", "1\u{200D}2",
        "👩\u{200D}a", "a\u{FE0F}\u{200D}\u{FE0F}b", "\u{5D0}\u{200D}\u{5D1}",
    ])
    func `a joiner is refused anywhere else`(text: String) {
        #expect(throws: FieldProblem.self) { try TextBoundary.admit(text) }
    }

    @Test(arguments: invisible + [0x200C, 0x200D, 0x202E, 0xFE0F, 0xE0100])
    func `no reference has anything invisible, whatever its script`(code: UInt32) throws {
        let hidden = Character(try #require(Unicode.Scalar(code)))
        for text in ["K\(hidden)1", "م\(hidden)خ"] {
            #expect(throws: FieldProblem.self) { try CaseRef(json: .string(text)) }
            #expect(throws: FieldProblem.self) { try Term<NeedDomain>(json: .string(text)) }
            #expect(StreamName(.case, text) == nil)
        }
    }

    @Test(arguments: ["مرجع", "ссылка-1", "K-014", "参照", "Ångström"])
    func `a reference may be of any script`(text: String) {
        #expect(throws: Never.self) { try CaseRef(json: .string(text)) }
        #expect(StreamName(.case, text) != nil)
    }
}
