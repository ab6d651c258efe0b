internal import Casework
internal import Hummingbird
internal import NIOCore

/// A request with all that it takes to answer it.
struct Enquiry: Sendable {
    let request: Request
    let visit: Visit
    let office: Office

    /// Who asks.
    /// - Throws: ``Problem`` 401 for somebody who is not known.
    var visitor: Visitor {
        get throws(Problem) {
            guard let visitor = visit.visitor else { throw .notRecognised }
            return visitor
        }
    }

    /// A part of the path, decoded.
    /// - Throws: ``Problem`` 404 for a path without it.
    func parameter(_ name: String) throws(Problem) -> String {
        guard let text = visit.parameters.get(name) else { throw .notFound }
        return text
    }

    /// The last value of a query parameter; `nil` if it is missing or empty.
    func query(_ name: String) -> String? {
        let value = request.uri.queryParameters[Substring(name)].map { String($0) }
        return value.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Lets the application work for the one who asks, away from the threads that serve connections.
    /// - Throws: what `body` throws.
    func ask<Outcome: Sendable>(
        _ body: @escaping @Sendable (Casework) throws -> Outcome
    ) async throws -> Outcome {
        let asking = try visitor.asking
        let casework = office.casework.asking(asking)
        return try await office.workroom.run { try body(casework) }
    }

    /// Lets the application answer several questions from one state of the record, as one page shows them.
    /// - Throws: what `body` throws.
    func askAtOnce<Outcome: Sendable>(
        _ body: @escaping @Sendable (Casework) throws -> Outcome
    ) async throws -> Outcome {
        try await ask { try $0.atOnce(body) }
    }

    /// The form that was sent; it is theirs, or it would not have come so far.
    /// - Throws: ``Problem`` 415 if none was sent.
    func form() throws(Problem) -> FormFields {
        guard let form = visit.form else { throw Problem(.mediaType) }
        return form
    }

    /// The whole body.
    /// - Throws: ``Problem`` 413 if it is longer than the limit.
    func body() async throws -> ByteBuffer {
        let limit = ServerSettings.longestBody
        do { return try await request.body.collect(upTo: limit) } catch is NIOTooManyBytesError {
            throw Problem.tooLong(limit)
        }
    }
}
