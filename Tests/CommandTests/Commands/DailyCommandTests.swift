import Events
import Specifications
import Testing

/// The commands for every day: `contact`, `note`, `correct`, `void`.
struct DailyCommandTests {
    static let note = [
        "note", "K-001", "-", "--what-how", "seen", "--where", "wing B", "--valence", "protective", "--staff",
        "prison_officer",
    ]

    @Test func `a contact is recorded with its worker and its length`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run(
            "contact", "K-001", "--actor", "CM-21", "--minutes", "30", "--channel", "in_person", "--with", "both",
            "--at", "2026-03-02T10:00+01:00", "--store", program.store)
        #expect(run.status == 0, "\(run.talk)")
        #expect(run.talk.last == "now stands: Contact held: CM-21 in person, with the person and the family, 30 min")
        let row = try await program.lastRow()
        #expect(row["occurredAt"] == .string("2026-03-02T09:00:00Z"), "\(row.line)")
    }

    @Test func `a note from standard input says where and how, and never what`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run(
            Self.note + ["--store", program.store], input: "Waited for the others.\n")
        #expect(run.status == 0, "\(run.talk)")
        #expect(run.talk.last == "now stands: Observation recorded: by prison officer, seen, protective")
        #expect(!(run.talk + run.output).contains { $0.contains("Waited") })
    }

    @Test(arguments: ["2", "00000000-0000-0000-0000-0000000000aa"])
    func `an entry is corrected by its position or its id`(entry: String) async throws {
        let program = try await Program.withCase()
        let id = try #require(try await program.lastRow()["id"])
        guard case .string(let known) = id else { return #expect(Bool(false), "\(id)") }
        let run = try await program.run(
            "correct", entry == "2" ? entry : known, "releaseAt=2026-03-30T09:00+02:00", "--reason", "misread",
            "--store", program.store)
        #expect(run.status == 0, "\(run.talk)")
        #expect(run.talk.last?.contains("Mon 30 Mar") == true, "\(run.talk)")
    }

    @Test func `an entry that is withdrawn counts no longer`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run("void", "2", "--reason", "duplicate", "--store", program.store)
        #expect(run.status == 0, "\(run.talk)")
        #expect(run.talk.last == "now stands: ReleaseDateSet at position 2 counts no longer; the log keeps it")
    }

    @Test(
        arguments: [
            ["contact", "K-001", "--actor", "CM-21", "--minutes", "1"], note,
            ["correct", "2", "releaseAt=2026-03-30", "--reason", "misread"], ["void", "2", "--reason", "duplicate"],
        ])
    func `a dry run checks everything and keeps nothing`(words: [String]) async throws {
        let program = try await Program.withCase()
        let before = try program.bytes()
        let run = try await program.run(
            words + ["--dry-run", "--by", "CM-21", "--json", "--store", program.store], input: "Waited.")
        #expect(run.status == 0, "\(run.talk)")
        #expect(try run.objects.map { $0["dryRun"] } == [.boolean(true)])
        #expect(try program.bytes() == before)
    }

    @Test(
        arguments: [
            (["contact", "K-001", "--actor", "CM-21", "--minutes", "0"], 64, "whole minutes"),
            (["contact", "K-001", "--actor", "CM-21", "--minutes", "9", "--channel", "pigeon"], 64, "in_person"),
            (["note", "K-001", "seen", "--what-how", "seen"], 64, "--where"),
            (["note", "K-001", " ", "--what-how", "seen", "--where", "w"], 65, "TEXT"),
            (["correct", "2", "releaseAt", "--reason", "x"], 65, "FIELD=VALUE"),
            (["correct", "2", "releasedAt=2026-03-30", "--reason", "x"], 65, "a field of ReleaseDateSet"),
            (["correct", "two", "releaseAt=2026-03-30", "--reason", "x"], 65, "ENTRY"),
            (["void", "3", "--reason", "duplicate"], 66, "no entry 3"),
            (["void", "2", "--reason", "duplicate", "--marking", "secret"], 65, "the envelope's marking"),
        ] as [([String], Int32, String)])
    func `what cannot be recorded is refused with what to do`(
        words: [String], status: Int32, expected: String
    ) async throws {
        let program = try await Program.withCase()
        let before = try program.bytes()
        let run = try await program.run(words + ["--store", program.store])
        #expect(run.status == status)
        #expect(run.talk.contains { $0.contains(expected) }, "\(run.talk)")
        #expect(try program.bytes() == before)
    }
}

extension Program {
    /// The last row of the timeline of the case.
    func lastRow() async throws -> JSON {
        let run = try await run("timeline", "K-001", "--json", "--store", store)
        guard case .array(let rows) = try #require(try run.objects.first)["rows"] else { return .null }
        return rows.last ?? .null
    }
}
