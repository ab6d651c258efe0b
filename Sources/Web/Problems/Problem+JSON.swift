internal import Events
internal import HTTPTypes
internal import Hummingbird

extension Problem {
    /// The problem as RFC 9457 writes it.
    /// - Parameter request: The id of the request.
    func json(of request: String) -> JSON {
        let address = ProblemKind.folder + kind
        let members: [(String, JSON?)] = [
            ("type", .string(address)), ("title", .string(title)), ("status", .number(String(status.code))),
            ("detail", detail.map(JSON.string)), ("instance", .string("\(address)#\(request)")),
            ("requestId", .string(request)), ("pointer", pointer.map(JSON.string)),
        ]
        return .object(members.compactMap { name, value in value.map { JSON.Member(name, $0) } } + further)
    }

    /// The answer to a program.
    func response(to request: String) -> Response {
        var fields = headers
        fields[.contentType] = "application/problem+json"
        return Response(
            status: status, headers: fields, body: ResponseBody(byteBuffer: ByteBuffer(string: json(of: request).line)))
    }
}
