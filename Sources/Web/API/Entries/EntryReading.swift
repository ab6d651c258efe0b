internal import Projections
internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

extension Enquiry {
    /// The stream that the path names.
    /// - Throws: ``Problem`` 404 for what cannot be one.
    func stream(_ kind: StreamKind, _ parameter: String) throws(Problem) -> StreamName {
        guard let stream = StreamName(kind, try self.parameter(parameter)) else { throw .notFound }
        return stream
    }

    /// A part of a stream in the form that is liked best.
    func tell(_ stream: StreamName) async throws -> Response {
        let (vantage, cursor, limit) = (try AskedVantage(self), cursor, limit)
        let page = try await askAtOnce { casework in
            var query = EntryQuery()
            query.vantage = try vantage.vantage(of: stream.kind == .case ? CaseRef(stream.subject) : nil, in: casework)
            (query.after, query.limit) = (cursor?.order ?? 0, limit)
            return try casework.entries(of: stream, query)
        }
        var headers = headers(version: page.version, position: page.position)
        if holds(page.version) { return Response(status: .notModified, headers: headers) }
        let next = page.hasMore ? page.entries.last.map { Cursor(order: $0.logged.position) } : nil
        if let next { headers[.link] = link(to: next) }
        let type = try media(of: EntryForm.ofLists)
        let body = page.body(EntryForm(type), next: next, source: source)
        headers[.contentType] = type
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: body)))
    }

    /// Which version of which log an answer is of; the same address answers differently to others.
    func headers(version: Int64? = nil, position: Int64? = nil) -> HTTPFields {
        var headers: HTTPFields = [.vary: "Accept, Authorization, Cookie"]
        if let version { headers[.eTag] = EntityTags.tag(version) }
        if let position { headers[.throughcarePosition] = String(position) }
        return headers
    }

    /// The address of the record, as the source of what comes from it.
    var source: String { (office.settings.publicAddress ?? "") + Route.root }
}

extension EntryPage {
    fileprivate func body(_ form: EntryForm, next: Cursor?, source: String) -> String {
        switch form {
        case .lines: entries.map { $0.json.line + "\n" }.joined()
        case .cloudEvents: JSON.array(entries.map { $0.cloudEvent(from: source) }).line
        case .page: json(next).line
        }
    }

    private func json(_ next: Cursor?) -> JSON {
        let left = leftOut.sorted { $0.key.rawValue < $1.key.rawValue }.map {
            JSON.Member($0.key.inWords, .number(String($0.value)))
        }
        return .object(
            [
                JSON.Member("stream", .string(stream.description)), JSON.Member("version", .number(String(version))),
                JSON.Member("position", .number(String(position))), JSON.Member("entries", .array(entries.map(\.json))),
            ] + (left.isEmpty ? [] : [JSON.Member("entriesLeftOut", .object(left))])
                + [next].compactMap { $0.map { JSON.Member("next", .string($0.text)) } })
    }
}

extension HTTPField.Name {
    /// The end of the log that an answer is made from.
    static let throughcarePosition = HTTPField.Name.own("Throughcare-Position")
    /// The version of the stream that an answer is made from, where it depends on more than that.
    static let throughcareVersion = HTTPField.Name.own("Throughcare-Version")
    /// Says that an answer was given before.
    static let idempotencyReplayed = HTTPField.Name.own("Idempotency-Replayed")
    static let link = HTTPField.Name.own("Link")
    static let idempotencyKey = HTTPField.Name.own("Idempotency-Key")
}
