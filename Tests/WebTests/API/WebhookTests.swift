import Almanac
import Casework
import Events
import Exchange
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import Web

/// Receivers of alerts.
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

    @Test func `what happens to an alert is told to a webhook that was registered here, signed with its secret`()
        async throws
    {
        let team = try Team()
        let added = try await team.ask { try await $0.post("/webhooks", Self.body, as: team.administrator) }
        guard case .string(let secret)? = added.json["secret"] else {
            Issue.record("no secret: \(added.text)")
            return
        }
        let channels = try #require(try Channels(ofStoreIn: team.lobby.server.office.settings.folder))
        let receiver = Receiver()
        let told = try team.watcher().watchAndTell(
            channels, by: nil, receiver)
        let messages = receiver.messages
        // To a new receiver, first all that is open.
        #expect(told.watch.raised > 0 && messages.count == 1)
        let (message, webhook) = try #require(messages.first)
        #expect(webhook.address.text == "https://desk.agency.example/x")
        #expect(String(decoding: message.body, as: UTF8.self).contains("alerts.open"))
        let known = try #require(WebhookSecret(secret))
        let headers = message.headers(signedWith: webhook.secret, at: Lobby.now)
        #expect(headers.map(\.value) == message.headers(signedWith: known, at: Lobby.now).map(\.value))
    }
}

/// Takes every message.
private final class Receiver: WebhookSender {
    private let taken = Mutex<[(WebhookMessage, ChannelSettings.Webhook)]>([])

    var messages: [(WebhookMessage, ChannelSettings.Webhook)] { taken.withLock { $0 } }

    func post(
        _ message: WebhookMessage, to webhook: ChannelSettings.Webhook, at moment: Instant
    ) throws(DeliveryFailed) {
        taken.withLock { $0.append((message, webhook)) }
    }
}
