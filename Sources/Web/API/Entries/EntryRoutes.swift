internal import Casework
internal import Events
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// The record itself, and adding to it.
enum EntryRoutes {
    static let all: [Route] = [
        .api(.get, "/cases/{case}/entries", listing) { try await $0.tell($0.stream(.case, "case")) },
        .api(.post, "/cases/{case}/entries", recording) { enquiry in
            let stream = try enquiry.stream(.case, "case")
            return try await enquiry.append(to: stream)
        },
        .api(.get, "/streams/{kind}/{subject}/entries", listingStream) { try await $0.tell($0.anyStream()) },
        .api(.post, "/streams/{kind}/{subject}/entries", recordingStream) { enquiry in
            try await enquiry.append(to: enquiry.anyStream())
        },
        .api(.get, "/entries/{id}", reading) { try await $0.readEntry() },
    ]

    /// The kinds of stream that are told here; who may use the store is kept by other means.
    static let kinds = StreamKind.allCases.filter { $0 != .access }

    private static let listing = list("listEntries", "The entries of a case, in the order of its stream.")
    private static let listingStream = list(
        "listStreamEntries", "The entries of any stream, such as those of a calendar or of an actor.")

    private static func list(_ name: String, _ summary: String) -> APIOperation {
        APIOperation(
            name: name, part: .entries, summary: summary,
            parameters: APIParameter.vantage + [.limit, .cursor, .ifNoneMatch],
            answers: [
                APIAnswer(
                    status: .ok, meaning: "A page of the entries.",
                    contents: [
                        APIContent(type: Media.json, schema: "EntryPage"), APIContent(type: Media.lines),
                        APIContent(type: Media.cloudEvents, schema: "CloudEventBatch"),
                    ], headers: ["ETag": "The version of the stream.", "Link": "The next page, if there is one."]),
                .notModified,
            ])
    }

    private static let recording = record(
        "recordEntries", "Records one event of a case, or several of which all are kept or none.")
    private static let recordingStream = record(
        "recordStreamEntries", "Records one event in any stream, or several of which all are kept or none.")

    private static func record(_ name: String, _ summary: String) -> APIOperation {
        APIOperation(
            name: name, part: .entries, summary: summary,
            parameters: [.ifMatch, .ifNew, .key, .dryRun, .purpose, .justification],
            body: APIBody(contents: [
                APIContent(type: Media.json, schema: "EntriesSubmitted", example: Examples.entry),
                APIContent(type: Media.cloudEvent, schema: "CloudEventSubmitted", example: Examples.cloudEvent),
                APIContent(
                    type: Media.cloudEvents, schema: "CloudEventsSubmitted", example: .array([Examples.cloudEvent])),
                APIContent(type: Media.lines),
            ]),
            answers: [
                .json(
                    "Recording", "It is on record.", status: .created,
                    headers: ["Location": "The entry, if it is one.", "ETag": "The version of the stream after it."]),
                .json("Recording", "It was tried, or was on record before."),
            ], problems: [.versionMissing, .stale, .idTaken, .inFlight, .otherBody])
    }

    private static let reading = APIOperation(
        name: "readEntry", part: .entries, summary: "One entry, by its id or its position in the log.",
        parameters: [.purpose],
        answers: [
            APIAnswer(
                status: .ok, meaning: "The entry.",
                contents: [
                    APIContent(type: Media.json, schema: "Entry"),
                    APIContent(type: Media.cloudEvent, schema: "CloudEvent"),
                ])
        ])
}

extension Enquiry {
    fileprivate func anyStream() throws(Problem) -> StreamName {
        guard let kind = StreamKind(rawValue: try parameter("kind")), EntryRoutes.kinds.contains(kind) else {
            throw .notFound
        }
        return try stream(kind, "subject")
    }

    fileprivate func append(to stream: StreamName) async throws -> Response {
        let expected = try expectedVersion
        return try await once { try await record(in: stream, $0, under: $1, expecting: expected) }
    }

    fileprivate func readEntry() async throws -> Response {
        let name = try parameter("id")
        guard EntryID(name) != nil || APIParameter.Form.integer(1...Int64.max).takes(name) else {
            throw Problem.notFound
        }
        let entry = try await ask { try $0.told(entry: name) }
        let type = try media(of: EntryForm.ofOne)
        let json = type == Media.cloudEvent ? entry.cloudEvent(from: source) : entry.json
        return .json(json, as: type, headers: headers())
    }
}
