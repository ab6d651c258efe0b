internal import Almanac
internal import Events
internal import HTTPTypes
internal import Hummingbird

extension APIParameter {
    /// Looks whether what was given has its form.
    /// - Throws: ``Problem`` 400.
    func check(_ request: Request) throws(Problem) {
        let given = values(in: request)
        guard given.count <= 1 else { throw .badParameter(name, "one value") }
        guard let text = given.first else {
            if isRequired { throw .badParameter(name, form.inWords) }
            return
        }
        guard form.takes(text) else { throw .badParameter(name, form.inWords) }
    }

    private func values(in request: Request) -> [String] {
        switch place {
        case .query: request.uri.queryParameters[values: Substring(name)].map { String($0) }
        case .header: HTTPField.Name(name).map { request.headers[values: $0] } ?? []
        }
    }
}

extension APIParameter.Form {
    func takes(_ text: String) -> Bool {
        switch self {
        case .text(let longest): (1...longest).contains(text.count)
        case .words(let words): words.contains(text)
        case .integer(let range): Self.integer(text).map(range.contains) ?? false
        case .boolean: ["true", "false"].contains(text)
        case .moment: (try? Moment(parsing: text)) != nil
        case .day: (try? CivilDate(parsing: text)) != nil
        case .cursor: Cursor(text) != nil
        case .tags: EntityTags(text) != nil
        }
    }

    private static func integer(_ text: String) -> Int64? {
        text.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) ? Int64(text) : nil
    }

    /// What is expected.
    var inWords: String {
        switch self {
        case .text(let longest): "1 to \(longest) characters"
        case .words(let words): "one of \(words.joined(separator: ", "))"
        case .integer(let range):
            range.upperBound == .max
                ? "a whole number from \(range.lowerBound)"
                : "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .boolean: "true or false"
        case .moment: "a time with its offset, such as 2026-03-27T15:30+01:00, or a date"
        case .day: "a date, such as 2026-03-27"
        case .cursor: "`next` of an earlier answer"
        case .tags: "an entity tag, such as \"v12\", or *"
        }
    }
}
