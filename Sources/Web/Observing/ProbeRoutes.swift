internal import HTTPTypes
internal import Hummingbird

/// What machines ask to see whether the server is well.
enum ProbeRoutes {
    static let all: [Route] = [
        Route(.get, "/healthz", for: .anybody) { _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: "ok\n")))
        }
    ]
}
