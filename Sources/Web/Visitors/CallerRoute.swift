internal import Casework
internal import Events
internal import HTTPTypes
internal import Projections

/// Tells whoever asks as whom they are known.
enum CallerRoute {
    private static let operation = APIOperation(
        name: "readCaller", part: .service, summary: "As whom whoever asks is known, and in which roles.",
        answers: [.json("Caller", "Who it is.")])

    static let route = Route.api(.get, "/me", operation) { enquiry in
        let caller = try await enquiry.ask { try $0.caller() }
        return .json(
            .record([
                "actor": caller.actor?.json, "roles": .list(caller.roles) { .string($0.rawValue) },
                "token": caller.tokenId?.json, "localOperator": .boolean(caller.isLocalOperator),
            ]))
    }
}
