import Events
import Foundation
import Specifications
import Testing

/// `evaluate survival`: tables, and a drawing beside them.
struct EvaluateSurvivalCommandTests {
    /// A store with 40 releases: one half with money arranged, of whom some were recalled in the following weeks.
    static func withReleases() async throws -> Program {
        let program = try await Program.withStore()
        let lines = (1...40).flatMap(Self.lines).sorted { $0.recorded < $1.recorded }.map(\.text)
        let taken = try await program.run(
            "import", "-", "--keep-recorded-times", "--store", program.store, input: lines.joined())
        try #require(taken.status == 0, "\(taken.talk)")
        return program
    }

    /// Person 1 to 20 without money: all are recalled, in week after week. The others: every second one.
    private static func lines(of number: Int) -> [(recorded: String, text: String)] {
        let name = "K-\(100 + number)"
        let end = "2027-\(number <= 20 ? "0\(number % 9 + 1)" : "1\(number % 3)")-1\(number % 10)"
        let isRecalled = number <= 20 || number % 2 == 0
        func line(_ type: String, _ day: String, _ data: String) -> (String, String) {
            let time = "\(day)T12:00:00Z"
            let start = #"{"stream":"case/\#(name)","type":"\#(type)","precision":"day","#
            return (time, start + #""occurredAt":"\#(day)","recordedAt":"\#(time)","data":{\#(data)}}"# + "\n")
        }
        let money = #""arrangementId":"M","domain":"finance","provider":"AGY-LIFE","from":"2027-01-04","scheme":"none""#
        return [
            line("CaseOpened", "2026-12-01", #""caseRef":"\#(name)","track":"custodial_release","tz":"UTC""#),
            line("PersonReleased", "2027-01-04", #""releasedAt":"2027-01-04""#),
        ] + (number > 20 ? [line("ArrangementConfirmed", "2027-01-04", money)] : [])
            + (isRecalled ? [line("PersonReturnedToCustody", end, #""at":"\#(end)""#)] : [])
            + [line("CaseClosed", isRecalled ? "2027-12-28" : end, #""reason":"end_of_mandate""#)]
    }

    private func rows(_ run: Program.Outcome, _ table: String) throws -> [JSON] {
        let tables = try run.objects.first?["tables"]?.list ?? []
        return try #require(tables.first { $0["table"] == .string(table) }?["rows"]?.list)
    }

    @Test func `groups are told with their curves, means and a test`() async throws {
        let program = try await Self.withReleases()
        let run = try await program.run(
            "evaluate", "survival", "--ending", "recall", "--by", "financeArranged", "--json", "--store", program.store)
        #expect(run.status == 0, "\(run.talk)")
        let summary = try rows(run, "time_to_event")
        #expect(summary.map { $0["group"] } == [.string("false"), .string("true")])
        #expect(summary.map { $0["releases"] } == [.number("20"), .number("20")])
        #expect(summary.map { $0["ended"] } == [.number("20"), .number("10")])
        let curve = try rows(run, "survival")
        #expect(curve.first?["survival"] == .number("1"))
        #expect(try rows(run, "log_rank").first?["groups"] == .number("2"))
        #expect(try rows(run, "incidence").isEmpty == false)
    }

    @Test func `what fewer than k had is not told`() async throws {
        let program = try await Self.withReleases()
        let run = try await program.run(
            "evaluate", "survival", "--ending", "recall", "--by", "financeArranged", "--k", "15", "--json", "--store",
            program.store)
        let curve = try rows(run, "survival").filter { $0["group"] == .string("true") }
        #expect(!curve.isEmpty && curve.allSatisfy { $0["survival"] == nil })
        #expect(try rows(run, "time_to_event").last?["ended"] == nil)
        #expect(try rows(run, "log_rank").first?["probability"] == nil)
    }

    @Test func `curves are drawn into a file of the owner, and the same again`() async throws {
        let program = try await Self.withReleases()
        let (file, other) = (program.home["a.svg"], program.home["b.svg"])
        for path in [file, other] {
            let run = try await program.run(
                "evaluate", "survival", "--ending", "recall", "--by", "financeArranged", "--unit", "weeks", "--plot",
                path,
                "--store", program.store)
            #expect(run.status == 0, "\(run.talk)")
            #expect(run.output.contains { $0.hasPrefix("survival · without recall") })
        }
        let drawn = try String(contentsOfFile: file, encoding: .utf8)
        #expect(drawn.contains("financeArranged: yes") && drawn.contains("weeks since release"))
        #expect(try drawn == String(contentsOfFile: other, encoding: .utf8))
        let modes = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(modes == 0o600)
        #expect(!drawn.contains("K-1"))
    }

    @Test(
        arguments: [
            (["--by", "person"], 65, "--by: expected one of"), (["--by", "nothing"], 65, "--by: expected one of"),
            (["--horizon", "0"], 64, "--horizon 0"), (["--ending", "death"], 64, "rearrest"),
            (["--plot", "x.svg", "--k", "50"], 65, "--plot: expected 50 or more releases"),
        ] as [([String], Int32, String)])
    func `what cannot be answered is refused with what can`(more: [String], status: Int32, words: String) async throws {
        let program = try await Self.withReleases()
        let run = try await program.run(["evaluate", "survival", "--store", program.store] + more)
        #expect(run.status == status)
        #expect(run.talk.joined(separator: "\n").contains(words), "\(run.talk)")
    }

    @Test func `a store without releases has tables without rows`() async throws {
        let program = try await Program.withStore()
        let run = try await program.run("evaluate", "survival", "--json", "--store", program.store)
        #expect(run.status == 0, "\(run.talk)")
        #expect(try rows(run, "survival").isEmpty)
    }
}

extension JSON {
    /// The elements of a list; `nil` for any other value.
    fileprivate var list: [JSON]? { if case .array(let elements) = self { elements } else { nil } }
}
