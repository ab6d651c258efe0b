import Events
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Being told that something was recorded.
@Suite struct NewsTests {
    @Test func `the stream goes on where the listener left it, and tells nothing but type and case`() async throws {
        let team = try Team()
        try await team.ask { caller in
            let all = try await caller.get("/stream?after=0&limit=8", as: team.manager)
            #expect(all.status == .ok && all.headers[.contentType] == "text/event-stream")
            let events = all.text.split(separator: "\n\n").filter { $0.hasPrefix("id: ") }
            #expect(events.count == 8 && events[3].contains("event: CaseOpened"))
            #expect(events[3].contains(#"data: {"position":4,"type":"CaseOpened","case":"K-001"}"#))
            #expect(!all.text.contains("Europe/Paris"))
            let rest = try await caller.get(
                "/stream?limit=3", as: team.manager, [.own("Last-Event-ID"): "5"])
            let ids = rest.text.split(separator: "\n").filter { $0.hasPrefix("id: ") }
            #expect(ids == ["id: 6", "id: 7", "id: 8"])
        }
    }

    @Test func `only so many listen at once, and a seat that is left is free again`() throws {
        let seats = NewsSeats(most: 1)
        var first: NewsSeats.Seat? = try seats.take()
        #expect(first != nil)
        #expect(throws: Problem.self) { try seats.take() }
        first = nil
        _ = try seats.take()
    }
}
