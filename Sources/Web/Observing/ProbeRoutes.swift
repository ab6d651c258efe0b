internal import Casework
internal import HTTPTypes
internal import Hummingbird

/// What machines ask to see whether the server is well; none of it tells of a case, and none of it is written down.
enum ProbeRoutes {
    static let all: [Route] = [
        Route(.get, "/healthz", for: .anybody) { _ in .plain("ok\n") },
        Route(.get, "/readyz", for: .anybody) { enquiry in
            let casework = enquiry.office.casework
            guard let health = try? await enquiry.office.workroom.run({ try casework.health() }) else {
                return .plain("the store or its audit trail cannot be read\n", status: .serviceUnavailable)
            }
            guard health.isWritable else {
                return .plain("the store is only to be read\n", status: .serviceUnavailable)
            }
            guard !health.needsRebuild else {
                return .plain("lists must be made anew\n", status: .serviceUnavailable)
            }
            return .plain("ready\n")
        },
        Route(.get, "/metrics", for: .anybody) { enquiry in
            let casework = enquiry.office.casework
            let health = try? await enquiry.office.workroom.run { try casework.health() }
            var response = Response.plain(enquiry.office.metrics.text(health))
            response.headers[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
            return response
        },
    ]
}

extension Response {
    /// Some plain text.
    static func plain(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
