internal import Events
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
    /// What else it tells, such as what changed since.
    var further: [JSON.Member] = []
}

extension Problem {
    /// A problem of a kind; without a detail, with what the kind means.
    init(_ kind: ProblemKind, _ detail: String? = nil, at pointer: String? = nil, cause: (any Error)? = nil) {
        self.init(
            status: kind.status, kind: kind.name, title: kind.title, detail: detail ?? kind.meaning, pointer: pointer,
            cause: cause)
        switch kind.status {
        case .unauthorized: headers = [.wwwAuthenticate: "Bearer realm=\"throughcare\""]
        case .serviceUnavailable: headers = [.retryAfter: kind.name == ProblemKind.busy.name ? "1" : "60"]
        default: break
        }
    }

    /// Whether it says more than what holds for its kind.
    var isParticular: Bool { detail != ProblemKind.named(kind)?.meaning }

    static let notRecognised = Problem(.notRecognised)
    static let notFound = Problem(.notFound)

    static func tooLong(_ limit: Int) -> Problem {
        Problem(.tooLong, "at most \(limit) bytes; longer files are taken in by an import")
    }

    /// A parameter of the address or of a header that does not have its form.
    static func badParameter(_ name: String, _ expected: String) -> Problem {
        Problem(.badParameter, "\(name): expected \(expected)")
    }
}
