import Access
import Almanac
import Casework
import Events
import Foundation
import Hummingbird
import HummingbirdTesting
import Ledger
import Projections
import Specifications

@testable import Web

/// A server on a store of its own, asked without a connection.
final class Lobby: Sendable {
    /// The moment at which everything here happens: 10 March 2026, 20:00 UTC.
    static let now = Instant(milliseconds: 1_773_172_800_000)

    let folder: ScratchFolder
    let server: WebServer
    let casework: Casework

    /// - Parameters:
    ///   - lines: What is imported first.
    ///   - change: How the server differs from one on a laptop.
    init(_ lines: [String] = [], _ change: (inout ServerSettings) -> Void = { _ in }) throws {
        folder = try ScratchFolder()
        let store = folder["store"]
        try SQLiteLedger.create(in: store)
        let ledger = try SQLiteLedger.open(store, keeping: Casework.storedViews())
        // Few, so that what is remembered and what is not are both met with.
        let catalogue = EventCatalogue.standard.remembering(400)
        casework = Casework(
            on: ledger, audit: SQLiteAuditTrail(of: ledger), catalogue: catalogue, clock: { Self.now })
        var left = lines.makeIterator()
        if !lines.isEmpty {
            _ = try casework.importLines(from: "lines", nextLine: { left.next().map { Array($0.utf8) } })
        }
        var settings = ServerSettings()
        settings.folder = store
        // Every test has a server of its own, and all of them run at once.
        settings.threads = 2
        change(&settings)
        server = try WebServer(casework, desk: Desk(ofStoreIn: store), settings: settings)
    }

    /// Lets a test ask the server.
    func open<Value>(_ test: @Sendable (any TestClientProtocol) async throws -> Value) async throws -> Value {
        try await Application(router: server.router()).test(.router, test)
    }

    /// What lets programs of the user who runs the server in.
    var key: HTTPFields { [.authorization: "Bearer \(server.office.localKey?.key ?? "")"] }

    /// Grants roles to an actor and makes a token for them; the first grant makes the store a managed one.
    func token(for actor: ActorRef, _ roles: AccessRole...) throws -> HTTPFields {
        try grant(actor, roles)
        let issued = try casework.asking(Asking(systemUser: "tester")).issueToken(
            to: actor, until: Self.now + .days(30))
        return [.authorization: "Bearer \(issued.secret?.revealed ?? "")"]
    }

    private func grant(_ actor: ActorRef, _ roles: [AccessRole]) throws {
        let operatorOfAll = Asking(systemUser: "tester")
        if try casework.health().isLocal == true {
            _ = try casework.asking(operatorOfAll).recordAccess(
                Self.granting("AD-99", [.administrator], to: "tester"), evenSo: true)
        }
        _ = try casework.asking(operatorOfAll).recordAccess(Self.granting(actor, roles), evenSo: true)
    }

    private static func granting(_ actor: ActorRef, _ roles: [AccessRole], to user: String? = nil) throws -> Submission
    {
        Submission(
            stream: try Casework.stream(of: actor), type: "AccessGranted",
            data: .record([
                "actor": actor.json, "roles": .list(roles) { .string($0.rawValue) },
                "systemUser": user.map(JSON.string),
            ]))
    }
}
