internal import Casework
internal import HTTPTypes
internal import Hummingbird

extension Route {
    /// A page whose visitor is recognised before anything else: what it shows may ask the record nothing.
    static func recognised(
        _ method: HTTPRequest.Method, _ path: String, answer: @escaping @Sendable (Enquiry) async throws -> Response
    ) -> Route {
        Route(method, path) { enquiry in
            _ = try await enquiry.ask { try $0.caller() }
            return try await answer(enquiry)
        }
    }
}
