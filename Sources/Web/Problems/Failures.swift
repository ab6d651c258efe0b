internal import Logging
internal import HTTPTypes
internal import Hummingbird

/// Turns what was thrown into an answer: for programs a problem, for people a page.
struct Failures: RouterMiddleware {
    let office: Office

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        do { return try await next(request, context) } catch {
            let problem = problem(for: error, request)
            if problem.status.kind == .serverError {
                office.logger.error(
                    "not answered",
                    metadata: ["request": "\(context.requestId)", "failure": "\(type(of: problem.cause ?? error))"])
            }
            return try answer(problem, request, context)
        }
    }

    private func problem(for error: any Error, _ request: Request) -> Problem {
        if let error = error as? HTTPError, error.status == .notFound {
            let methods = RouteTable.methods(at: request.uri.path)
            return methods.isEmpty ? .notFound : .methodUnknown(methods)
        }
        return Problem(error)
    }

    private func answer(_ problem: Problem, _ request: Request, _ visit: Visit) throws -> Response {
        let enquiry = Enquiry(request: request, visit: visit, office: office)
        guard !request.uri.path.hasPrefix("/api/") else { return problem.response(to: visit.requestId) }
        if problem.status == .unauthorized { return .seeOther(SignInRoutes.path) }
        return try enquiry.answer(with: problem)
    }
}

extension Problem {
    /// What is there takes other methods; whoever may read it may ask for its head.
    static func methodUnknown(_ methods: [HTTPRequest.Method]) -> Problem {
        let all = methods + (methods.contains(.get) ? [.head] : [])
        var problem = Problem(.methodUnknown)
        problem.headers[.allow] = Set(all.map(\.rawValue)).sorted().joined(separator: ", ")
        return problem
    }
}

extension Response {
    /// Sends a browser on to another page.
    static func seeOther(_ path: String) -> Response { Response(status: .seeOther, headers: [.location: path]) }
}

extension Enquiry {
    /// Shows a problem as a page, in the reader's language.
    func answer(with problem: Problem) throws -> Response {
        let title = words["problem.kind.\(problem.kind)"]
        var response = try answer(
            with: Page(
                template: "problem/problem", title: title,
                content: ProblemContent(
                    title: title, advice: words["problem.advice.\(problem.kind)"],
                    detail: problem.isParticular ? problem.detail : nil, requestId: visit.requestId),
                status: problem.status))
        for field in problem.headers { response.headers.append(field) }
        return response
    }
}

/// What the page of a problem shows.
struct ProblemContent {
    let title: String
    /// What to do.
    let advice: String
    /// What is wrong this time, in the words of the record; `nil` if that is the same every time.
    let detail: String?
    let requestId: String
}
