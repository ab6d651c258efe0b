import Events
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Files that are taken in.
@Suite struct ImportTests {
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
}
