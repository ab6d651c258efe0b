internal import Almanac
internal import Events

/// What a route takes from the query or from a header.
struct APIParameter: Sendable {
    enum Place: String, Sendable { case query, header }

    /// Which texts it may be.
    enum Form: Sendable {
        /// Any text of at most so many characters.
        case text(Int)
        case words([String])
        case integer(ClosedRange<Int64>)
        case boolean
        /// A time with its offset, or a date.
        case moment
        /// A date.
        case day
        /// Where a list goes on, from an earlier answer.
        case cursor
        /// Entity tags.
        case tags
    }

    let name: String
    let place: Place
    let form: Form
    let meaning: String
    var isRequired = false
    var example: String?

    static func query(
        _ name: String, _ form: Form, _ meaning: String, required: Bool = false, example: String? = nil
    ) -> APIParameter {
        APIParameter(name: name, place: .query, form: form, meaning: meaning, isRequired: required, example: example)
    }

    static func header(_ name: String, _ form: Form, _ meaning: String, example: String? = nil) -> APIParameter {
        APIParameter(name: name, place: .header, form: form, meaning: meaning, example: example)
    }
}

extension APIParameter {
    static let asOf = query(
        "asOf", .moment, "What had happened by then; a date means the end of that day in the zone of the case.",
        example: "2026-03-27T15:30:00+01:00")
    static let knownAt = query(
        "knownAt", .moment, "As it was known then; a date means the end of that day in the zone of the case.",
        example: "2026-03-27")
    static let position = query(
        "position", .integer(1...Int64.max),
        "As it was known when the entry at this position was recorded; not with knownAt.")
    static let vantage = [asOf, knownAt, position]
    static let limit = query("limit", .integer(1...200), "At most so many; 50 if it is not given.", example: "50")
    static let cursor = query("cursor", .cursor, "Where the list goes on: `next` of the answer before.")
    static let dryRun = query("dryRun", .boolean, "Check everything and keep nothing.", example: "true")
    static let purpose = header(
        "Throughcare-Purpose", .text(500), "What it is wanted for, percent-encoded if it is not plain.")
    static let justification = header(
        "Throughcare-Justification", .text(500), "Why it is justified, percent-encoded if it is not plain.")
    static let ifNoneMatch = header(
        "If-None-Match", .tags, "The ETag of an answer that is at hand: 304 if it still holds.")
    static let ifMatch = header(
        "If-Match", .tags, "The ETag of the stream that this builds on; `*` for a stream of whatever version.",
        example: "\"v12\"")
    static let ifNew = header(
        "If-None-Match", .tags, "`*` for a stream that is to be new, in the place of If-Match.", example: "*")
    static let key = header(
        "Idempotency-Key", .text(255),
        "A name of this request, new for each: sent again with it, the request gets the first answer.",
        example: "7d9f2a54-0d5c-4f0e-9a57-4f2f7a9f8c11")
}
