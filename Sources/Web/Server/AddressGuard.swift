internal import HTTPTypes
internal import Hummingbird

/// Answers only to the names by which the server is known.
///
/// A page elsewhere can give its own name the address of this machine, and would then be taken for a page of ours.
struct AddressGuard: RouterMiddleware {
    let address: ServerAddress

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        guard address.isMeant(request) else { throw Problem(.misdirected) }
        return try await next(request, context)
    }
}
