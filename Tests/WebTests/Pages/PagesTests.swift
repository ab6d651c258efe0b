import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// The pages on the demo caseload, as they come from the server.
@Suite struct PagesTests {
    private static func demo() throws -> [String] {
        let file = URL(filePath: #filePath).appending(path: "../../../../scripts/demo/caseload.jsonl")
            .standardizedFileURL
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    @Test(arguments: [
        ("/cases", "K-240"), ("/cases?as=board", "K-240"), ("/cases/K-214", "Who can be reached"),
        ("/cases/K-214/replay", "As it was known"), ("/cases/K-240/what-if?release=2027-03-31T10:00", "No longer fits"),
        ("/cases/K-214/what-if?release=2027-03-31T10:00", "released already"),
        ("/cases/K-214/contact-sheet", "CM-21"), ("/calendar?month=2026-04", "K-240"),
        ("/calendar/feeds", "Make a link"),
        ("/cases/K-214/team", "PO-22"),
    ])
    func `a page says what it is about, in both languages`(path: String, words: String) async throws {
        let lobby = try Lobby(try Self.demo())
        try await lobby.open { client in
            let page = try await client.execute(uri: path, method: .get, headers: lobby.key)
            #expect(page.status == .ok)
            #expect(String(buffer: page.body).contains(words))
            var german = lobby.key
            german[.acceptLanguage] = "de"
            let other = try await client.execute(uri: path, method: .get, headers: german)
            #expect(other.status == .ok && String(buffer: other.body).contains("<html lang=\"de\""))
        }
    }

    @Test func `a case that is not there has no pages`() async throws {
        let lobby = try Lobby(try Self.demo())
        try await lobby.open { client in
            for path in ["", "/replay", "/what-if?release=2027-01-01", "/contact-sheet", "/needs"] {
                let page = try await client.execute(uri: "/cases/K-404\(path)", method: .get, headers: lobby.key)
                #expect(page.status == .notFound, "\(path)")
            }
        }
    }

    @Test func `sliders lead to an address that says the times`() async throws {
        let lobby = try Lobby(try Self.demo())
        try await lobby.open { client in
            let answer = try await client.execute(
                uri: "/cases/K-214/replay?happened=2&known=1", method: .get, headers: lobby.key)
            #expect(answer.status == .seeOther)
            #expect(answer.headers[.location]?.hasPrefix("/cases/K-214/replay?asOf=2025-09-") == true)
        }
    }

    @Test func `the sheet that is printed does not say where it comes from`() async throws {
        let lobby = try Lobby(try Self.demo())
        try await lobby.open { client in
            let page = try await client.execute(
                uri: "/cases/K-214/contact-sheet?in=en", method: .get, headers: lobby.key)
            let html = String(buffer: page.body)
            let title = try #require(html.split(separator: "<title>").dropFirst().first?.split(separator: "<").first)
            for word in ["Throughcare", "K-214", "release", "prison"] { #expect(!title.contains(word)) }
            #expect(html.contains("<html lang=\"en\" class=\"prints-alone\">"))
        }
    }
}
