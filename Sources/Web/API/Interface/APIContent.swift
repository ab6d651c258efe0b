internal import Events
internal import HTTPTypes

/// A body in one media type.
struct APIContent: Sendable {
    let type: String
    /// The name of its schema among those of the interface; `nil` for text or bytes.
    var schema: String?
    var example: JSON?
}

/// What a route takes as a body.
struct APIBody: Sendable {
    let contents: [APIContent]
    /// The most bytes that are taken.
    var longest = ServerSettings.longestBody

    /// The media types that are taken.
    var mediaTypes: [String] { contents.map(\.type) }
}

/// An answer of a route when all goes well.
struct APIAnswer: Sendable {
    let status: HTTPResponse.Status
    let meaning: String
    var contents: [APIContent] = []
    /// The headers that it has beside those of every answer, with what they mean.
    var headers: [String: String] = [:]

    /// An answer in JSON.
    static func json(
        _ schema: String, _ meaning: String, status: HTTPResponse.Status = .ok, headers: [String: String] = [:]
    ) -> APIAnswer {
        APIAnswer(
            status: status, meaning: meaning, contents: [APIContent(type: Media.json, schema: schema)],
            headers: headers)
    }

    /// Nothing new.
    static let notModified = APIAnswer(status: .notModified, meaning: "What is at hand still holds.")
}

/// The names of media types.
enum Media {
    static let json = "application/json"
    static let cloudEvent = "application/cloudevents+json"
    static let cloudEvents = "application/cloudevents-batch+json"
    static let lines = "application/x-ndjson"
    static let schema = "application/schema+json"
    static let calendar = "text/calendar"
    static let news = "text/event-stream"
    static let problem = "application/problem+json"
    static let openAPI = "application/vnd.oai.openapi+json"
    static let bytes = "application/octet-stream"
}
