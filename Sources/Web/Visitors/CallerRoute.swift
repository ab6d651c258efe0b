internal import Casework
internal import Events
internal import HTTPTypes
internal import Projections

/// Tells whoever asks as whom they are known.
enum CallerRoute {
    static let route = Route(.get, "/api/v1/me") { enquiry in
        let caller = try await enquiry.ask { try $0.caller() }
        return .json(
            .record([
                "actor": caller.actor?.json, "roles": .list(caller.roles) { .string($0.rawValue) },
                "token": caller.tokenId?.json, "localOperator": .boolean(caller.isLocalOperator),
            ]))
    }
}
