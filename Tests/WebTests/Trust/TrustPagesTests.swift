import Casework
import Events
import Hummingbird
import HummingbirdTesting
import Projections
import Testing
import Watcher

@testable import Web

/// Whether the record can be relied on, and what explains the service.
@Suite struct TrustPagesTests {
    private static let opening =
        #"{"stream":"case/K-1","type":"CaseOpened","occurredAt":"2026-01-10T09:00Z","data":{"caseRef":"K-1","track":"custodial_release","tz":"Europe/Berlin"}}"#

    @Test(arguments: Language.allCases) func `the page on trust and its parts are told`(
        language: Language
    ) async throws {
        let lobby = try Lobby([Self.opening])
        let words = try Words(language)
        try await lobby.open { client in
            var browser = try await Browser(lobby, client)
            browser.language = language.rawValue
            let page = try await browser.open("/trust")
            #expect(page.status == .ok && page.html.contains(words["trust.log.no-lag"]))
            #expect(page.html.contains(words["trust.watcher.never"]))
            #expect(page.html.contains(words["trust.log.no-checkpoint"]))
            _ = try lobby.casework.checkpoint()
            let signed = words("trust.log.checkpointed", ["position": "1"])
            #expect(try await browser.open("/trust").html.contains(signed))
            let looked = try await browser.open("/trust/lookers?case=K-1")
            #expect(looked.status == .ok)
            let checked = try await browser.send(FormFields([]), to: "/trust/check")
            #expect(checked.html.contains(words["trust.check.sound"]))
        }
    }

    @Test func `who looked at a case stands there with what for`() async throws {
        let lobby = try Lobby([Self.opening])
        _ = try lobby.casework.timeline(of: "K-1", seenFrom: .today)
        try await lobby.open { client in
            let page = try await Browser(lobby, client).open("/trust/lookers?case=K-1")
            #expect(page.html.contains("timeline"))
        }
    }

    @Test func `whoever signs out everywhere is out here, too`() async throws {
        let lobby = try Lobby()
        try await lobby.open { client in
            let browser = try await Browser(lobby, client)
            let out = try await browser.send(FormFields([]), to: "/trust/sessions")
            #expect(out.location == SignInRoutes.path)
            #expect(try await browser.open("/trust").location == SignInRoutes.path)
        }
    }

    @Test(arguments: ["/help", "/accessibility", "/rules"]) func `what explains the service can be read`(
        path: String
    ) async throws {
        let lobby = try Lobby()
        try await lobby.open { client in
            var browser = try await Browser(lobby, client)
            for language in Language.allCases {
                browser.language = language.rawValue
                #expect(try await browser.open(path).status == .ok)
            }
        }
    }

    @Test(arguments: Language.allCases) func `every rule is told with its sources`(language: Language) throws {
        let words = try Words(language)
        for rule in RuleCatalogue.described {
            let content = RuleContent(rule, words)
            #expect(!content.sources.isEmpty && content.rows.allSatisfy { !$0.said[0].text.isEmpty }, "\(rule.id)")
        }
    }
}
