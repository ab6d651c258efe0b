import Access
import Casework
import Events
import Hummingbird
import HummingbirdTesting
import Ledger
import Testing

@testable import Web

@Suite struct FeedTests {
    @Test func `a calendar is fetched by its link, until it is taken back or its holder may no longer see it`()
        async throws
    {
        let lobby = try Lobby()
        _ = try lobby.token(for: "PO-02", .coordinator)
        let (secret, desk) = (Secret(), lobby.server.office.desk)
        try desk.begin(feed: "F1", secret.hash, of: Holder.actor("PO-02").text, at: Lobby.now)
        let path = "/feeds/\(secret.text)/calendar.ics"
        try await lobby.open { client in
            let answer = try await client.execute(uri: path, method: .get)
            #expect(answer.status == .ok)
            #expect(answer.headers[.contentType] == "text/calendar; charset=utf-8")
            #expect(String(buffer: answer.body).hasPrefix("BEGIN:VCALENDAR\r\n"))
            for wrong in ["/feeds/\(Secret().text)/calendar.ics", "/feeds/x/calendar.ics"] {
                try await Self.expectNothing(at: wrong, client)
            }
            _ = try lobby.casework.asking(Asking(systemUser: "tester")).recordAccess(
                Submission(
                    stream: Casework.stream(of: "PO-02"), type: "AccessRevoked",
                    data: .object([JSON.Member("actor", .string("PO-02"))])))
            try await Self.expectNothing(at: path, client)
        }
        #expect(try desk.end(feed: "F1", of: Holder.actor("PO-02").text))
        try await lobby.open { client in
            try await Self.expectNothing(at: path, client)
        }
    }

    private static func expectNothing(at path: String, _ client: any TestClientProtocol) async throws {
        let answer = try await client.execute(uri: path, method: .get)
        #expect(answer.status == .notFound)
    }

    @Test(arguments: [Holder.systemUser, .token("TK-1"), .actor("PO 02")])
    func `what is kept of a holder is read again`(holder: Holder) {
        #expect(Holder(kept: holder.text) == holder)
    }
}
