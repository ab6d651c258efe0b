import Events
import Specifications
import Testing

/// The commands for every day: `contact` and `note`.
struct DailyCommandTests {
    static let contact = ["contact", "K-001", "--actor", "CM-21", "--minutes", "30"]
    static let note = ["--how", "seen", "--where", "wing B"]

    @Test func `a contact is recorded with its worker, its length and its time`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run(
            Self.contact + [
                "--channel", "in_person", "--with", "both", "--setting", "community", "--at", "2026-03-02T10:00+01:00",
                "--store", program.store,
            ])
        #expect(run.status == 0 && run.output.isEmpty, "\(run.talk)")
        #expect(run.talk.first?.hasPrefix("recorded ContactHeld as ") == true)
        #expect(
            run.talk.last == "now stands for Monday 2 March 2026, 10:00 (+01:00): "
                + "Contact held: CM-21 in person, with the person and the family, 30 min")
        let row = try await program.row(3)
        #expect(row["occurredAt"] == .string("2026-03-02T09:00:00Z"))
        #expect(
            row["details"]
                == .object([
                    .init("actor", .string("CM-21")), .init("with", .string("both")),
                    .init("channel", .string("in_person")), .init("minutes", .number("30")),
                    .init("setting", .string("community")),
                ]))
    }

    @Test(arguments: [("0", 64), ("1", 0), ("2", 0)] as [(String, Int32)])
    func `a contact takes at least one minute`(minutes: String, status: Int32) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(
            "contact", "K-001", "--actor", "CM-21", "--minutes", minutes, "--store", program.store)
        #expect(run.status == status, "\(run.talk)")
        #expect(try await program.rows() == (status == 0 ? 3 : 2))
    }

    @Test(arguments: [["-"], ["canary of the wing"], ["canary", "of the", "wing"], ["--", "- canary"]])
    func `a note says where and how, and never what`(text: [String]) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(
            ["note", "K-001", "--valence", "protective", "--staff", "prison_officer", "--store", program.store]
                + Self.note + text, input: "\n canary\n of the wing \n")
        #expect(run.status == 0, "\(run.talk)")
        #expect(run.talk.last?.hasSuffix(": Observation recorded, by prison officer, seen, protective") == true)
        #expect(!(run.talk + run.output).contains { $0.contains("canary") })
        let shown = try await program.run("timeline", "K-001", "--json", "--reveal", "--store", program.store)
        let expected = ["-": #""canary\n of the wing""#, "--": #""- canary""#][text[0]] ?? #""canary of the wing""#
        #expect(shown.output.contains { $0.contains(#""what":"# + expected) }, "\(shown.output)")
    }

    @Test func `a note keeps where and how in the fact and in its provenance`() async throws {
        let program = try await Program.withCase()
        _ = try await program.run(["note", "K-001", "x", "--store", program.store] + Self.note)
        let row = try await program.row(3)
        #expect((row["how"], row["details"]?["how"]) == (.string("seen"), .string("seen")))
        #expect(row["details"]?["where"] == .string("wing B"))
    }

    @Test(
        arguments: [
            (["note", "K-001", "canary of the wing", "--where", "w"], 64, "--how"),
            (["note", "K-001", "canary of the wing", "--how", "sen", "--where", "w"], 64, "call_or_visit_monitoring"),
            (["note", "K-001", "canary of the wing", "--how", "seen"], 64, "--where"),
            (["note", "canary of the wing", "K-001"] + note, 65, "CASE: expected a reference"),
            (["note", "K-001", "---- canary"] + note, 64, "Invalid option: …"),
            (["note", "K-001", "x", "--valence", "canary of"] + note, 64, "'…' is invalid"),
            (["note", "K-001", " "] + note, 65, "TEXT: expected a text, found nothing"),
            (["note", "K-001", "-"] + note, 65, "TEXT: expected a text, found nothing"),
            (["note", "K-002", "canary of the wing"] + note, 65, "record CaseOpened for K-002 first"),
            (
                ["note", "K-001", "canary" + String(repeating: "y", count: 1_995)] + note, 65,
                "data.what: expected text of at most 2000 characters, found a text of 2001 characters"
            ),
            (contact + ["--channel", "pigeon"], 64, "'home_visit'"),
            (contact + ["--at", "noon"], 65, "--occurred-at: expected a time"),
            (["contact", "K-002", "--actor", "CM-21", "--minutes", "30"], 65, "record CaseOpened for K-002 first"),
        ] as [([String], Int32, String)])
    func `what cannot be recorded is refused without being repeated`(
        words: [String], status: Int32, expected: String
    ) async throws {
        try await Program.withCase().expectRefusal(of: words, status, telling: expected)
    }

    @Test(
        arguments: [
            contact, ["note", "K-001", "-"] + note, ["correct", "2", "releaseAt=2026-03-30", "--reason", "misread"],
            ["void", "2", "--reason", "duplicate"],
        ])
    func `a dry run checks everything and keeps nothing`(words: [String]) async throws {
        let program = try await Program.withCase()
        let before = try program.bytes()
        let id = "018f3c1e-7a4b-7c2d-8e3f-0123456789ab"
        let options = ["--dry-run", "--by", "CM-21", "--occurred-at", "2026-03-02", "--id", id, "--store"]
        let run = try await program.run(words + options + [program.store, "--json"], input: "canary")
        #expect(run.status == 0, "\(run.talk)")
        #expect(try run.objects.map { $0["dryRun"] } == [.boolean(true)])
        #expect(try run.objects.map { $0["id"] } == [.string(id)])
        let told = try await program.run(words + options + [program.store], input: "canary")
        #expect(told.talk.first?.contains("would be recorded at position 3") == true, "\(told.talk)")
        #expect(!told.talk.contains { $0.contains("canary") })
        #expect(try program.bytes() == before)
    }
}

extension Program {
    /// Expects that a command is refused with this told, that the word `canary` is not, and that nothing is written.
    func expectRefusal(of words: [String], _ status: Int32, telling expected: String) async throws {
        let before = try bytes()
        let run = try await run(words + ["--store", store])
        #expect(run.status == status && run.output.isEmpty)
        #expect(run.talk.contains { $0.contains(expected) }, "\(words): \(run.talk)")
        #expect(!run.talk.contains { $0.contains("canary") }, "\(words): \(run.talk)")
        #expect(try bytes() == before)
    }

    /// The row of the timeline of the case that is at a position in the log.
    func row(_ position: Int) async throws -> JSON {
        let run = try await run("timeline", "K-001", "--json", "--store", store)
        guard case .array(let rows) = try #require(try run.objects.first)["rows"] else { return .null }
        return try #require(rows.first { $0["seq"] == .number("\(position)") }, "\(rows)")
    }
}
