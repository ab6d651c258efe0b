internal import HTTPTypes
internal import Hummingbird
internal import Logging

/// Gives every request a name, counts it, and logs how it went: by route, never by what was asked about.
struct Observation: RouterMiddleware {
    let office: Office

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var visit = context
        visit.requestId = Secret().text.prefix(16).description
        let begun = ContinuousClock.now
        office.metrics.begin()
        do {
            var response = try await next(request, visit)
            response.headers[.requestId] = visit.requestId
            end(request, visit, response.status.code, begun)
            return response
        } catch {
            end(request, visit, 500, begun)
            throw error
        }
    }

    private func end(_ request: Request, _ visit: Visit, _ status: Int, _ begun: ContinuousClock.Instant) {
        let seconds = (ContinuousClock.now - begun) / .seconds(1)
        let route = visit.endpointPath ?? "none"
        // Methods are words of the sender's, and each would be a label of its own.
        let method = Self.methods.contains(request.method) ? request.method.rawValue : "other"
        office.metrics.end(ServerMetrics.Kind(method: method, route: route, status: status), after: seconds)
        office.logger.info(
            "request",
            metadata: [
                "request": "\(visit.requestId)", "method": "\(method)", "route": "\(route)", "status": "\(status)",
                "milliseconds": "\(Int(seconds * 1_000))",
            ])
    }

    private static let methods: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .patch, .delete, .options]
}

extension HTTPField.Name {
    /// The name of a request in the server's log.
    static let requestId = HTTPField.Name.own("Request-Id")
}
