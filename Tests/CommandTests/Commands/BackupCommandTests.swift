import Events
import Foundation
import Specifications
import Testing

/// `backup` and `restore`, and what they say.
struct BackupCommandTests {
    @Test func `a backup is a copy, then what came after it, and then nothing`() async throws {
        let program = try await Program.withCase()
        #expect(try await program.backup()["files"].names == ["full-2.sqlite", "audit"])
        try await program.recordMore()
        #expect(try await program.backup()["files"].names == ["entries-3-3.jsonl.gz", "audit"])
        // That a backup was made is in the audit trail, too.
        #expect(try await program.backup()["files"].names == ["audit"])
        #expect(try await program.backup("--full")["files"].names == ["full-3.sqlite", "audit"])
        #expect(
            try await program.backup()["unused"]
                == .array([.string("entries-3-3.jsonl.gz"), .string("full-2.sqlite")]))
    }

    @Test func `a dry run says what would be written and writes nothing`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("backup", program.home["b"], "--vault", "--dry-run", "--store", program.store)
        #expect(run.status == 0)
        #expect(run.talk.contains("would write full-2.sqlite") && run.talk.contains("would write vault-2.sqlite"))
        #expect(!FileManager.default.fileExists(atPath: program.home["b"]))
    }

    @Test(arguments: [("--vault", true), ("--full", false)])
    func `keys are in it only if they are asked for, and that is said`(option: String, hasVault: Bool) async throws {
        let program = try await Program.withCase()
        let run = try await program.run("backup", program.home["b"], option, "--store", program.store)
        let names = try FileManager.default.contentsOfDirectory(atPath: program.home["b"]).sorted()
            .filter { !$0.hasPrefix("audit-") }
        #expect(names == ["full-2.sqlite", "manifest.json"] + (hasVault ? ["vault-2.sqlite"] : []))
        #expect(run.talk.contains { $0.contains("can read everything") } == hasVault)
        #expect(run.talk.contains { $0.contains("it has no keys") } == !hasVault)
    }

    @Test func `a restored store says what it was restored to, and can be written to`() async throws {
        let program = try await Program.withCase()
        _ = try await program.backup()
        try await program.recordMore()
        _ = try await program.backup("--vault")
        let run = try await program.restore("--json")
        #expect(run.status == 0, "\(run.talk)")
        let report = try #require(try run.objects.first)
        #expect(report["position"] == .number("3") && report["readable"] == .boolean(true))
        let status = try await program.run("status", "--store", program.home["new"])
        #expect(status.output.contains { $0.hasPrefix("restored from a backup on ") })
        try await program.recordMore(in: program.home["new"])
        #expect(try await program.run("verify", "--store", program.home["new"]).status == 0)
    }

    @Test func `an archive is restored without keys, to be verified and not read`() async throws {
        let program = try await Program.withCase()
        _ = try await program.backup("--archive")
        let run = try await program.run("restore", program.home["b"], "--store", program.home["new"])
        #expect(run.status == 0)
        #expect(run.talk.last == "it can be verified and not read: restore it again with --vault and the master key")
        #expect(try await program.run("timeline", "K-001", "--store", program.home["new"]).status == 78)
        #expect(try await program.run("verify", "--store", program.home["new"]).status == 0)
    }

    @Test func `contents are in clear only in an archive of which it is said`() async throws {
        let program = try await Program.withCase()
        let sealed = try await program.run("backup", program.home["a"], "--contents", "--store", program.store)
        #expect(sealed.status == 64 && !FileManager.default.fileExists(atPath: program.home["a"]))
        let run = try await program.run(
            "backup", program.home["b"], "--archive", "--contents", "--store", program.store)
        #expect(run.talk.contains("the archive is NOT sealed: whoever has it can read everything"))
    }

    @Test func `a changed backup is refused and leaves nothing`() async throws {
        let program = try await Program.withCase()
        _ = try await program.backup()
        var bytes = try Data(contentsOf: URL(filePath: program.home["b/full-2.sqlite"]))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(filePath: program.home["b/full-2.sqlite"]))
        let run = try await program.restore()
        #expect(run.status == 12 && run.talk.last?.contains("size or SHA-256 differ") == true)
        let left = try FileManager.default.contentsOfDirectory(atPath: program.home.path)
        #expect(left.filter { $0.hasPrefix("new") } == [])
    }

    @Test func `a gap that is known has to be accepted`() async throws {
        let program = try await Program.withCase()
        _ = try await program.backup("--vault")
        try await program.recordMore()
        _ = try await program.run("checkpoint", "--out", program.home["held"], "--store", program.store)
        let refused = try await program.restore("--checkpoint", program.home["held"])
        #expect(refused.status == 12)
        #expect(refused.talk.last?.contains("tells of 1 entries after it: find a newer backup") == true)
        let accepted = try await program.restore("--checkpoint", program.home["held"], "--accept-gap")
        #expect(accepted.talk.contains("1 entries that were signed after position 2 are missing"))
        let verified = try await program.run("verify", "--store", program.home["new"])
        #expect(verified.output.contains { $0.hasSuffix("to position 2: 1 signed entries after it are missing") })
    }

    @Test(arguments: [("nothing", 66), ("store", 66)] as [(String, Int32)])
    func `a folder without a backup is said to be none`(name: String, code: Int32) async throws {
        let program = try await Program.withCase()
        let run = try await program.run("restore", program.home[name], "--store", program.home["new"])
        #expect(run.status == code)
        #expect(run.talk.last?.hasPrefix("Error: no backup in ") == true)
    }

    @Test func `a backup of another store is not continued`() async throws {
        let program = try await Program.withCase()
        _ = try await program.backup()
        _ = try await program.run("init", program.home["other"])
        let run = try await program.run("backup", program.home["b"], "--store", program.home["other"])
        #expect(run.status == 65)
        #expect(run.talk.last?.contains("is of another log") == true)
    }
}

extension Program {
    /// Backs the store up into `b`, and gives the report.
    fileprivate func backup(_ options: String...) async throws -> JSON {
        let run = try await run(["backup", home["b"], "--json", "--store", store] + options)
        try #require(run.status == 0, "\(run.talk)")
        return try #require(try run.objects.first)
    }

    /// Restores `b` into `new`, with the master key of the store.
    fileprivate func restore(_ options: String...) async throws -> Outcome {
        try await run(
            ["restore", home["b"], "--store", home["new"], "--master-key", home["store.master-key"]] + options)
    }

    fileprivate func recordMore(in store: String? = nil) async throws {
        let line = #"{"stream":"case/K-001","type":"ProfileRecorded","data":{}}"#
        let run = try await run("import", "-", "--store", store ?? self.store, input: line)
        try #require(run.status == 0, "\(run.talk)")
    }
}

extension JSON? {
    /// Names of files; those of the audit trail, which grows with each command, without their numbers.
    fileprivate var names: [String] {
        guard case .array(let files)? = self else { return [] }
        return files.compactMap {
            if case .string(let name) = $0 { name.hasPrefix("audit-") ? "audit" : name } else { nil }
        }
    }
}
