import Access
import Almanac
import Events
import Foundation
import Projections
import Specifications

@testable import Casework

/// Tokens that another implementation made, and who recognises them.
struct TokenFile {
    static let made: TokenFile = {
        do { return try TokenFile() } catch { preconditionFailure("tokens.json: \(error)") }
    }()

    private let json: JSON
    /// When the tokens hold.
    let now: Instant

    private init() throws {
        let file = URL(filePath: #filePath).appending(path: "../Goldens/tokens.json").standardizedFileURL
        json = try JSONParser.parse(Array(Data(contentsOf: file)))
        guard case .number(let seconds) = json["now"], let seconds = Int64(seconds) else { preconditionFailure("now") }
        now = Instant(milliseconds: seconds * 1_000)
    }

    static func text(_ path: String...) -> String {
        let found = path.reduce(Optional(made.json)) { $0?[$1] }
        guard case .string(let text) = found else { preconditionFailure("no \(path) in tokens.json") }
        return text
    }

    /// The names of the tokens of a group.
    static func names(_ group: String) -> [String] { made.json[group]?.members?.map(\.name) ?? [] }

    /// Whoever trusts the provider for tokens signed in that way, in a store where PO-02 may work.
    static func identity(
        _ algorithm: String = "ES256", _ more: String = "", keySet: String? = nil, at moment: Instant? = nil,
        agency: AgencyRef? = nil
    ) throws -> Identity {
        let keys = Array((keySet ?? text("keySets", algorithm)).utf8)
        let trusted = """
            {"issuer":"https://login.probation.example","audience":"throughcare-nord","algorithm":"\(algorithm)",
            "jwksFile":"keys.json","jwksHash":"\(JSONWebKeySet.hash(keys))"\(more)}
            """
        let story = CaseStory(untold: "K-1")
            .telling("2001-01-01T08:00Z", "IdentityProviderTrusted", trusted, in: "access/providers")
            .telling(
                "2001-01-01T08:00Z", "AccessGranted", #"{"actor":"PO-02","roles":["practitioner"]}"#,
                in: "access/PO-02")
        return Identity(
            register: AccessRegister(try History(story.entries())), moment: moment ?? made.now,
            agency: { _ in agency }, keyFile: { _ in keys })
    }
}
