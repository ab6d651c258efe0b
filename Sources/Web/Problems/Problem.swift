internal import HTTPTypes

/// Why there is no answer, after RFC 9457; it never repeats what was sent.
struct Problem: Error, Sendable {
    let status: HTTPResponse.Status
    /// The kind of problem, stable: the last part of its type's address, such as `stale-version`.
    let kind: String
    /// What is wrong, in words that are the same for all problems of the kind.
    let title: String
    /// What is wrong this time, and what to do.
    var detail: String?
    /// Where in the body it is, as a JSON Pointer; `nil` if it is not in the body.
    var pointer: String?
    /// Further headers of the answer.
    var headers: HTTPFields = [:]
    /// Who threw it, for the log of operators; never shown.
    var cause: (any Error)?
}

extension Problem {
    static let notRecognised = Problem(
        status: .unauthorized, kind: "not-recognised", title: "Nobody is known by what was sent",
        detail: "send a token as  Authorization: Bearer …  or sign in",
        headers: [.wwwAuthenticate: "Bearer realm=\"throughcare\""])

    static let notFound = Problem(
        status: .notFound, kind: "not-found", title: "There is no such thing here, or it is not for you")

    static func tooLong(_ limit: Int) -> Problem {
        Problem(
            status: .contentTooLarge, kind: "too-long", title: "The body is too long",
            detail: "at most \(limit) bytes; longer files are taken in by an import")
    }
}
