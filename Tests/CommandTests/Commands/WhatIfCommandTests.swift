import Events
import Specifications
import Testing

struct WhatIfCommandTests {
    private static let moved = ["--release", "2026-03-24T10:00+01:00", "--known-at", "2026-03-20T08:00Z"]

    @Test func `whatif tells what another date would do, and leaves the store as it was`() async throws {
        let program = try await Program.withCase()
        let before = try program.bytes()
        let run = try await program.run(["whatif", "K-001", "--store", program.store] + Self.moved)
        #expect(run.status == 0 && run.talk.isEmpty)
        #expect(
            run.output.first == "If K-001 were released Tue 24 Mar 2026 10:00 instead of Fri 27 Mar 2026 15:30")
        #expect(run.output.contains("Alerts that would open"))
        #expect(try program.bytes() == before)
    }

    @Test func `whatif is one object with the names that programs read`() async throws {
        let program = try await Program.withCase()
        let run = try await program.run(["whatif", "K-001", "--json", "--store", program.store] + Self.moved)
        let shift = try #require(try run.objects.first)
        #expect(run.output.count == 1)
        #expect(
            shift.members?.map(\.name) == [
                "caseRef", "at", "release", "misfits", "fitsNow", "unknown", "alerts", "readiness", "coverage",
            ])
        #expect(shift["release"]?["to"] == .string("2026-03-24T09:00:00Z"))
        #expect(shift["alerts"]?.members?.map(\.name) == ["opens", "closes", "changes"])
        let words = "0 things no longer fit, \(Self.count(shift["alerts"]?["opens"])) alerts would open"
        #expect(try run.summary == Program.summary(0, words))
    }

    @Test func `a person who has been released has no date to move`() async throws {
        let program = try await Program.withCase()
        let released = try await program.run(
            "record", "K-001", "PersonReleased", "--data", "{}", "--store", program.store)
        try #require(released.status == 0, "\(released.talk)")
        let run = try await program.run(
            "whatif", "K-001", "--release", "2026-04-01", "--json", "--store", program.store)
        #expect(run.status == 65 && run.output.isEmpty)
        #expect(run.talk.first?.contains("K-001: the person was released on") == true)
    }

    @Test(
        arguments: [
            (["whatif", "K-404", "--release", "2026-04-01"], 66, "no case K-404"),
            (["whatif", "K-001", "--release", "noon"], 65, "--release: expected a time with its offset"),
            (["whatif", "K-001", "--release", "2026-04-01T10:00"], 65, "--release: expected a time with its offset"),
            (["whatif", "K-001", "--release", "2026-04-01", "--known-at", "noon"], 65, "--known-at: expected a time"),
            (["whatif", "K-001"], 64, "--release"),
        ] as [([String], Int32, String)])
    func `whatif says what it cannot take`(arguments: [String], code: Int32, words: String) async throws {
        let program = try await Program.withCase()
        let run = try await program.run(arguments + ["--store", program.store])
        #expect(run.status == code && run.output.isEmpty)
        #expect(run.talk.joined(separator: "\n").contains(words))
    }

    private static func count(_ list: JSON?) -> Int {
        if case .array(let elements) = list { elements.count } else { -1 }
    }
}
