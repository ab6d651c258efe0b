import Casework
import Events
import Ledger
import Specifications
import Testing

/// All or nothing, on the log as it lies on a disk.
struct WholeFileTests {
    @Test func `a file that fails late leaves what was there before, and the log goes on without a gap`() throws {
        let folder = try ScratchFolder()
        try SQLiteLedger.create(in: folder["store"])
        let office = try Office(on: try SQLiteLedger.open(folder["store"]))
        try office.take([Line.opened, Line.dateSet])
        let before = try office.entries
        let many = Array(repeating: Line.of("ProfileRecorded"), count: 1_500)
        let refusal = #expect(throws: BadInput.self) { try office.take(many + [Line.of("MovedHouse")]) }
        #expect(refusal?.line == 1_501)
        #expect(try office.entries == before)
        try office.take([Line.of("ProfileRecorded")])
        #expect(try SQLiteLedger.open(folder["store"]).entries().map(\.position) == [1, 2, 3])
    }

    @Test func `a rehearsal leaves the log on the disk as it is`() throws {
        let folder = try ScratchFolder()
        try SQLiteLedger.create(in: folder["store"])
        let office = try Office(on: try SQLiteLedger.open(folder["store"]))
        #expect(try office.take([Line.opened, Line.dateSet], rehearse: true).recorded == 2)
        #expect(try office.entries.isEmpty)
        #expect(try office.take([Line.opened, Line.dateSet]).recorded == 2)
    }

    @Test func `a byte order mark, carriage returns and a last line without its end are taken`() throws {
        let folder = try ScratchFolder()
        let office = try Office()
        let path = try folder.write(("\u{FEFF}" + Line.opened + "\r\n\r\n" + Line.dateSet).utf8, to: "file.jsonl")
        let reader = try LineReader(path: path)
        let report = try office.casework.importLines(from: path, nextLine: reader.next)
        #expect((report.lines, report.recorded) == (2, 2))
        #expect(try office.entries.map(\.type) == ["CaseOpened", "ReleaseDateSet"])
    }
}
