import Events
import Exchange
import Outcomes
import Testing

/// Tables for other software: unknown and withheld stay apart, and every column says what it is.
struct StudyTableFileTests {
    static let table = StudyTable(
        "housing", title: "nights", meaning: "Nights with a place.",
        columns: [
            StudyColumn("person", "Who.", .text, .pseudonym),
            StudyColumn("kind", "Where.", .text, .characteristic, words: ["own", "family (2)"]),
            StudyColumn("nights", "How many.", .integer, .measure, unit: "d"),
            StudyColumn("share", "Of all.", .number, .measure), StudyColumn("kept", "Whether.", .boolean, .measure),
        ],
        rows: [
            [.text("a1"), .text("own"), .integer(-3), .number(0.1), .boolean(true)],
            [.text("b2"), .withheld, .unknown, .withheld, .unknown],
        ], notes: ["as of March"])

    @Test func `unknown is an empty cell and withheld a word`() {
        let csv = StudyTableCSV(Self.table)
        #expect(String(decoding: csv.heading, as: UTF8.self) == "person,kind,nights,share,kept\r\n")
        #expect(
            Self.table.rows.map { String(decoding: csv.row($0), as: UTF8.self) } == [
                "a1,own,-3,0.1,true\r\n", "b2,withheld,,withheld,\r\n",
            ])
    }

    @Test func `a table in which withheld is a word of its own has another for what is not told`() {
        let csv = StudyTableCSV(
            StudyTable(
                "t", title: "t", meaning: "t", columns: [StudyColumn("status", "A document's.", .text, .measure)],
                rows: [[.text("withheld")], [.withheld]]))
        #expect(
            csv.table.rows.map { String(decoding: csv.row($0), as: UTF8.self) } == ["withheld\r\n", "(withheld)\r\n"])
        #expect(CSVWebMetadata.description(of: csv)["null"] == .array([.string(""), .string("(withheld)")]))
    }

    @Test func `a data package tells kinds, units, words, missing values and the hash`() throws {
        let resource = DataPackage.Resource(StudyTableCSV(Self.table), size: 70, sha256: "00ff")
        let package = DataPackage.description(of: [resource], title: "T", meaning: "M")
        guard case .array(let resources)? = package["resources"], let described = resources.first else {
            Issue.record("no resource")
            return
        }
        #expect(described["path"] == .string("housing.csv"))
        #expect(described["hash"] == .string("sha256:00ff"))
        #expect(described["bytes"] == .number("70"))
        #expect(
            described["schema"]?["fields"]?.line
                == #"[{"name":"person","type":"string","description":"Who."},"#
                + #"{"name":"kind","type":"string","description":"Where.","constraints":{"enum":["own","family (2)"]}},"#
                + #"{"name":"nights","type":"integer","description":"How many.","unit":"d"},"#
                + #"{"name":"share","type":"number","description":"Of all."},"#
                + #"{"name":"kept","type":"boolean","description":"Whether."}]"#)
        #expect(
            described["schema"]?["missingValues"]?.line
                == #"[{"value":"","label":"unknown, or not recorded"},"#
                + #"{"value":"withheld","label":"withheld, so that nobody is recognised"}]"#)
    }

    @Test func `a file for the web of data has its columns beside it`() {
        let csv = StudyTableCSV(Self.table)
        let metadata = CSVWebMetadata.description(of: csv)
        #expect(CSVWebMetadata.file(of: csv) == "housing.csv-metadata.json")
        #expect(metadata["url"] == .string("housing.csv"))
        #expect(
            metadata["tableSchema"]?["columns"]?.line
                == #"[{"name":"person","titles":"person","dc:description":"Who.","datatype":"string"},"#
                + #"{"name":"kind","titles":"kind","dc:description":"Where.","#
                + #""datatype":{"base":"string","format":"own|family \\(2\\)"}},"#
                + #"{"name":"nights","titles":"nights","dc:description":"How many.","schema:unitText":"d","datatype":"integer"},"#
                + #"{"name":"share","titles":"share","dc:description":"Of all.","datatype":"double"},"#
                + #"{"name":"kept","titles":"kept","dc:description":"Whether.","datatype":"boolean"}]"#)
    }
}
