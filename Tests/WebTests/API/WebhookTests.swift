import Casework
import Events
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Receivers of alerts, files taken in and handed out.
@Suite struct WebhookTests {
    private static let body = #"{"name":"duty-desk","url":"https://desk.agency.example/x"}"#

    @Test func `administrators keep webhooks, whose secret is told once and kept for the server alone`() async throws {
        let team = try Team()
        let store = team.lobby.server.office.settings.folder
        try await team.ask { caller in
            #expect(try await caller.post("/webhooks", Self.body, as: team.manager).status == .forbidden)
            let tried = try await caller.post("/webhooks?dryRun=true", Self.body, as: team.administrator)
            #expect(tried.status == .ok && tried.json["secret"] == nil)
            let added = try await caller.post("/webhooks", Self.body, as: team.administrator)
            guard case .string(let secret)? = added.json["secret"] else {
                Issue.record("no secret: \(added.text)")
                return
            }
            let listed = try await caller.get("/webhooks", as: team.administrator)
            #expect(listed.list("webhooks").count == 1 && !listed.text.contains(secret))
            #expect(try await caller.post("/webhooks", Self.body, as: team.administrator).kind == "already-there")
            let mode = try FileManager.default.attributesOfItem(atPath: store + "/webhooks.json")[.posixPermissions]
            #expect((mode as? NSNumber)?.intValue == 0o600)
            #expect(try Channels(ofStoreIn: store)?.recipients == [.webhook("duty-desk")])
            let gone = try await caller.send(.delete, "/webhooks/duty-desk", nil, as: team.administrator)
            let again = try await caller.send(.delete, "/webhooks/duty-desk", nil, as: team.administrator)
            #expect(gone.status == .noContent && again.status == .notFound)
            #expect(try Channels(ofStoreIn: store) == nil)
        }
    }

    @Test(arguments: [
        #"{"name":"CANARY","url":"https://desk.agency.example"}"#, #"{"name":"a","url":"http://CANARY.example"}"#,
        #"{"name":"a"}"#, #"{"name":"a","url":"https://x.example","CANARY":1}"#, "[]",
    ])
    func `a webhook that cannot be is told, and not repeated`(body: String) async throws {
        let team = try Team()
        try await team.ask { caller in
            let answer = try await caller.post("/webhooks", body, as: team.administrator)
            #expect(answer.kind == "not-recordable" && !answer.text.contains("CANARY"))
        }
    }

    @Test func `a file is taken in whole or not at all, and leaves nothing beside the store`() async throws {
        let team = try Team()
        let importer = try team.lobby.token(for: "IM-1", .importer)
        let good = Team.line("ContactHeld", "{}")
        let lines: [HTTPField.Name: String] = [.contentType: "application/x-ndjson"]
        try await team.ask { caller in
            let bad = try await caller.send(.post, "/imports", good + "\n{\"CANARY\":1}", as: importer, lines)
            #expect(bad.status == .unprocessableContent && bad.number("line") == 2 && !bad.text.contains("CANARY"))
            #expect(try await caller.send(.post, "/imports", good, as: team.manager, lines).status == .forbidden)
            let taken = try await caller.send(.post, "/imports", good, as: importer, lines)
            #expect(taken.status == .created && taken.number("recorded") == 1)
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: team.lobby.server.office.settings.folder)
        #expect(!left.contains { $0.hasPrefix("incoming") })
    }

    @Test func `an export takes a folder, the right, a purpose and a fresh proof`() async throws {
        let body = #"{"name":"study-1","formats":["csv"]}"#
        let without = try Team()
        let nowhere = try await without.ask { try await $0.post("/exports", body, as: without.manager) }
        #expect(nowhere.status == .notFound)
        let folder = NSTemporaryDirectory()
        let team = try Team { $0.exportFolder = folder }
        let evaluator = try team.lobby.token(for: "EV-1", .evaluator)
        try await team.ask { caller in
            #expect(try await caller.post("/exports", body, as: team.manager).kind == "not-permitted")
            #expect(try await caller.post("/exports", body, as: evaluator).kind == "purpose-missing")
            let purpose: [HTTPField.Name: String] = [.throughcarePurpose: "study"]
            #expect(try await caller.post("/exports", body, as: evaluator, purpose).kind == "step-up")
            #expect(try await caller.get("/exports/study-1", as: evaluator, purpose).kind == "step-up")
            let name = #"{"name":"../CANARY","formats":["csv"]}"#
            let elsewhere = try await caller.post("/exports", name, as: evaluator, purpose)
            #expect(elsewhere.json["pointer"] == .string("/name") && !elsewhere.text.contains("CANARY"))
        }
    }
}
