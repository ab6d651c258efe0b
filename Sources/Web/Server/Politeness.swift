internal import HTTPTypes
internal import Hummingbird

/// What every answer says of how a browser is to treat it.
struct Politeness: RouterMiddleware {
    /// Whether browsers reach the server by an encrypted connection only.
    let isEncrypted: Bool

    /// Nothing but our own files, no script in a page, no frame around it.
    static let contentPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        set(.contentSecurityPolicy, Self.contentPolicy, in: &response)
        set(.cacheControl, "no-store", in: &response)
        response.headers[.xContentTypeOptions] = "nosniff"
        // With none at all a form would not say where it comes from.
        response.headers[.referrerPolicy] = "same-origin"
        response.headers[.crossOriginOpenerPolicy] = "same-origin"
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        if isEncrypted {
            response.headers[.strictTransportSecurity] = "max-age=31536000"
        }
        return response
    }

    /// Says it unless the answer says something stricter or of its own.
    private func set(_ name: HTTPField.Name, _ value: String, in response: inout Response) {
        if response.headers[name] == nil { response.headers[name] = value }
    }
}

extension HTTPField.Name {
    fileprivate static let referrerPolicy = HTTPField.Name.own("Referrer-Policy")
    fileprivate static let crossOriginOpenerPolicy = HTTPField.Name.own("Cross-Origin-Opener-Policy")
}
