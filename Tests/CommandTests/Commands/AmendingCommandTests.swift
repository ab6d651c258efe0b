import Events
import Specifications
import Testing

/// The commands `correct` and `void`, and what they say stands then.
struct AmendingCommandTests {
    static let note = ["note", "K-001", "canary", "--how", "seen", "--where", "wing B", "--at", "2026-03-02"]
    static let date =
        "now stands for Tuesday 6 January 2026, 09:00 (+01:00): Release date set, for Fri 27 Mar 2026 15:30"
    static let moved =
        "now stands for Tuesday 6 January 2026, 09:00 (+01:00): Release date set, for Mon 30 Mar 2026 09:00"
    static let gone = "ReleaseDateSet at position 2 counts no longer; the log keeps it"
    static let correct = ["correct", "2", "releaseAt=2026-03-30T09:00+02:00", "--reason", "misread"]

    @Test(arguments: [true, false])
    func `an entry is corrected by its position or by its id`(byID: Bool) async throws {
        let program = try await Program.withCase()
        guard case .string(let id) = try await program.row(2)["id"] else { throw NoID() }
        let run = try await program.run(
            ["correct", byID ? id : "2"] + Self.correct.dropFirst(2) + [
                "--true-from", "2026-02-01", "--store", program.store,
            ])
        #expect(run.status == 0 && run.output.isEmpty, "\(run.talk)")
        #expect(run.talk.first?.hasPrefix("recorded EventCorrected as ") == true)
        #expect(run.talk.last == Self.moved)
        let correction = try await program.row(3)["details"]
        #expect((correction?["target"], correction?["reason"]) == (.string(id), .string("misread")))
        #expect(correction?["trueFrom"] == .string("2026-02-01"))
    }

