internal import Events
internal import HTTPTypes
internal import Hummingbird

/// What the kinds of problems mean.
enum ProblemRoutes {
    static let all = [
        Route(.get, "/api/v1/problems", for: .anybody) { _ in
            .json(.object([JSON.Member("problems", .array(ProblemKind.all.map(\.json)))]))
        },
        Route(.get, "/api/v1/problems/{kind}", for: .anybody) { enquiry in
            guard let kind = ProblemKind.named(try enquiry.parameter("kind")) else { throw Problem.notFound }
            return .json(kind.json)
        },
    ]
}

extension ProblemKind {
    /// The kind as an object.
    var json: JSON {
        .object([
            JSON.Member("type", .string(address)), JSON.Member("status", .number(String(status.code))),
            JSON.Member("title", .string(title)), JSON.Member("meaning", .string(meaning)),
        ])
    }
}
