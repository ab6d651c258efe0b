import Access
import Almanac
import Ledger
import Projections
import Specifications
import Testing

@testable import Casework
@testable import Events

/// What is remembered from one question to the next is never out of date, whoever writes.
struct MemoryTests {
    private let folder: ScratchFolder
    private let catalogue = EventCatalogue.standard.remembering(1_000)
    /// One that goes on working, as a server does.
    private let server: Office
    /// Another process on the same store.
    private let other: Office

    init() throws {
        folder = try ScratchFolder()
        try SQLiteLedger.create(in: folder["store"])
        server = try Office(on: SQLiteLedger.open(folder["store"]), catalogue: catalogue)
        // A little later, so that it gives other ids.
        other = try Office(on: SQLiteLedger.open(folder["store"]), at: "2026-03-10T09:00:01Z")
        try server.take([Line.opened, Self.registered("AGY-1"), Line.dateSet])
    }

    private static func registered(_ agency: String) -> String {
        Line.of("ActorRegistered", #"{"actor":"CM-1","agency":"\#(agency)"}"#, in: "actor/CM-1")
    }

    private func agency() throws -> AgencyRef? {
        try server.store.read { log in
            try server.casework.reader(on: log).record(of: "CM-1", from: .today)?.registration?.agency
        }
    }

    private func granting(_ actor: ActorRef, _ more: String) throws -> Submission {
        Submission(
            stream: try Casework.stream(of: actor), type: "AccessGranted",
            data: try JSONParser.parse(#"{"actor":"\#(actor)",\#(more)}"#))
    }

    @Test func `the next question finds forgotten what another process has erased`() throws {
        _ = try server.casework.timeline(of: "K-001", seenFrom: .today)
        let logged = try #require(server.entries.last)
        try #require(catalogue.opened?[logged] != nil)
        try other.record("PersonalDataErased", #"{"scope":"event","targets":["\#(logged.id)"]}"#)
        _ = try server.casework.caller()
        #expect(catalogue.opened?[logged] == nil)
    }

    @Test func `who somebody is counts as it was recorded last`() throws {
        for agency in ["AGY-1", "AGY-2", "AGY-3"] {
            try other.record(line: Self.registered(agency))
            // Before and after the next question, and from what is remembered then.
            #expect(try self.agency() == AgencyRef(agency))
            _ = try server.casework.caller()
            #expect(try self.agency() == AgencyRef(agency))
            #expect(try self.agency() == AgencyRef(agency))
        }
    }

    @Test func `what was only tried is not remembered`() throws {
        _ = try server.casework.caller()
        try server.record(line: Self.registered("AGY-TRIED"), rehearse: true)
        #expect(try agency() == "AGY-1")
        _ = try server.casework.caller()
        #expect(try agency() == "AGY-1")
    }

    @Test func `a token that another process revoked lets nobody in`() throws {
        let tester = Asking(systemUser: "tester")
        let administrator = other.casework.asking(tester)
        for (actor, more) in [
            ("AD-9", #""roles":["administrator"],"systemUser":"tester""#), ("CM-1", #""roles":["coordinator"]"#),
        ] {
            _ = try administrator.recordAccess(granting(ActorRef(actor), more), evenSo: true)
        }
        let issued = try administrator.issueToken(to: "CM-1", until: server.casework.time + .days(30))
        let holder = server.casework.asking(Asking(token: issued.secret?.revealed))
        #expect(try holder.caller().actor == "CM-1")
        #expect(try holder.caller().actor == "CM-1")
        _ = try administrator.revokeToken(issued.tokenId, because: nil)
        #expect(throws: AccessRefused.self) { try holder.caller() }
    }
}
