internal import Hummingbird

/// Finds out for every request in which language it is answered.
struct ReadersLanguage: RouterMiddleware {
    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var visit = context
        visit.language = Language(
            chosen: Cookies.value(Language.cookie, in: request).map { String($0) },
            accepted: request.headers[.acceptLanguage])
        return try await next(request, visit)
    }
}
