import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// A browser without a script: it reads pages, fills in their forms and sends them.
struct Browser: Sendable {
    let client: any TestClientProtocol
    private let session: String
    private let key: String
    var language = "en"

    /// Signs in the user who runs the server, by the link that it printed.
    init(_ lobby: Lobby, _ client: any TestClientProtocol) async throws {
        self.client = client
        let code = try #require(lobby.server.office.localKey).code.text
        let answer = try await client.execute(uri: "/sign-in/once?code=\(code)", method: .get)
        let cookie = try #require(answer.headers[values: .setCookie].first { $0.hasPrefix(Cookies.session + "=") })
        session = String(cookie.prefix { $0 != ";" })
        key = try #require(Secret(session.dropFirst(Cookies.session.count + 1))).derived(for: "form")
    }

    /// Signs in whoever holds a token.
    init(_ client: any TestClientProtocol, with header: HTTPFields) async throws {
        self.client = client
        let token = try #require(header[.authorization]?.dropFirst("Bearer ".count))
        (session, key) = try await SignInTests.signIn(client, with: String(token))
    }

    /// Opens a page.
    func open(_ path: String) async throws -> OpenedPage {
        let answer = try await client.execute(
            uri: path, method: .get, headers: [.cookie: session, .acceptLanguage: language])
        return OpenedPage(answer)
    }

    /// Sends a form; the key of its page goes along.
    func send(_ fields: FormFields, to path: String) async throws -> OpenedPage {
        let all = [("formKey", key)] + fields.all.filter { $0.name != "formKey" }.map { ($0.name, $0.value) }
        let body = all.map { "\(Self.encoded($0.0))=\(Self.encoded($0.1))" }.joined(separator: "&")
        let answer = try await client.execute(
            uri: path, method: .post,
            headers: [
                .cookie: session, .acceptLanguage: language, .origin: "http://localhost",
                .contentType: "application/x-www-form-urlencoded",
            ], body: ByteBuffer(string: body))
        return OpenedPage(answer)
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
    }
}

/// A page as a browser has it.
struct OpenedPage {
    let status: HTTPResponse.Status
    let html: String
    /// Where it leads; `nil` for a page.
    let location: String?

    init(_ answer: TestResponse) {
        status = answer.status
        html = String(buffer: answer.body)
        location = answer.headers[.location]
    }

    /// What a browser would send of its forms if nobody wrote anything: every value that stands in them.
    var fields: FormFields {
        let main = html.components(separatedBy: "<main").last ?? html
        return FormFields(inputs(main) + areas(main) + selects(main))
    }

    /// The names of everything that can be filled in.
    var names: Set<String> {
        Set(html.matches(of: /<(?:input|textarea|select)[^>]* name="([^"]*)"/).map { Self.plain($0.1) })
    }

    private func inputs(_ html: String) -> [(name: String, value: String)] {
        html.matches(of: /<input[^>]*>/).compactMap { match in
            let tag = String(match.0)
            guard let name = Self.attribute("name", of: tag) else { return nil }
            let isChoice = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"")
            guard !isChoice || tag.contains(" checked") else { return nil }
            return (name, Self.attribute("value", of: tag) ?? "")
        }
    }

    private func areas(_ html: String) -> [(name: String, value: String)] {
        html.matches(of: /<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)<\/textarea>/).map {
            (Self.plain($0.1), Self.plain($0.2))
        }
    }

    private func selects(_ html: String) -> [(name: String, value: String)] {
        html.matches(of: /<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/).map { match in
            let chosen = match.2.firstMatch(of: /<option value="([^"]*)" selected/)?.1 ?? ""
            return (Self.plain(match.1), Self.plain(chosen))
        }
    }

    private static func attribute(_ name: String, of tag: String) -> String? {
        guard let start = tag.range(of: " \(name)=\"") else { return nil }
        return plain(tag[start.upperBound...].prefix { $0 != "\"" })
    }

    /// A text without what HTML writes for its signs.
    private static func plain(_ text: Substring) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"), ("&amp;", "&")]
            .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }
}
