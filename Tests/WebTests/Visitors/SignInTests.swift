import Access
import Casework
import Events
import Foundation
import Hummingbird
import HummingbirdTesting
import HTTPTypes
import Ledger
import Testing

@testable import Web

@Suite struct SignInTests {
    private static let origin: HTTPFields = [
        .origin: "http://localhost", .contentType: "application/x-www-form-urlencoded",
    ]

    @Test func `the link that the server printed lets somebody in once`() async throws {
        let lobby = try Lobby()
        let code = try #require(lobby.server.office.localKey).code.text
        try await lobby.open { client in
            let first = try await client.execute(uri: "/sign-in/once?code=\(code)", method: .get)
            #expect(first.status == .seeOther)
            let cookies = first.headers[values: .setCookie]
            let session = try #require(cookies.first { $0.hasPrefix("__Host-throughcare=") })
            for word in ["Secure", "HttpOnly", "SameSite=Strict", "Path=/"] { #expect(session.contains(word)) }
            let again = try await client.execute(uri: "/sign-in/once?code=\(code)", method: .get)
            #expect(again.status == .forbidden)
            let wrong = try await client.execute(uri: "/sign-in/once?code=\(Secret().text)", method: .get)
            #expect(wrong.status == .forbidden)
        }
    }

    @Test func `behind a proxy no link and no key lets anybody in`() throws {
        let lobby = try Lobby()
        var settings = lobby.server.office.settings
        settings.publicAddress = "https://throughcare.example"
        let desk = try Desk(ofStoreIn: settings.folder)
        // Nobody was granted anything, so whoever came through the proxy would be the operator.
        #expect(throws: BadInput.self) { try WebServer(lobby.casework, desk: desk, settings: settings) }
        _ = try lobby.token(for: "PO-02", .coordinator)
        let server = try WebServer(lobby.casework, desk: desk, settings: settings)
        #expect(server.office.localKey == nil)
        let invitation = Invitation(server.office, port: 8_080)
        #expect(invitation.link == nil && invitation.token == nil)
    }

    @Test func `a token lets its holder in, until it is revoked or they sign out`() async throws {
        let lobby = try Lobby()
        let header = try lobby.token(for: "PO-02", .coordinator)
        let token = try #require(header[.authorization]?.dropFirst("Bearer ".count))
        try await lobby.open { client in
            let (session, key) = try await Self.signIn(client, with: String(token))
            let asked = try await client.execute(uri: "/api/v1/me", method: .get, headers: [.cookie: session])
            #expect(asked.status == .ok)
            let out = try await client.execute(
                uri: "/sign-out", method: .post, headers: Self.origin.with(.cookie, session),
                body: ByteBuffer(string: "formKey=\(key)"))
            #expect(out.status == .seeOther)
            let after = try await client.execute(uri: "/api/v1/me", method: .get, headers: [.cookie: session])
            #expect(after.status == .unauthorized)
        }
    }

    @Test func `who guesses tokens is slowed down`() async throws {
        let lobby = try Lobby()
        _ = try lobby.token(for: "PO-02", .coordinator)
        try await lobby.open { client in
            let (cookie, key) = try await Self.form(client)
            for attempt in 1...6 {
                let answer = try await client.execute(
                    uri: "/sign-in", method: .post, headers: Self.origin.with(.cookie, cookie),
                    body: ByteBuffer(string: "formKey=\(key)&token=tct_guess\(attempt)"))
                #expect(answer.status == (attempt <= 5 ? .forbidden : .tooManyRequests), "\(attempt)")
                #expect(attempt <= 5 || answer.headers[.retryAfter] == "900")
            }
        }
    }

    /// The cookie and the key of a form of somebody who is not signed in.
    static func form(_ client: any TestClientProtocol) async throws -> (cookie: String, key: String) {
        let page = try await client.execute(uri: "/sign-in", method: .get)
        let cookie = try #require(page.headers[.setCookie]?.prefix { $0 != ";" })
        return (String(cookie), try key(in: page))
    }

    /// The key in the forms of a page.
    static func key(in page: TestResponse) throws -> String {
        let text = String(buffer: page.body)
        let beginning = try #require(text.range(of: "name=\"formKey\" value=\""))
        return String(text[beginning.upperBound...].prefix { $0 != "\"" })
    }

    /// Signs somebody in.
    static func signIn(
        _ client: any TestClientProtocol, with token: String
    ) async throws -> (session: String, key: String) {
        let (cookie, key) = try await form(client)
        let answer = try await client.execute(
            uri: "/sign-in", method: .post, headers: origin.with(.cookie, cookie),
            body: ByteBuffer(string: "formKey=\(key)&token=\(token)"))
        #expect(answer.status == .seeOther, "\(String(buffer: answer.body))")
        let session = try #require(answer.headers[values: .setCookie].first { $0.hasPrefix("__Host-throughcare=") })
        let pair = String(session.prefix { $0 != ";" })
        let secret = try #require(Secret(pair.dropFirst("__Host-throughcare=".count)))
        return (pair, secret.derived(for: "form"))
    }
}

extension HTTPFields {
    /// The same headers with another one.
    func with(_ name: HTTPField.Name, _ value: String) -> HTTPFields {
        var fields = self
        fields[name] = value
        return fields
    }
}
