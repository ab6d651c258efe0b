import Casework
import Events
import Projections
import Specifications
import Testing
import Watcher

/// What a run says that is new, told with tasks that fall due on 10 March 2026.
struct NewsTests {
    private let office: Office

    init() throws {
        office = try Office(at: "2026-03-11T08:00Z")
        try office.take([Line.opened, Self.action("A1", due: "2026-03-10")])
    }

    private static func action(_ id: String, due: String) -> String {
        Line.of("ActionAgreed", #"{"actionId":"\#(id)","task":"Call Mrs Roe","dueBy":"\#(due)"}"#)
    }

    private func lines() throws -> [String] { try office.casework.news(of: office.watch()).lines().map(\.text) }

    @Test func `a new alert is told with its title, what is missing, by when and what to do`() throws {
        let lines = try lines()
        #expect(lines.first == "to act: owner")
        #expect(lines.dropFirst().first?.hasPrefix("warning  K-001  ") == true)
        #expect(lines.contains { $0.hasPrefix("    by Tue 10 Mar 2026") })
        #expect(!lines.joined().contains("Roe"))
    }

    @Test func `nothing is told twice, and a run without news says nothing`() throws {
        #expect(try !lines().isEmpty)
        #expect(try lines() == [])
        try office.take([Self.action("A2", due: "2026-03-10")])
        #expect(try lines().filter { $0.contains("(A") }.map { $0.contains("(A2)") } == [true])
    }

    @Test func `what became graver is told with what it was`() throws {
        try office.watch()
        try office.moveClock(to: "2026-03-18T08:00Z")
        #expect(try lines().filter { $0.contains("(A1)") }.map { $0.hasPrefix("urgent, was warning") } == [true])
    }

    @Test func `what became less grave or was closed is no news`() throws {
        try office.moveClock(to: "2026-03-18T08:00Z")
        try office.watch()
        try office.record("ActionUpdated", #"{"actionId":"A1","newDueBy":"2026-03-16"}"#)
        #expect(try office.watch().changed == 1)
        try office.record("ActionUpdated", #"{"actionId":"A1","newDueBy":"2026-04-16"}"#)
        #expect(try lines() == [])
    }

    @Test func `a rehearsal has no news, for everything stays as it was`() throws {
        #expect(try office.casework.news(of: office.watch(rehearse: true)) == AlertDigest([]))
    }
}
