internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Lets nobody else's page send something in the name of who is signed in here.
///
/// Whoever shows a token with the request is a program and needs none of it: no browser sends a token by itself.
struct FormGuard: RouterMiddleware {
    /// Where pages of this server are, for browsers that say where a request comes from.
    let address: ServerAddress

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        // What is nothing here is not there, whoever sends it.
        guard !request.method.isSafe, context.endpointPath != nil else { return try await next(request, context) }
        if case .token = context.visitor?.proof, request.uri.path.hasPrefix("/api/") {
            return try await next(request, context)
        }
        guard comesFromHere(request) else { throw Problem(.formKey) }
        if request.uri.path.hasPrefix("/api/") {
            guard request.headers[.formKey] == context.formKey else { throw Problem(.formKey) }
            return try await next(request, context)
        }
        var visit = context
        visit.form = try await form(request)
        guard visit.form?["formKey"] == context.formKey else { throw Problem(.formKey) }
        return try await next(request, visit)
    }

    /// What the browser says of where the request comes from; every browser of the last years says one of them.
    private func comesFromHere(_ request: Request) -> Bool {
        if let origin = request.headers[.origin] { return address.isOrigin(origin, of: request) }
        return ["same-origin", "none"].contains(request.headers[.secFetchSite])
    }

    private func form(_ request: Request) async throws -> FormFields {
        let type = request.headers[.contentType]?.prefix { $0 != ";" }.lowercased()
        guard type == "application/x-www-form-urlencoded" else { throw Problem(.mediaType) }
        do {
            let body = try await request.body.collect(upTo: ServerSettings.longestBody)
            return try FormFields(String(buffer: body))
        } catch is NIOTooManyBytesError {
            throw Problem.tooLong(ServerSettings.longestBody)
        }
    }
}

extension HTTPRequest.Method {
    /// Whether a request of that method changes nothing.
    var isSafe: Bool { self == .get || self == .head || self == .options }
}

extension HTTPField.Name {
    /// What a page's script must send with what it changes.
    static let formKey = HTTPField.Name.own("X-Form-Key")
    /// From where a browser says that a request comes.
    static let secFetchSite = HTTPField.Name.own("Sec-Fetch-Site")
}
