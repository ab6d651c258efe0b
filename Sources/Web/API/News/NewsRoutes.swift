internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird

/// Being told that something was recorded.
enum NewsRoutes {
    static let all: [Route] = [.api(.get, "/stream", streaming) { try await $0.streamNews() }]

    private static let streaming = APIOperation(
        name: "streamNews", part: .news,
        summary: "Server-sent events, one for each entry that may be known of: id is its position, event its type.",
        parameters: [
            .header(
                "Last-Event-ID", .integer(0...Int64.max), "Goes on after this position; else after the end of the log."),
            .query("after", .integer(0...Int64.max), "The same, for clients that cannot send the header."),
            .query("limit", .integer(1...10_000), "Ends after so many; else it does not end."),
        ],
        answers: [
            APIAnswer(status: .ok, meaning: "The events, as they come.", contents: [APIContent(type: Media.news)])
        ])
}

extension Enquiry {
    fileprivate func streamNews() async throws -> Response {
        let seat = try NewsSeats.shared.take()
        let after = HTTPField.Name("Last-Event-ID").flatMap { request.headers[$0] } ?? query("after")
        let limit = query("limit").flatMap { Int($0) } ?? .max
        // Who asks is looked at before anything is promised.
        let start = try await ask { casework in
            try casework.logNews(after: .max)
            return try after.flatMap { Int64($0) } ?? casework.headPosition()
        }
        let stream = NewsStream(enquiry: self, seat: seat, after: start, limit: limit)
        return Response(
            status: .ok, headers: [.contentType: Media.news], body: ResponseBody { try await stream.write(to: &$0) })
    }
}
