import Almanac
import Casework
import Events
import Projections
import Specifications
import Testing

/// What waits for an actor over all cases of a store.
struct WorkTests {
    private func office() throws -> Office {
        let office = try Office()
        for (number, zone) in [("K-1", "Europe/Paris"), ("K-2", "Europe/Helsinki")] {
            try office.record(
                "CaseOpened", #"{"caseRef":"\#(number)","track":"custodial_release","tz":"\#(zone)"}"#,
                in: #require(StreamName("case/\(number)")))
            try office.record(
                "ActionAgreed", #"{"actionId":"A-\#(number)","owner":"PO-1","dueBy":"2026-03-10"}"#,
                in: #require(StreamName("case/\(number)")))
        }
        return office
    }

    @Test func `it comes from all cases, what is due first coming first, each in its own local time`() throws {
        let work = try office().casework.work(of: "PO-1", seenFrom: .today).opened()
        #expect(work.items.map(\.caseRef) == ["K-2", "K-1"])
        #expect(work.items.map(\.urgency) == [.today, .today])
        #expect(work.items.map(\.zone.identifier) == ["Europe/Helsinki", "Europe/Paris"])
    }

    @Test func `it looks from two times`() throws {
        let casework = try office().casework
        let tomorrow = try Vantage(asOf: Instant(parsing: "2026-03-11T12:00Z"))
        #expect(
            try casework.work(of: "PO-1", seenFrom: tomorrow).opened().items.map(\.urgency) == [.overdue, .overdue])
    }

    @Test func `an actor of whom nothing is recorded is not an actor with nothing to do`() throws {
        let office = try office()
        let failure = #expect(throws: ActorNotFound.self) { try office.casework.work(of: "PO-9", seenFrom: .today) }
        #expect(failure?.actor == "PO-9")
        try office.record("ActorRegistered", #"{"actor":"PO-9"}"#, in: #require(StreamName("actor/PO-9")))
        #expect(try office.casework.work(of: "PO-9", seenFrom: .today).opened().items.isEmpty)
    }
}
