import Access
import Events
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Nobody else's page does anything in the name of who is signed in.
@Suite struct FormGuardTests {
    /// What a browser may say of a request, and whether it is taken for one from here.
    static let claims: [(headers: HTTPFields, isTaken: Bool)] = [
        ([.origin: "http://localhost"], true),
        ([.secFetchSite: "same-origin"], true),
        ([.secFetchSite: "none"], true),
        ([:], false),
        ([.origin: "null"], false),
        ([.origin: "https://elsewhere.example"], false),
        ([.origin: "http://localhost.elsewhere.example"], false),
        ([.origin: "http://localhost:9999"], false),
        ([.secFetchSite: "same-site"], false),
        ([.secFetchSite: "cross-site"], false),
        // Where both are said, the origin counts.
        ([.origin: "https://elsewhere.example", .secFetchSite: "same-origin"], false),
    ]

    @Test(arguments: claims.indices)
    func `a form is taken from pages of this server only`(index: Int) async throws {
        let (claim, lobby) = (Self.claims[index], try Lobby())
        try await lobby.open { client in
            let (cookie, key) = try await SignInTests.form(client)
            let headers = claim.headers.with(.cookie, cookie)
                .with(.contentType, "application/x-www-form-urlencoded")
            let answer = try await client.execute(
                uri: "/sign-out", method: .post, headers: headers, body: ByteBuffer(string: "formKey=\(key)"))
            #expect(answer.status == (claim.isTaken ? .seeOther : .forbidden))
        }
    }

    @Test(arguments: ["", "formKey=", "formKey=wrong", "formKey=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"])
    func `a form without the key of its page is not taken`(body: String) async throws {
        let lobby = try Lobby()
        try await lobby.open { client in
            let (cookie, _) = try await SignInTests.form(client)
            let answer = try await client.execute(
                uri: "/sign-out", method: .post,
                headers: [
                    .cookie: cookie, .origin: "http://localhost", .contentType: "application/x-www-form-urlencoded",
                ], body: ByteBuffer(string: body))
            #expect(answer.status == .forbidden)
        }
    }

    @Test func `a session alone lets no program write`() async throws {
        let lobby = try Lobby()
        let header = try lobby.token(for: "PO-02", .coordinator)
        let token = try #require(header[.authorization]?.dropFirst("Bearer ".count))
        try await lobby.open { client in
            let (session, key) = try await SignInTests.signIn(client, with: String(token))
            let uri = "/api/v1/cases"
            let bare: HTTPFields = [.cookie: session, .origin: "http://localhost", .contentType: "application/json"]
            let refused = try await client.execute(
                uri: uri, method: .post, headers: bare, body: ByteBuffer(string: "{}"))
            #expect(refused.status == .forbidden)
            let taken = try await client.execute(
                uri: uri, method: .post, headers: bare.with(.formKey, key), body: ByteBuffer(string: "{}"))
            #expect(taken.status != .forbidden)
        }
    }

    @Test func `a body that is no form is not read as one`() async throws {
        let lobby = try Lobby()
        try await lobby.open { client in
            let (cookie, _) = try await SignInTests.form(client)
            let answer = try await client.execute(
                uri: "/sign-in", method: .post,
                headers: [.cookie: cookie, .origin: "http://localhost", .contentType: "multipart/form-data"],
                body: ByteBuffer(string: "x"))
            #expect(answer.status == .unsupportedMediaType)
        }
    }

    @Test func `fields are read as browsers write them, and anything else is refused`() throws {
        let fields = try FormFields("a=1&b=x+y&b=%C3%A9%26&c")
        #expect(fields["a"] == "1")
        #expect(fields.values(of: "b") == ["x y", "é&"])
        #expect(fields["c"]?.isEmpty == true)
        #expect(fields["d"] == nil)
        #expect(throws: Problem.self) { try FormFields("a=%FF") }
    }
}
