import Events
import Foundation
import Specifications
import Testing

/// What is said of people stands in no message of the program and in no file of a store that can be read without its keys.
struct CanaryTests {
    private static let id = "018f3c1e-7a4b-7c2d-8e3f-0123456789ab"

    /// Runs the program and looks at everything it says of its work.
    @discardableResult
    private static func run(
        _ program: Program, _ arguments: [String], input: String = ""
    ) async throws -> Program.Outcome {
        let run = try await program.run(arguments + ["--store", program.store], input: input)
        for line in run.talk {
            #expect(!Canaries.turnUp(in: line), "\(arguments.prefix(3).joined(separator: " ")) says \(line)")
        }
        return run
    }

    private static func expectSilence(in program: Program) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: program.store)
        #expect(Set(files).isSuperset(of: ["log.lock", "log.sqlite", "log.sqlite-wal", "vault.sqlite"]))
        for file in files { #expect(try !Canaries.turnUp(inFile: program.home["store/\(file)"]), "\(file)") }
    }

    @Test(arguments: [[], ["--json"]])
    func `what is imported stands in no message and in no file`(options: [String]) async throws {
        let program = try await Program.withCase()
        let canaries = Canaries()
        let lines = try canaries.lines()
        let all = lines.map(\.line).joined(separator: "\n")
        try await Self.run(program, ["import", "-", "--dry-run"] + options, input: all)
        try await Self.run(program, ["import", "-"] + options, input: all + "\n{")
        for line in lines { try await Self.run(program, ["import", "-"] + options, input: line.line) }
        for words in [
            ["watch"], ["watch", "--dry-run"], ["rebuild"], ["alerts"], ["verify"], ["checkpoint"], ["status"],
        ] {
            try await Self.run(program, words + options)
        }
        let shown = try await program.run("timeline", "K-001", "--json", "--reveal", "--store", program.store)
        #expect(canaries.found(in: shown.output) >= 50, "too few were taken in for this to say anything")
        try Self.expectSilence(in: program)
    }

    @Test(arguments: [[], ["--json"]])
    func `what is recorded, corrected and erased stands in no message and in no file`(options: [String]) async throws {
        let program = try await Program.withCase()
        let canaries = Canaries()
        let observation = #"{"what":"\#(canaries.next())","valence":"neutral","contextNote":"\#(canaries.next())"}"#
        let target = #"{"target":"\#(Self.id)","fields":{"what":"\#(canaries.next())"},"reason":"\#(canaries.next())"}"#
        for words in [
            [
                "record", "K-001", "ObservationRecorded", "--data", observation, "--id", Self.id, "--where",
                canaries.next(),
            ],
            ["record", "K-001", "ObservationRecorded", "--data", observation, "--dry-run"],
            ["record", "K-001", "EventCorrected", "--data", target],
            ["note", "K-001", canaries.next(), "--how", "seen", "--where", canaries.next()],
            ["contact", "K-001", "--actor", "CM-21", "--minutes", "30", "--channel", "in_person", "--with", "person"]
                + ["--setting", "community", "--purpose", canaries.next()],
            ["correct", Self.id, "what=\(canaries.next())", "--reason", canaries.next()],
            ["correct", Self.id, "contextNote=\(canaries.next())", "--reason", canaries.next(), "--dry-run"],
        ] {
            let run = try await Self.run(program, words + options)
            #expect(run.status == 0, "\(words.first ?? ""): \(run.talk)")
        }
        let shown = try await program.run("timeline", "K-001", "--json", "--reveal", "--store", program.store)
        #expect(canaries.found(in: shown.output) >= 6)
        for words in [["prove", Self.id], ["watch"], ["verify"], ["erase", Self.id, "--basis", "person_request"]] {
            try await Self.run(program, words + options)
        }
        try Self.expectSilence(in: program)
    }

    @Test(arguments: [[], ["--json"]])
    func `what is refused is not repeated`(options: [String]) async throws {
        let program = try await Program.withCase()
        let canaries = Canaries()
        for spoil in [
            { text in text + String(repeating: "y", count: 20_000) }, { text in text + "\u{202E}" },
            { text in text + "\u{200B}" },
        ] as [(String) -> String] {
            let lines = try canaries.lines().map { line in
                let fields = EventCatalogue.standard[Self.type(of: line)]?.shapeFields ?? []
                let data = (line["data"] ?? .null).planting(fields) { spoil(canaries.next()) }
                return line.merging([.init("data", data)]).line
            }
            let dry = try await Self.run(
                program, ["import", "-", "--dry-run"] + options, input: lines.joined(separator: "\n"))
            #expect(dry.status != 0)
            for line in dry.output { #expect(!Canaries.turnUp(in: line), "\(line)") }
            for line in lines.prefix(5) { try await Self.run(program, ["import", "-"] + options, input: line) }
        }
        try Self.expectSilence(in: program)
    }

    @Test(arguments: [[], ["--json"]])
    func `an answer to an alert stands in no message and in no file`(options: [String]) async throws {
        let program = try await Program.withCase()
        let canaries = Canaries()
        let task = #"{"actionId":"A1","dueBy":"2026-01-07","task":"\#(canaries.next())"}"#
        for words in [["record", "K-001", "ActionAgreed", "--data", task], ["watch"]] {
            let run = try await Self.run(program, words + options)
            try #require(run.status == 0, "\(run.talk)")
        }
        let listed = try await Self.run(program, ["alerts", "--rule", "action-overdue", "--json"])
        let alert = try AlertID(json: try #require(listed.objects.first?["alertId"])).rawValue
        let mail = #"{ program: /bin/cat, from: t@agency.example, otherwise: lead@agency.example }"#
        let channels = try program.home.write("mail: \(mail)\n".utf8, to: "channels.yaml")
        for words in [
            ["alerts", "acknowledge", alert, "--by", "CM-21", "--note", canaries.next()],
            ["alerts", "explain", alert], ["alerts", "show", alert], ["channels", "check", "--channels", channels],
            ["watch", "--channels", channels],
            ["alerts", "dismiss", alert, "--by", "CM-21", "--closure", "accepted-risk", "--reason", canaries.next()],
            ["alerts", "dismiss", alert, "--by", "CM-21", "--closure", "accepted-risk", "--reason", canaries.next()],
            ["verify"], ["status"],
        ] {
            try await Self.run(program, words + options)
        }
        try Self.expectSilence(in: program)
    }

    private static func type(of line: JSON) -> String {
        guard case .string(let type) = line["type"] else { return "" }
        return type
    }
}
