import Foundation
import Specifications
import Testing

/// If it cannot be written down who looked, nobody is shown anything: not a byte, by no command.
struct AuditFirstTests {
    /// Every command that tells of a store or writes into it.
    static let commands: [[String]] =
        [
            "timeline", "readiness", "coverage", "needs", "plan", "team", "family", "conditions", "programmes",
            "assessments", "intelligence", "trajectory", "meetings", "sharing", "contact-sheet",
        ].map { [$0, "K-001"] } + [
            ["timeline", "K-001", "--json"], ["timeline", "K-001", "--json", "--reveal"], ["readiness"],
            ["diff", "K-001", "--from", "2026-01-05", "--to", "2026-03-01"],
            ["whatif", "K-001", "--release", "2026-05-01T10:00Z"], ["work", "CM-1"], ["cases"], ["cases", "--json"],
            ["caseload"], ["open-work"], ["releases"], ["directory"], ["partnerships"], ["alerts"], ["runs"],
            ["watch"], ["watch", "--dry-run"], ["rules", "performance"], ["calendar", "export"], ["status"],
            ["evaluate", "cohort"], ["evaluate", "fairness"], ["evaluate", "decision", "K-001", "D-1"],
            ["evaluate", "milestones"], ["evaluate", "programmes"], ["evaluate", "alerts"], ["evaluate", "quality"],
            ["evaluate", "partnerships"], ["evaluate", "training"], ["evaluate", "survival"],
            ["export", "write", "study", "--format", "csv"], ["prove", "1"], ["checkpoint"], ["rebuild"],
            ["backup", "copy"], ["key", "rotate"], ["erase", "K-001", "--basis", "court_order", "--dry-run"],
            ["record", "K-001", "CaseClosed", "--data", "{}"], ["import", "-"],
            ["note", "K-001", "moved in", "--how", "seen", "--where", "home"],
            ["void", "1", "--reason", "wrong_case"], ["correct", "1", "track=remand", "--reason", "typing"],
            [
                "contact", "K-001", "--actor", "CM-21", "--minutes", "30", "--channel", "in_person", "--with", "person",
                "--setting", "community",
            ],
            ["access", "list"], ["access", "grant", "PO-02", "--role", "coordinator", "--even-so"],
            ["access", "limit", "K-001", "--except", "PO-02", "--reason", "related"],
            ["access", "break-glass", "K-001", "--reason", "found unconscious"],
            ["rectification", "acknowledge", "K-001", "R-1", "--recipient", "AGY-1"],
            ["audit", "saw", "K-001"], ["audit", "did", "CM-1"], ["audit", "browsing"], ["disclosure", "K-001"],
            ["retention"],
        ]

    /// What tells of no store, makes one, or says of one no more than whether it is whole.
    static let others: Set<String> = ["demo", "init", "profiles", "restore", "schema", "serve", "verify"]

    /// Commands of a store whose configuration comes first and is missing here.
    static let configured: Set<String> = ["channels"]

    /// What happens to the trail, and through what the program is run then.
    enum Breakage: String, CaseIterable {
        case removed, overwritten, diskFull, rightsTaken

        func happen(to program: Program) async throws -> [String] {
            let trail = program.home["store/audit.sqlite"]
            switch self {
            case .removed:
                for end in ["", "-wal", "-shm"] { unlink(trail + end) }
                return []
            case .overwritten:
                for end in ["-wal", "-shm"] { unlink(trail + end) }
                try Data(repeating: 0x41, count: 8_192).write(to: URL(filePath: trail))
                return []
            case .diskFull: return try await fillDisk(of: program)
            case .rightsTaken:
                for end in ["", "-wal", "-shm"] { chmod(trail + end, 0o400) }
                // Root may write everywhere, unless it lets go of that right.
                return geteuid() == 0 ? ["/usr/bin/setpriv", "--bounding-set", "-dac_override"] : []
            }
        }

        /// A limit on the size of files stands for the full disk: the trail has reached it, and no other file will.
        private func fillDisk(of program: Program) async throws -> [String] {
            var size = 0
            while size < 160 << 10 {
                let run = try await program.run("audit", "did", "A-2", "--store", program.store)
                try #require(run.status == 0, "\(run.talk)")
                let facts = try FileManager.default.attributesOfItem(atPath: program.home["store/audit.sqlite-wal"])
                size = try #require(facts[.size] as? Int)
            }
            let script = program.home["limited"]
            try "ulimit -f \(size / 512)\nexec \"$@\"\n".write(toFile: script, atomically: true, encoding: .utf8)
            return ["/bin/sh", script]
        }
    }

    @Test(arguments: Breakage.allCases)
    func `without its record nothing is shown and nothing recorded`(breakage: Breakage) async throws {
        let program = try await Program.withCase()
        let log = try Data(contentsOf: URL(filePath: program.log + "-wal"))
        let wrapper = try await breakage.happen(to: program)
        for words in Self.commands {
            let run = try await program.run(
                words + ["--store", program.store], input: Program.story, through: wrapper)
            let name = words.joined(separator: " ")
            #expect(run.status != 0, "\(name) works")
            #expect(run.output == [], "\(name) shows something")
            // With --json the last line is the summary.
            #expect(run.talk.count == (words.contains("--json") ? 2 : 1), "\(name) says \(run.talk)")
            #expect(!run.talk.joined().contains("K-001"), "\(name) says \(run.talk)")
            #expect(run.talk.joined().contains("audit.sqlite"), "\(name) says \(run.talk)")
        }
        #expect(try Data(contentsOf: URL(filePath: program.log + "-wal")) == log)
        for name in ["study", "copy"] { #expect(!FileManager.default.fileExists(atPath: program.home[name])) }
    }

    @Test func `no command is forgotten`() async throws {
        let help = try await Program().run("--help")
        let named = help.output.drop { !$0.hasPrefix("SUBCOMMANDS") }.dropFirst()
            .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0.first?.isLowercase == true }
        let tried = Set(Self.commands.map { $0[0] })
        #expect(named.count > 40)
        #expect(Set(named).subtracting(tried).subtracting(Self.others).subtracting(Self.configured) == [])
    }
}
