import Events
import Foundation
import Specifications
import Testing

@testable import Ledger

struct ArchiveLineTests {
    @Test func `every line is read as it was written`() throws {
        let given = try BackedUp()
        let lines = try given.lines()
        #expect(lines.count == 7 + 1 + 4)
        for line in lines { #expect(try ArchiveLine(JSONParser.parse(line.json.line)) == line) }
    }

    @Test func `contents stand beside what is sealed if they are asked for, and are passed over in reading`() throws {
        let given = try BackedUp()
        var opened: [ArchiveLine] = []
        try given.ledger.archive { try $0.forEachLine(after: 0, opened: true) { opened.append($0) } }
        let entries = opened.filter { $0.entry != nil }
        #expect(entries.map { $0.json["data"] != nil } == entries.map { $0.json["payload"] != nil })
        #expect(entries.compactMap { $0.json["data"] }.count == 5)
        #expect(try opened.map { try ArchiveLine($0.json) } == given.lines())
    }

    @Test(arguments: [
        ("{}", "header, dataKey, checkpoint or restoration"), (#"{"checkpoint":{"position":1}}"#, "note"),
        (#"{"checkpoint":{"position":1.5,"note":""}}"#, "position"), (#"{"dataKey":{"number":1}}"#, "subject"),
        (#"{"header":{},"payload":"AA"}"#, "payload"), (#"{"header":{}}"#, "id"),
        (#"{"restoration":{"number":"1"}}"#, "number"),
    ])
    func `a line that nobody wrote is refused with the member that is wrong`(line: String, field: String) throws {
        let json = try JSONParser.parse(line)
        #expect(throws: ArchiveLineMalformed(field: field)) { try ArchiveLine(json) }
    }

    @Test func `copies are for their owner only, and show one moment`() throws {
        let given = try BackedUp()
        try given.ledger.archive(copyingVaultTo: given.home["vault.copy"]) { source in
            try given.ledger.append(.number(8, in: .omar))
            #expect(source.position == 7)
        }
        #expect(try given.ledger.copyLog(to: given.home["log.copy"]) == 8)
        #expect(try given.home.permissions("vault.copy") == 0o600)
        #expect(try given.home.permissions("log.copy") == 0o600)
        #expect(try given.home.contents().filter { $0.contains("copy") } == ["log.copy", "vault.copy"])
    }
}
