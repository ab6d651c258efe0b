import Exchange
import Testing

struct CSVWriterTests {
    @Test(
        arguments: [
            "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\rx", "\tx", " =1", "\"=1", "'=1", "\u{A0}=1", "\u{200B}=1",
            "\u{FEFF}-1",
            "＝1", "＋1", "－1", "＠x", "\n=1", " \" =1", "“=1",
        ])
    func `a text that a spreadsheet would take for a formula begins with an apostrophe`(text: String) throws {
        #expect(try Table.read(CSVWriter().row([.text(text), .text("b")])) == [["'" + text, "b"]])
    }

    @Test(arguments: ["1=1", "a-b", "a@b.org", "", "'", "#", "1", "é=", "–"])
    func `any other text stays as it is`(text: String) throws {
        #expect(try Table.read(CSVWriter().row([.text(text), .text("b")])) == [[text, "b"]])
    }

    @Test func `a number that is less than nothing stays a number`() {
        #expect(CSVWriter().row([.integer(-5), .decimal(-1.5), .empty, .text("-5")]) == "-5,-1.5,,'-5\r\n")
    }

    @Test(arguments: Delimiter.allCases)
    func `a text with the delimiter stands in quotes`(delimiter: Delimiter) {
        let text = "a\(delimiter.rawValue)b"
        #expect(CSVWriter(delimiter: delimiter).row([.text(text)]) == "\"\(text)\"\r\n")
    }
}
