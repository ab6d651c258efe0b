internal import Events
internal import HTTPTypes
internal import Hummingbird

extension Response {
    /// A JSON document.
    static func json(
        _ json: JSON, status: HTTPResponse.Status = .ok, as type: String = "application/json",
        headers: HTTPFields = [:]
    ) -> Response {
        var headers = headers
        headers[.contentType] = type
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: json.line)))
    }
}