    @Test(
        arguments: [
            ([correct], moved), ([correct, ["void", "3", "--reason", "never_happened"]], date),
            ([correct, ["correct", "3", #"fields={"releaseAt":"2026-03-27"}"#, "--reason", "x"]], "Fri 27 Mar 2026"),
            ([["void", "2", "--reason", "duplicate"]], gone),
            ([["void", "2", "--reason", "duplicate"], ["void", "2", "--reason", "wrong_case"]], gone),
            ([["void", "2", "--reason", "duplicate"], ["void", "3", "--reason", "never_happened"]], date),
            ([["void", "2", "--reason", "duplicate"], correct], gone),
            (
                [["correct", "2", "occurredAt=2026-01-07T08:00+01:00", "--reason", "x"]],
                "now stands for Wednesday 7 January 2026, 08:00 (+01:00): Release date set, for Fri 27 Mar 2026 15:30"
            ),
            ([["correct", "1", "track=remand", "supportUntil=2027-01-01", "--reason", "x"]], "Case opened: remand"),
            (
                [["correct", "1", #"requiredDocuments=["passport"]"#, "--reason", "x"]],
                "Case opened: custodial release"
            ),
            ([note, ["correct", "3", "how=heard", "valence=neutral", "--reason", "x"]], "recorded, heard, neutral"),
            ([note, ["correct", "3", "how=", "--reason", "x"]], "Monday 2 March 2026: Observation recorded"),
        ] as [([[String]], String)])
    func `what stands then is said of the entry that it is about`(runs: [[String]], standing: String) async throws {
        let program = try await Program.withCase()
        var last = ""
        for words in runs {
            let run = try await program.run(words + ["--store", program.store])
            #expect(run.status == 0, "\(words): \(run.talk)")
            last = run.talk.last ?? ""
        }
        #expect(last.hasSuffix(standing), "\(last)")
    }

    @Test(arguments: [
        ("what=canary two", 0), ("what=-", 0), ("what=canary" + String(repeating: "y", count: 1_995), 65),
    ])
    func `a restricted field is corrected without being printed`(value: String, status: Int32) async throws {
        let program = try await Program.withCase()
        _ = try await program.run(Self.note + ["--store", program.store])
        for json in [[], ["--json"]] {
            let run = try await program.run(
                ["correct", "3", value, "--reason", "x", "--store", program.store] + json, input: "canary two")
            #expect(run.status == status, "\(run.talk)")
            #expect(!(run.talk + run.output).contains { $0.contains("canary") }, "\(run.talk)")
        }
        let shown = try await program.run("timeline", "K-001", "--json", "--reveal", "--store", program.store)
        #expect(shown.output.contains { $0.contains("canary two") } == (status == 0))
    }

    @Test(
        arguments: [
            (["correct", "2", "releaseAt", "--reason", "x"], 65, "FIELD=VALUE: expected a field"),
            (["correct", "2", "=canary", "--reason", "x"], 65, "FIELD=VALUE: expected a field"),
            (
                ["correct", "2", "releasedAt=canary", "--reason", "x"], 65,
                "expected a field of ReleaseDateSet: releaseAt"
            ),
            (["correct", "2", "releaseAt=2026-03-30T09:00", "--reason", "x"], 65, "a time with its offset"),
            (["correct", "2", "approvalRequired=yes", "--reason", "x"], 65, "approvalRequired, column 1: expected"),
            (["correct", "2", "releaseAt=", "--reason", "x"], 65, "found releaseAt: expected a time"),
            (["correct", "2", "kind=-", "setBy=-", "--reason", "x"], 64, "give FIELD=- once"),
            (["correct", "2", "releaseAt=2026-03-30"], 64, "--reason"),
            (["correct", "releaseAt=canary", "kind=x", "--reason", "x"], 65, "ENTRY: expected the id of an entry"),
            (["correct", "0", "releaseAt=2026-03-30", "--reason", "x"], 65, "ENTRY: expected the id of an entry"),
            (["correct", "3", "releaseAt=2026-03-30", "--reason", "x"], 66, "no entry 3"),
            (["void", "3", "--reason", "duplicate"], 66, "no entry 3"),
            (["void", "00000000-0000-0000-0000-0000000000aa", "--reason", "duplicate"], 66, "no entry 0000"),
            (["void", "two", "--reason", "duplicate"], 65, "ENTRY: expected the id of an entry"),
            (["void", "2", "--reason", "dull"], 64, "'unlawful_source'"),
            (["void", "2", "--reason", "duplicate", "--marking", "secret"], 65, "--marking: expected one of open"),
        ] as [([String], Int32, String)])
    func `what cannot be amended is refused with what to do`(
        words: [String], status: Int32, expected: String
    ) async throws {
        try await Program.withCase().expectRefusal(of: words, status, telling: expected)
    }

    @Test(arguments: [correct, ["void", "2", "--reason", "duplicate"]])
    func `a dry run shows which entry is meant and changes nothing`(words: [String]) async throws {
        let program = try await Program.withCase()
        let before = try program.bytes()
        let run = try await program.run(words + ["--dry-run", "--store", program.store])
        #expect(run.status == 0 && run.talk.last == Self.date, "\(run.talk)")
        #expect(try program.bytes() == before)
    }

    @Test(arguments: [("CM-21", 65), ("CM-22", 0)] as [(String, Int32)])
    func `a release is withdrawn by a second person here too`(recorder: String, status: Int32) async throws {
        let program = try await Program.withCase()
        let released = try await program.run(
            "record", "K-001", "PersonReleased", "--data", #"{"releasedAt":"2026-03-27T15:30+01:00"}"#, "--by", "CM-21",
            "--store", program.store)
        try #require(released.status == 0, "\(released.talk)")
        let run = try await program.run(
            "void", "3", "--reason", "duplicate", "--by", recorder, "--store", program.store)
        #expect(run.status == status, "\(run.talk)")
    }
}

/// A row of the timeline had no id.
private struct NoID: Error {}
