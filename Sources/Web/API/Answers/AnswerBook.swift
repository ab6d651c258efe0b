internal import Events
internal import Almanac
internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Ledger
internal import NIOCore

extension Enquiry {
    /// Answers something that writes: sent again under the same key, the request gets the first answer.
    ///
    /// - Parameter answer: Answers the body, with the key if there is one.
    /// - Throws: ``Problem`` 409 while the first request is under way, 422 for another request under the same key.
    func once(
        _ answer: @escaping @Sendable ([UInt8], GivenKey?) async throws -> Response
    ) async throws -> Response {
        let body = Array(buffer: try await body())
        let key = try await givenKey()
        guard let key, !isDryRun else { return try await answer(body, key) }
        let name = key.answer
        let question = Digest32(joining: [
            request.method.rawValue, request.uri.string, contentType ?? "", request.headers[.ifMatch] ?? "",
            request.headers[.ifNoneMatch] ?? "", String(decoding: body, as: UTF8.self),
        ])
        switch try await office.atDesk({ desk, now in try desk.beginAnswer(name, to: question, at: now) }) {
        case .given(let kept): return Response(kept)
        case .underWay: throw Problem(.inFlight)
        case .otherQuestion: throw Problem(.otherBody)
        case .unknown: return try await firstAnswer(name) { try await answer(body, key) }
        }
    }

    private func givenKey() async throws -> GivenKey? {
        guard let text = request.headers[.idempotencyKey] else { return nil }
        return GivenKey(of: try await ask { try $0.caller() }, text)
    }

    private func firstAnswer(
        _ name: Digest32, _ answer: () async throws -> Response
    ) async throws -> Response {
        do {
            let response = try await answer()
            let (kept, again) = try await KeptAnswer.keeping(response)
            try await office.atDesk { desk, _ in try desk.keepAnswer(name, kept) }
            return again
        } catch {
            // Nothing was recorded, or the log itself knows it by its id: whoever asks again may ask otherwise.
            try? await office.atDesk { desk, _ in try desk.giveUpAnswer(name) }
            throw error
        }
    }
}

extension KeptAnswer {
    /// Takes an answer's bytes to keep them, and gives the answer back.
    fileprivate static func keeping(_ response: Response) async throws -> (KeptAnswer, Response) {
        let collector = BodyCollector()
        _ = try await response.body.write(collector)
        let bytes = collector.bytes
        let headers = Dictionary(
            response.headers.map { ($0.name.rawName, $0.value) }, uniquingKeysWith: { first, _ in first })
        let kept = KeptAnswer(status: response.status.code, headers: headers, body: bytes)
        var again = response
        again.body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        return (kept, again)
    }
}

/// Takes the bytes of an answer.
private final class BodyCollector: ResponseBodyWriter {
    private(set) var bytes: [UInt8] = []

    func write(_ buffer: ByteBuffer) async throws { bytes += Array(buffer: buffer) }

    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension Response {
    /// An answer that was given before.
    init(_ kept: KeptAnswer) {
        var headers = HTTPFields()
        for (name, value) in kept.headers { HTTPField.Name(name).map { headers[$0] = value } }
        headers[.idempotencyReplayed] = "true"
        self.init(
            status: HTTPResponse.Status(code: kept.status), headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: kept.body)))
    }
}
