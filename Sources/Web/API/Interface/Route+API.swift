internal import Casework
internal import HTTPTypes
internal import Hummingbird

extension Route {
    /// Where the interface begins.
    static let root = "/api/v1"

    /// Something that programs can ask: what it takes is checked before it is answered.
    static func api(
        _ method: HTTPRequest.Method, _ path: String, for audience: Audience = .visitors, _ operation: APIOperation,
        answer: @escaping @Sendable (Enquiry) async throws -> Response
    ) -> Route {
        var route = Route(method, root + path, for: audience) { enquiry in
            do {
                for parameter in operation.parameters { try parameter.check(enquiry.request) }
                try enquiry.checkAccept(operation)
                if let body = operation.body { try enquiry.checkContent(body) }
                return try await answer(enquiry)
            } catch let problem as Problem where problem.status.kind == .clientError && audience == .visitors {
                // Whoever is not known is told that and nothing else.
                _ = try await enquiry.ask { try $0.caller() }
                throw problem
            }
        }
        route.operation = operation
        return route
    }
}
