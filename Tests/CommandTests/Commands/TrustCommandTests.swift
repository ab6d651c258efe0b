import Events
import Foundation
import Specifications
import Testing

/// What the commands about the log itself do and say.
struct TrustCommandTests {
    @Test func `init says where the master key is, and only its owner may read it`() async throws {
        let program = try Program()
        let made = try await program.run("init", program.store)
        #expect(made.talk.contains { $0.contains("store.master-key: back it up now, apart from the log") })
        let facts = try FileManager.default.attributesOfItem(atPath: program.home["store.master-key"])
        #expect(facts[.posixPermissions] as? Int == 0o600)
    }

    @Test func `an untouched store is as it was written`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("verify", "--store", program.store)
        #expect(run.status == 0)
        #expect(run.output.first == "2 entries, every hash and link computed anew")
    }

    @Test func `a changed byte ends with 12 and is named`() async throws {
        let program = try await Program.withCase()
        // What stands in the write-ahead file is brought into the log first.
        _ = try await program.run("key", "rotate", "--store", program.store)
        let sealed = try Data(contentsOf: URL(filePath: program.log))
        let payload = try await program.run("prove", "2", "--store", program.store)
        #expect(payload.status == 65)  // no checkpoint yet
        _ = try await program.run("checkpoint", "--store", program.store)
        let proof = try await program.run("prove", "2", "--store", program.store).objects[0]
        guard case .string(let text)? = proof["payload"], let body = Data(base64Encoded: text) else {
            Issue.record("the proof has no payload")
            return
        }
        let place = try #require(sealed.range(of: body))
        let file = try FileHandle(forUpdating: URL(filePath: program.log))
        try file.seek(toOffset: UInt64(place.lowerBound))
        try file.write(contentsOf: [sealed[place.lowerBound] ^ 1])
        try file.close()
        let run = try await program.run("verify", "--json", "--store", program.store)
        #expect(run.status == 12)
        #expect(try run.objects[0]["ok"] == .boolean(false))
        #expect(run.output.joined().contains(#""place":"entry 2""#))
    }

    @Test func `a checkpoint that is held shows an older copy, which is only read`() async throws {
        let program = try await Program.withCase()
        _ = try await program.run("key", "rotate", "--store", program.store)
        let older = try Data(contentsOf: URL(filePath: program.log))
        let note = ["note", "K-001", "moved in", "--how", "seen", "--where", "home", "--store", program.store]
        #expect(try await program.run(note).status == 0)
        let held = program.home["held"]
        #expect(try await program.run("checkpoint", "--out", held, "--store", program.store).status == 0)
        #expect(try await program.run("checkpoint", "--out", held, "--store", program.store).status == 73)
        #expect(try await program.run("verify", "--checkpoint", held, "--store", program.store).status == 0)
        for name in ["log.sqlite-wal", "log.sqlite-shm"] {
            try? FileManager.default.removeItem(atPath: program.home["store/" + name])
        }
        try older.write(to: URL(filePath: program.log))
        let run = try await program.run("verify", "--checkpoint", held, "--store", program.store)
        #expect(run.status == 12)
        #expect(run.output.contains { $0.contains("the log ends at 2, and 3 entries were signed: 1 are missing") })
        let refused = try await program.run(note)
        #expect(refused.status == 78)
        #expect(refused.talk.joined().contains("is only read, nothing was written"))
        #expect(
            try await program.run("status", "--store", program.store).output.contains { $0.contains("only to be read") }
        )
    }

    @Test func `what was erased is told as erased, and the rest stays`() async throws {
        let program = try await Program.withCase()
        let other =
            #"{"stream":"case/K-002","type":"CaseOpened","occurredAt":"2026-01-05T08:00:00Z","data":{"caseRef":"K-002","track":"remand","tz":"Europe/Paris"}}"#
        #expect(try await program.run("import", "-", "--store", program.store, input: other + "\n").status == 0)
        let erase = ["erase", "K-001", "--basis", "court_order", "--store", program.store]
        let rehearsed = try await program.run(erase + ["--dry-run"])
        #expect(rehearsed.talk == ["case K-001: 2 entries would be erased"])
        let before = try String(contentsOfFile: program.home["store.master-key"], encoding: .utf8)
        let run = try await program.run(erase + ["--json"])
        #expect(run.status == 0)
        #expect(try run.objects[0]["proof"]?["found"] == .number("0"))
        #expect(try String(contentsOfFile: program.home["store.master-key"], encoding: .utf8) != before)
        let replay = try await program.run("timeline", "K-001", "--store", program.store)
        #expect(replay.output.contains { $0.contains("CaseOpened: erased") })
        #expect(try await program.run("timeline", "K-002", "--store", program.store).output[0].contains("remand"))
        #expect(try await program.run("verify", "--store", program.store).status == 0)
        #expect(try await program.run(erase).status == 65)
    }

    @Test func `without the master key contents are sealed, and verify and status say what they did not see`()
        async throws
    {
        let program = try await Program.withCase()
        let away = ["--master-key", program.home["nowhere"], "--store", program.store]
        let replay = try await program.run(["timeline", "K-001"] + away)
        #expect(replay.status == 78)
        #expect(replay.talk.joined().contains("contents are sealed, and the master key is not in"))
        let verified = try await program.run(["verify"] + away)
        #expect(verified.status == 0)
        #expect(verified.output.contains { $0.hasPrefix("not looked at: stored views") })
        #expect(try await program.run(["status"] + away).status == 0)
    }

    @Test func `the key is found by option, variable, credential and configuration`() async throws {
        let program = try Program()
        let key = program.home["elsewhere"]
        #expect(try await program.run("init", program.store, "--master-key", key).status == 0)
        let line =
            #"{"stream":"case/K-1","type":"CaseOpened","occurredAt":"2026-01-05T08:00:00Z","data":{"caseRef":"K-1","track":"remand","tz":"Europe/Paris"}}"#
        let taken = try await program.run("import", "-", "--store", program.store, input: line + "\n")
        #expect(taken.status == 0)  // by the configuration that init wrote
        try FileManager.default.removeItem(atPath: program.home["store/config.json"])
        let read = ["timeline", "K-1", "--store", program.store]
        #expect(try await program.run(read).status == 78)
        #expect(try await program.run(read + ["--master-key", key]).status == 0)
        #expect(try await program.run(read, environment: ["THROUGHCARE_MASTER_KEY": key]).status == 0)
        try FileManager.default.createDirectory(
            atPath: program.home["credentials"], withIntermediateDirectories: false)
        try FileManager.default.moveItem(atPath: key, toPath: program.home["credentials/throughcare.master-key"])
        let credentials = ["CREDENTIALS_DIRECTORY": program.home["credentials"]]
        #expect(try await program.run(read, environment: credentials).status == 0)
        let erase = ["erase", "K-1", "--basis", "unlawful", "--store", program.store]
        let refused = try await program.run(erase, environment: credentials)
        #expect(refused.status == 78)
        #expect(refused.talk.joined().contains("provided from outside"))
        #expect(try await program.run(read, environment: credentials).output[0].contains("remand"))
    }

    @Test func `what a named person renewed is not due before the new day has passed`() async throws {
        let program = try await Program.withCase()
        let store = ["--store", program.store]
        let note = ["note", "K-001", "seen in town", "--how", "seen", "--where", "town", "--review-by", "2020-01-01"]
        let noted = try await program.run(note + ["--json"] + store)
        let id = try #require(try noted.objects.first?["id"]?.line)
        let renewals = [("2999-01-01", "nothing is due to be erased"), ("2021-01-01", "would be erased")]
        for (date, words) in renewals {
            let data = #"{"target":\#(id),"reviewBy":"\#(date)","reason":"the plan rests on it","by":"CM-21"}"#
            let renewed = try await program.run(["record", "K-001", "EntryReviewRenewed", "--data", data] + store)
            #expect(renewed.status == 0, "\(renewed.talk)")
            let due = try await program.run(["erase", "--due", "--dry-run"] + store)
            #expect(due.talk.joined().contains(words), "\(due.talk)")
        }
    }

    @Test func `what is due by its review is erased, and nothing else`() async throws {
        let program = try await Program.withCase()
        let note = ["note", "K-001", "seen in town", "--how", "seen", "--where", "town", "--store", program.store]
        #expect(try await program.run(note + ["--review-by", "2020-01-01"]).status == 0)
        #expect(try await program.run(note + ["--review-by", "2999-01-01"]).status == 0)
        #expect(try await program.run("erase", "--due", "--dry-run", "--store", program.store).talk.count == 1)
        let run = try await program.run("erase", "--due", "--json", "--store", program.store)
        #expect(try run.objects[0]["entries"] == .number("1"))
        #expect(
            try await program.run("erase", "--due", "--store", program.store).talk == ["nothing is due to be erased"])
        let replay = try await program.run("timeline", "K-001", "--store", program.store)
        #expect(replay.output.filter { $0.contains("ObservationRecorded: erased") }.count == 1)
    }
}
