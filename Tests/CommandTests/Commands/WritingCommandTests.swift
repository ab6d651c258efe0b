import Events
import Foundation
import Specifications
import Testing

/// The commands that write: `init`, `import`, `record`, and what they say.
struct WritingCommandTests {
    static let date = #"{"releaseAt":"2026-04-03"}"#

    @Test func `init makes a store and talks on standard error only`() async throws {
        let program = try Program()
        let run = try await program.run("init", program.store, "--calendar", "AT")
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(run.talk.first == "made a store in \(program.store)")
        #expect(run.talk.contains { $0.hasPrefix("declared the calendar AT: ") })
        #expect(run.talk.last == "next: throughcare import FILE --store \(program.store)")
        #expect(FileManager.default.fileExists(atPath: program.log))
    }

    @Test(arguments: [["--dry-run"], ["--calendar", "XX"]])
    func `init makes nothing for a dry run or with an unknown calendar`(more: [String]) async throws {
        let program = try Program()
        _ = try await program.run(["init", program.store] + more)
        #expect(!FileManager.default.fileExists(atPath: program.store))
    }

    @Test func `import takes standard input and files in their order`() async throws {
        let program = try await Program.withStore()
        let file = try program.home.write(Program.story.utf8, to: "story.jsonl")
        let more = #"{"stream":"case/K-001","type":"ProfileRecorded","data":{}}"#
        let run = try await program.run("import", file, "-", "--json", "--store", program.store, input: more)
        #expect(run.status == 0)
        let files = try run.objects
        #expect(files.map { $0["recorded"] } == [.number("2"), .number("1")])
        #expect(files.map { $0["file"] } == [.string(file), .string("-")])
        #expect(files.map { $0["casesOpened"] } == [.number("1"), .number("0")])
        #expect(try run.summary == Program.summary(0, "3 entries recorded"))
    }

    @Test func `import refuses a file with its name and line, and keeps the file before it`() async throws {
        let program = try await Program.withStore()
        let good = try program.home.write(Program.story.utf8, to: "good.jsonl")
        let bad = try program.home.write(
            (#"{"stream":"case/K-001","type":"ProfileRecorded","data":{}}"# + "\n{").utf8, to: "bad.jsonl")
        let run = try await program.run("import", good, bad, "--store", program.store)
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(
            run.talk.last?.hasPrefix("Error: \(bad), line 2, column 2: expected a member name in double quotes") == true
        )
        #expect(try await program.rows() == 2)
    }

    @Test func `import of a calendar with dry run writes nothing`() async throws {
        let program = try await Program.withCase()
        let before = try program.bytes()
        let run = try await program.run(
            "import", "-", "--calendar", "AT", "--dry-run", "--json", "--store", program.store,
            input: #"{"stream":"case/K-001","type":"ProfileRecorded","data":{}}"#)
        #expect(run.status == 0)
        #expect(try run.objects.map { $0["dryRun"] } == [.boolean(true)])
        #expect(run.talk.first?.hasPrefix("would declare the calendar AT: ") == true)
        #expect(try await program.rows() == 2)
        #expect(try program.bytes() == before)
    }

    @Test(arguments: ["--data", "@", "-"])
    func `record takes its fields as text, from a file and from standard input`(source: String) async throws {
        let program = try await Program.withCase()
        let file = try program.home.write(Self.date.utf8, to: "date.json")
        let data = ["--data": Self.date, "@": "@" + file, "-": "-"][source] ?? ""
        let run = try await program.run(
            "record", "K-001", "ReleaseDateSet", "--data", data, "--by", "CM-21", "--expect-version", "2", "--json",
            "--store", program.store, input: source == "-" ? Self.date : "")
        #expect(run.status == 0, "\(run.talk)")
        let recorded = try #require(try run.objects.first)
        #expect((recorded["position"], recorded["version"]) == (.number("3"), .number("3")))
        #expect((recorded["new"], recorded["dryRun"]) == (.boolean(true), .boolean(false)))
        #expect(try await program.rows() == 3)
    }

    @Test func `record under the same id again, seconds later, records nothing twice`() async throws {
        let program = try await Program.withCase()
        let arguments = [
            "record", "K-001", "ReleaseDateSet", "--data", Self.date, "--id", "018f3c1e-7a4b-7c2d-8e3f-0123456789ab",
            "--store", program.store,
        ]
        let runs = (try await program.run(arguments), try await program.run(arguments))
        let place = "018f3c1e-7a4b-7c2d-8e3f-0123456789ab, position 3, version 3 of case/K-001"
        #expect(runs.0.talk == ["recorded ReleaseDateSet as \(place)"])
        #expect(runs.1.talk == ["known already: ReleaseDateSet as \(place)"])
        #expect(runs.0.output.isEmpty && runs.1.output.isEmpty)
    }

    @Test func `record with dry run writes nothing, and quietly says nothing`() async throws {
        let program = try await Program.withCase()
        let before = try program.bytes()
        let run = try await program.run(
            "record", "actor/CM-21", "ActorRegistered", "--data", #"{"actor":"CM-21","kind":"person"}"#, "--dry-run",
            "-q", "--store",
            program.store)
        #expect(run.status == 0 && run.output.isEmpty && run.talk.isEmpty, "\(run.talk)")
        #expect(try program.bytes() == before)
    }
}

extension Program {
    /// How many rows the timeline of the case has.
    func rows() async throws -> Int {
        let run = try await run("timeline", "K-001", "--json", "--store", store)
        guard case .array(let rows) = try #require(try run.objects.first)["rows"] else { return 0 }
        return rows.count
    }

    /// The log and the file of what was written last.
    func bytes() throws -> [Data] {
        try [log, log + "-wal"].map { try Data(contentsOf: URL(filePath: $0)) }
    }

    /// The last line of talk with `--json`.
    static func summary(_ code: Int, _ message: String) -> JSON {
        .object([JSON.Member("code", .number("\(code)")), JSON.Member("message", .string(message))])
    }
}
