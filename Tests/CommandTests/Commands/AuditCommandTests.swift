import Events
import Foundation
import Specifications
import Testing

/// What the commands about who looked do and say.
struct AuditCommandTests {
    private static func audit(_ program: Program, _ words: String...) async throws -> Program.Outcome {
        try await program.run(["audit"] + words + ["--store", program.store])
    }

    @Test func `reading the trail is in the trail`() async throws {
        let program = try await Program.withCase()
        #expect(try await Self.audit(program, "saw", "K-001", "--all").status == 0)
        let again = try await Self.audit(program, "saw", "K-001", "--all", "--json")
        #expect(try again.objects.contains { $0["subject"] == .string("audit saw") })
        #expect(try again.objects.allSatisfy { $0["hash"] != nil && $0["position"] != nil })
        let none = try await Self.audit(program, "did", "CM-404")
        #expect(none.status == 0 && none.output == [] && none.talk == ["no records"])
        let browsing = try await Self.audit(program, "browsing", "--weeks", "2", "--json")
        #expect(browsing.status == 0)
        #expect(try browsing.objects[0]["findings"] != nil)
        #expect(try await Self.audit(program, "browsing", "--weeks", "0").status == 64)
    }

    @Test func `an untouched trail is as it was written, and its end can be kept`() async throws {
        let program = try await Program.withCase()
        let run = try await Self.audit(program, "verify", "--json")
        #expect(run.status == 0)
        guard case .string(let end)? = try run.objects[0]["end"] else {
            Issue.record("no end is told")
            return
        }
        #expect(try await Self.audit(program, "verify", "--end", end).status == 0)
        #expect(try await Self.audit(program, "verify", "--end", "1:" + String(repeating: "0", count: 64)).status == 12)
        #expect(try await Self.audit(program, "verify", "--end", "x").status == 65)
    }

    @Test func `without a trail nothing is shown until one is begun`() async throws {
        let program = try await Program.withCase()
        for end in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: program.home["store/audit.sqlite" + end])
        }
        for words in [["saw", "K-001"], ["did", "A-1"], ["browsing"], ["verify"]] {
            let run = try await program.run(["audit"] + words + ["--store", program.store])
            #expect(run.status == 78 && run.output == [])
            #expect(run.talk.joined().contains("audit.sqlite is missing"))
        }
        let verified = try await program.run("verify", "--store", program.store)
        #expect(verified.status == 12)
        #expect(verified.output.contains { $0.hasPrefix("DAMAGE audit.sqlite") })
        #expect(!FileManager.default.fileExists(atPath: program.home["store/audit.sqlite"]))
        #expect(try await Self.audit(program, "begin", "--reason", " ").status == 65)
        #expect(try await Self.audit(program, "begin", "--reason", "lost with a disk").status == 0)
        #expect(try await Self.audit(program, "saw", "K-001").status == 0)
        #expect(try await program.run("verify", "--store", program.store).status == 0)
    }

    @Test(arguments: [["saw", "K-001"], ["did", "A-1"], ["browsing"]])
    func `on a full disk nothing of the trail is shown`(words: [String]) async throws {
        let program = try await Program.withCase()
        // A limit on the size of files stands for the full disk: the trail has reached it, and no other file will.
        let journal = program.home["store/audit.sqlite-wal"]
        var size = 0
        while size < 64 << 10 {
            #expect(try await Self.audit(program, "did", "A-2").status == 0)
            size = try #require(try FileManager.default.attributesOfItem(atPath: journal)[.size] as? Int)
        }
        let script = program.home["limited"]
        try "ulimit -f \(size / 512)\nexec \"$@\"\n".write(toFile: script, atomically: true, encoding: .utf8)
        let run = try await program.run(["audit"] + words + ["--store", program.store], through: ["/bin/sh", script])
        #expect(run.status == 1 && run.output == [])
        #expect(run.talk.joined().contains("who looks cannot be written down"))
        #expect(try await program.run(["audit"] + words + ["--store", program.store]).status == 0)
        #expect(try await Self.audit(program, "verify").status == 0)
    }

    @Test func `the trail goes into backups and comes back, also where only what came after is added`() async throws {
        let program = try await Program.withCase()
        #expect(try await Self.audit(program, "did", "A-1").status == 0)
        let (backup, new) = (program.home["b"], program.home["new"])
        for _ in 1...3 {
            #expect(try await program.run("backup", backup, "--vault", "--store", program.store).status == 0)
        }
        let key = program.home["store.master-key"]
        let restored = try await program.run("restore", backup, "--store", new, "--master-key", key)
        #expect(restored.status == 0, "\(restored.talk)")
        let did = try await program.run("audit", "verify", "--json", "--store", new)
        #expect(did.status == 0)
        let verified = try await program.run("verify", "--store", new)
        #expect(verified.status == 0, "\(verified.output)")
        let files = try FileManager.default.contentsOfDirectory(atPath: backup).filter { $0.hasPrefix("audit-") }
        #expect(files.count == 3)
        try FileManager.default.removeItem(atPath: backup + "/" + #require(files.min()))
        let lacking = try await program.run("restore", backup, "--store", program.home["lacking"], "--master-key", key)
        #expect(lacking.status == 12)
        // The next backup finds that a file is gone, and writes all of it again.
        #expect(try await program.run("backup", backup, "--store", program.store).status == 0)
        #expect(
            try await program.run("restore", backup, "--store", program.home["whole"], "--master-key", key).status == 0)
    }
}
