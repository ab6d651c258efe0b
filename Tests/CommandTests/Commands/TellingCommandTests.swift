import Events
import Foundation
import Specifications
import Testing

/// Who is told and how: `watch -q`, `watch --exit-code`, `watch --channels`, `channels`, `calendar export`.
struct TellingCommandTests {
    private static func withOverdueAction() async throws -> Program {
        let program = try await Program.withStore()
        let lines = """
            {"stream":"case/K-001","type":"CaseOpened","data":{"caseRef":"K-001","track":"community_measure","tz":"Europe/Paris"}}
            {"stream":"case/K-001","type":"ActionAgreed","data":{"actionId":"A1","task":"Call Mrs Roe","dueBy":"2026-03-10"}}

            """
        let taken = try await program.run("import", "-", "--store", program.store, input: lines)
        try #require(taken.status == 0, "\(taken.talk)")
        return program
    }

    /// A mail program that keeps what it gets, or fails.
    private static func channels(of program: Program, _ script: String) throws -> String {
        let sendmail = try program.home.write("#!/bin/sh\n\(script)\n".utf8, to: "sendmail")
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: sendmail)
        let yaml = """
            mail: { program: \(sendmail), from: t@agency.example, otherwise: lead@agency.example }
            metrics: { file: \(program.home["throughcare.prom"]) }
            """
        return try program.home.write(yaml.utf8, to: "channels.yaml")
    }

    @Test func `a quiet run prints what is new, the next one nothing at all`() async throws {
        let program = try await Self.withOverdueAction()
        let first = try await program.run("watch", "-q", "--store", program.store)
        #expect(first.status == 0 && first.talk.isEmpty)
        #expect(first.output.contains { $0.contains("K-001") } && !first.output.joined().contains("Roe"))
        let second = try await program.run("watch", "-q", "--store", program.store)
        #expect(second.status == 0 && second.talk.isEmpty && second.output.isEmpty)
    }

    @Test(arguments: [([], 0), (["--exit-code"], 10), (["--exit-code", "--dry-run"], 10)] as [([String], Int32)])
    func `open alerts are told by the exit code if somebody asks`(options: [String], status: Int32) async throws {
        let program = try await Self.withOverdueAction()
        let run = try await program.run(["watch", "-q", "--json", "--store", program.store] + options)
        #expect(run.status == status)
        #expect(try run.summary["code"] == .number("\(status)"))
    }

    @Test func `without open alerts the exit code is 0`() async throws {
        let program = try await Program.withStore()
        #expect(try await program.run("watch", "-q", "--exit-code", "--store", program.store).status == 0)
    }

    @Test func `a run tells by mail, and a dry one does not`() async throws {
        let program = try await Self.withOverdueAction()
        let channels = try Self.channels(of: program, "cat >>\(program.home["mail"])")
        let dry = try await program.run("watch", "--dry-run", "--channels", channels, "--store", program.store)
        #expect(dry.status == 0 && !FileManager.default.fileExists(atPath: program.home["mail"]))
        for _ in 1...2 {
            let run = try await program.run("watch", "-q", "--channels", channels, "--store", program.store)
            #expect(run.status == 0 && run.talk.isEmpty)
        }
        let mail = try String(contentsOfFile: program.home["mail"], encoding: .utf8)
        #expect(mail.split(separator: "\n").filter { $0.hasPrefix("Subject: ") }.count == 1)
        #expect(FileManager.default.fileExists(atPath: program.home["throughcare.prom"]))
        let status = try await program.run(
            "channels", "status", "--channels", channels, "--store", program.store)
        #expect(status.status == 0)
    }

    @Test func `what cannot be delivered is said, and fails the status`() async throws {
        let program = try await Self.withOverdueAction()
        let channels = try Self.channels(of: program, "exit 75")
        let run = try await program.run("watch", "-q", "--channels", channels, "--store", program.store)
        #expect(run.status == 0 && run.talk.count == 1)
        #expect(run.talk.first?.hasPrefix("not delivered to mail/lead@agency.example") == true)
        let status = try await program.run("channels", "status", "--channels", channels, "--store", program.store)
        #expect(status.status == 1)
    }

    @Test func `a check says what would go where, and sends nothing`() async throws {
        let program = try await Self.withOverdueAction()
        let channels = try Self.channels(of: program, "touch \(program.home["mail"])")
        let check = try await program.run("channels", "check", "--channels", channels, "--store", program.store)
        #expect(check.status == 0)
        #expect(check.output.contains("  otherwise: lead@agency.example"))
        #expect(!FileManager.default.fileExists(atPath: program.home["mail"]))
        try FileManager.default.removeItem(atPath: program.home["sendmail"])
        let missing = try await program.run("channels", "check", "--channels", channels, "--store", program.store)
        #expect(missing.status == 78)
    }

    @Test func `the channels of a store are those in its folder`() async throws {
        let program = try await Self.withOverdueAction()
        let none = try await program.run("channels", "check", "--store", program.store)
        #expect(none.status == 66)
        let channels = try Self.channels(of: program, "touch \(program.home["mail"])")
        try FileManager.default.moveItem(atPath: channels, toPath: program.store + "/channels.yaml")
        #expect(try await program.run("watch", "-q", "--store", program.store).status == 0)
        #expect(FileManager.default.fileExists(atPath: program.home["mail"]))
    }

    @Test func `a wrong channels file stops the run before anything is written`() async throws {
        let program = try await Self.withOverdueAction()
        let before = try program.bytes()
        let channels = try program.home.write("mail: { from: x }".utf8, to: "channels.yaml")
        let run = try await program.run("watch", "--channels", channels, "--store", program.store)
        #expect(run.status == 65 && run.talk.count == 2)
        #expect(run.talk.allSatisfy { $0.contains("channels.yaml, line 1") })
        #expect(try program.bytes() == before)
    }

    @Test func `each run that ended is in the run log`() async throws {
        let program = try await Self.withOverdueAction()
        #expect(try await program.run("runs", "--store", program.store).output.isEmpty)
        _ = try await program.run("watch", "--dry-run", "--store", program.store)
        _ = try await program.run("watch", "-q", "--store", program.store)
        _ = try await program.run("watch", "-q", "--store", program.store)
        let runs = try await program.run("runs", "--json", "--store", program.store).output
            .map { try JSONParser.parse($0) }
        #expect(runs.map { $0["casesEvaluated"] } == [.number("0"), .number("1")])
        #expect(runs.map { $0["alertsOpened"] != .number("0") } == [false, true])
        #expect(try await program.run("runs", "--limit", "1", "--store", program.store).output.count == 1)
        #expect(try await program.run("runs", "--limit", "0", "--store", program.store).status == 64)
    }

    @Test func `status fails while the watcher is silent`() async throws {
        let program = try await Program.withStore()
        let silent = try await program.run("status", "--watcher-max-age", "15m", "--store", program.store)
        #expect(silent.status == 1 && silent.talk.first?.contains("silent") == true)
        #expect(try await program.run("watch", "-q", "--store", program.store).status == 0)
        #expect(try await program.run("status", "--watcher-max-age", "15m", "--store", program.store).status == 0)
        for age in ["15", "0m", "-1h", "m", "1w"] {
            #expect(
                try await program.run("status", "--watcher-max-age=\(age)", "--store", program.store).status == 64)
        }
    }

    @Test func `a calendar goes to standard output or takes the place of a file`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("calendar", "export", "--store", program.store)
        #expect(run.status == 0 && run.output.first?.hasPrefix("BEGIN:VCALENDAR\r\n") == true && run.talk.isEmpty)
        for _ in 1...2 {
            let file = program.home["dates.ics"]
            let written = try await program.run(
                "calendar", "export", "--case", "K-001", "-o", file, "--store", program.store)
            #expect(written.status == 0 && written.output.isEmpty && written.talk.count == 1)
            let text = try String(contentsOfFile: file, encoding: .utf8)
            // Swift takes CR LF for one character, so the whole is one line.
            #expect(run.output == [text])
        }
        #expect(try await program.run("calendar", "export", "--case", "K-9", "--store", program.store).status == 66)
    }
}
