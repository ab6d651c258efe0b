import Events
import Foundation
import Specifications
import Testing

/// Each exit code, reached for a real reason; with `--json` the last line of talk says the code and why.
struct ExitCodeTests {
    static let date = #"{"releaseAt":"2026-03-27T15:30+01:00"}"#

    @Test func `0: alerts are no failure`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run(
            "watch", "--at", "2026-03-20T08:00Z", "--json", "--store", program.store)
        #expect(!run.output.isEmpty)
        try Self.expect(run, 0, "alerts open in 1 cases")
    }

    @Test func `11: the stream is at another version`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run(
            "record", "K-001", "ReleaseDateSet", "--data", Self.date, "--expect-version", "1", "--json", "--store",
            program.store)
        try Self.expect(run, 11, "case/K-001: expected version 1, found version 2")
    }

    @Test func `12: the log is damaged`() async throws {
        let program = try await Program.withStore()
        try Data(repeating: 0x41, count: 8_192).write(to: URL(filePath: program.log))
        try Self.expect(try await program.run("readiness", "--json", "--store", program.store), 12, "damaged")
    }

    @Test(arguments: [
        (["timeline", "--json"], "case"), (["timeline", "K-001", "--json"], "THROUGHCARE_STORE"),
        (["import", "--json", "--store", "x"], "nothing to import"),
        (["rules", "a", "b", "--json"], "Unexpected argument 'b'"),
        (["watch", "--loud", "--json", "--store", "x"], "--loud"),
        (["record", "K-001", "CaseClosed", "--json", "--store", "x"], "--data"),
    ])
    func `64: the command is used wrongly`(arguments: [String], word: String) async throws {
        try Self.expect(try await Program().run(arguments), 64, word)
    }

    @Test(arguments: [
        (["record", "K-001", "MovedHouse", "--data", "{}"], "type: expected an event type"),
        (["record", "K 1", "CaseClosed", "--data", "{}"], "CASE: expected a reference"),
        (["record", "K-001", "CaseClosed", "--data", "{"], "--data, column 2: expected"),
        (["record", "K-001", "CaseClosed", "--data", "{}", "--id", "7"], "--id: expected a UUID"),
        (["record", "K-001", "CaseClosed", "--data", "{}", "--occurred-at", "noon"], "--occurred-at: expected a time"),
        (["timeline", "K-001", "--as-of", "2026-03-27T15:30"], "--as-of: expected a time with its offset"),
        (["watch", "--at", "noon"], "--at: expected a time with its offset"),
        (["import", "--calendar", "XX"], "--calendar: expected the code"),
    ])
    func `65: what was given cannot be taken`(arguments: [String], words: String) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(arguments + ["--json", "--store", program.store])
        #expect(run.output.isEmpty)
        try Self.expect(run, 65, words)
    }

    @Test func `65: a rule that does not exist`() async throws {
        try Self.expect(
            try await Program().run("rules", "no-such-rule", "--json"), 65, "`throughcare rules` lists them")
    }

    @Test(arguments: [
        (["timeline", "K-404"], "no case K-404"), (["readiness", "K-404"], "no case K-404"),
        (["import", "missing.jsonl"], "cannot read missing.jsonl"),
        (["record", "K-001", "CaseClosed", "--data", "@missing.json"], "cannot read missing.json"),
    ])
    func `66: a case or a file is not found`(arguments: [String], words: String) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(arguments + ["--json", "--store", program.store])
        #expect(run.output.isEmpty)
        try Self.expect(run, 66, words)
    }

    @Test func `66: there is no store`() async throws {
        let program = try Program()
        try Self.expect(try await program.run("watch", "--json", "--store", program.store), 66, "no store in")
        #expect(!FileManager.default.fileExists(atPath: program.store))
    }

    @Test(arguments: ["store", "missing/store", "full"])
    func `73: a store cannot be made there`(name: String) async throws {
        let program = try await Program.withStore()
        try FileManager.default.createDirectory(atPath: program.home["full"], withIntermediateDirectories: false)
        _ = try program.home.write("x".utf8, to: "full/letter.txt")
        for more in [[], ["--dry-run"]] where name != "missing/store" || more.isEmpty {
            try Self.expect(try await program.run(["init", program.home[name], "--json"] + more), 73, name)
        }
    }

    @Test func `75: another process holds the lock`() async throws {
        let program = try Program()
        try FileManager.default.createDirectory(atPath: program.store, withIntermediateDirectories: false)
        let lock = open(program.home["store/log.lock"], O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
        // Making a store does not wait for the lock, as recording does for ten seconds.
        try Self.expect(try await program.run("init", program.store, "--json"), 75, "log.lock")
        close(lock)
        try Self.expect(try await program.run("init", program.store, "--json"), 0, "made a store")
    }

    @Test func `78: the store is of a newer form`() async throws {
        let program = try await Program.withStore()
        let file = try FileHandle(forUpdating: URL(filePath: program.log))
        try file.seek(toOffset: 60)  // SQLite's header keeps `user_version` there
        try file.write(contentsOf: [0, 0, 0, 99])
        try file.close()
        try Self.expect(try await program.run("watch", "--dry-run", "--json", "--store", program.store), 78, "99")
    }

    /// Expects a code, and the code and words of the message in the last line of talk.
    private static func expect(
        _ run: Program.Outcome, _ code: Int32, _ words: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        #expect(run.status == code, "\(run.talk)", sourceLocation: sourceLocation)
        let summary = try run.summary
        #expect(summary["code"] == .number("\(code)"), sourceLocation: sourceLocation)
        guard case .string(let message) = summary["message"] else {
            Issue.record("no message in \(summary)", sourceLocation: sourceLocation)
            return
        }
        #expect(message.contains(words), sourceLocation: sourceLocation)
    }
}
