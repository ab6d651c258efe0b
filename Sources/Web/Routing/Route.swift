internal import HTTPTypes
internal import Hummingbird

/// One thing that can be asked of the server: the router, the document of the interface and the tests are made from it.
struct Route: Sendable {
    /// Who may ask, before anything is decided about cases.
    enum Audience: Sendable {
        /// Whoever can reach the server.
        case anybody
        /// Whoever is recognised; what they may see is decided by the door to the record.
        case visitors
    }

    let method: HTTPRequest.Method
    /// The path, with its parameters in braces, such as `/api/v1/cases/{case}`.
    let path: String
    var audience = Audience.visitors
    /// What the document of the interface says of it; `nil` for pages.
    var operation: APIOperation?
    let answer: @Sendable (Enquiry) async throws -> Response

    /// A page, or something that pages need.
    init(
        _ method: HTTPRequest.Method, _ path: String, for audience: Audience = .visitors,
        answer: @escaping @Sendable (Enquiry) async throws -> Response
    ) {
        self.method = method
        self.path = path
        self.audience = audience
        self.answer = answer
    }
}
