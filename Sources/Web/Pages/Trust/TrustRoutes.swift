internal import HTTPTypes
internal import Hummingbird

/// The pages on whether the record can be relied on, and on what is known of the visitor.
enum TrustRoutes {
    static let all: [Route] = [
        .recognised(.get, "/trust") { try await $0.trustPage() },
        .recognised(.post, "/trust/check") { try await $0.checkPage() },
        .recognised(.get, "/trust/lookers") { try await $0.lookersPage() },
        .recognised(.post, "/trust/sessions") { try await $0.endSessions() },
    ]
}
