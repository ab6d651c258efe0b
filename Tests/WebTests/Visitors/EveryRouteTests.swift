import Access
import Events
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Every route is walked by everybody: each role, nobody, and somebody with a token that is none.
@Suite struct EveryRouteTests {
    /// A path in which every parameter names something that is not there.
    private static func path(_ route: Route) -> String {
        route.path.split(separator: "/").map { part in
            part.first == "{" ? "none" + (part.split(separator: "}").dropFirst().first ?? "") : String(part)
        }.reduce("") { $0 + "/" + $1 }
    }

    @Test(arguments: [true, false])
    func `nobody gets an answer but where anybody may`(isManaged: Bool) async throws {
        let lobby = try Lobby()
        if isManaged { _ = try lobby.token(for: "PO-02", .coordinator) }
        let strangers: [HTTPFields] = [
            [:], [.authorization: "Bearer tct_none"], [.authorization: "Bearer x.y.z"], [.authorization: "Basic eDp5"],
            [.cookie: "\(Cookies.session)=\(Secret().text)"],
        ]
        try await lobby.open { client in
            for route in RouteTable.all where route.audience == .visitors {
                for stranger in strangers {
                    let answer = try await client.execute(
                        uri: Self.path(route), method: route.method,
                        headers: stranger.with(.contentType, "application/json").with(.accept, "*/*"))
                    let isShutOut =
                        [.unauthorized, .forbidden].contains(answer.status)
                        || answer.headers[.location] == SignInRoutes.path
                    #expect(isShutOut, "\(route.method) \(route.path) gave \(answer.status) to \(stranger)")
                }
            }
        }
    }

    @Test(arguments: AccessRole.allCases.filter { $0 != .operator })
    func `every route answers every role, and never with a fault`(role: AccessRole) async throws {
        let lobby = try Lobby()
        let header = try lobby.token(for: "XX-01", role)
        try await lobby.open { client in
            for route in RouteTable.all where !route.path.hasSuffix("/stream") {
                let answer = try await client.execute(
                    uri: Self.path(route), method: route.method,
                    headers: header.with(.contentType, "application/json").with(.accept, "*/*"))
                #expect(answer.status.kind != .serverError, "\(route.method) \(route.path): \(answer.status)")
                #expect(answer.headers[.cacheControl] != nil && answer.headers[.requestId] != nil, "\(route.path)")
                #expect(answer.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
            }
        }
    }

    @Test func `what is there takes no other methods, and says which`() async throws {
        let lobby = try Lobby()
        try await lobby.open { client in
            for path in Set(RouteTable.all.map(Self.path)) {
                let known = RouteTable.methods(at: path)
                for method in [HTTPRequest.Method.get, .post, .put, .delete, .patch] where !known.contains(method) {
                    let answer = try await client.execute(uri: path, method: method, headers: lobby.key)
                    #expect(answer.status == .methodNotAllowed, "\(method) \(path)")
                    let allowed = (answer.headers[.allow] ?? "").split(separator: ", ").map { String($0) }
                    #expect(Set(allowed).isSuperset(of: known.map(\.rawValue)), "\(method) \(path)")
                }
            }
        }
    }

    @Test func `a server is answered for by its own names only`() async throws {
        let local = ServerAddress(ServerSettings())
        var settings = ServerSettings()
        settings.publicAddress = "https://throughcare.example/"
        let behindProxy = ServerAddress(settings)
        let request = { (authority: String) in
            Request(
                head: HTTPRequest(method: .get, scheme: "http", authority: authority, path: "/"),
                body: RequestBody(buffer: ByteBuffer()))
        }
        for name in ["127.0.0.1:8080", "localhost", "[::1]:8080"] { #expect(local.isMeant(request(name))) }
        for name in ["elsewhere.example", "127.0.0.1.elsewhere.example", "localhost.elsewhere.example:8080"] {
            #expect(!local.isMeant(request(name)))
        }
        #expect(behindProxy.isMeant(request("throughcare.example")))
        #expect(!behindProxy.isMeant(request("elsewhere.throughcare.example")))
        #expect(behindProxy.isOrigin("https://throughcare.example", of: request("throughcare.example")))
        #expect(behindProxy.isEncrypted && !local.isEncrypted)
    }
}
