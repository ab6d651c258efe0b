internal import Events
internal import Foundation

/// What opens a case: the event, or a list that begins with it.
struct CaseOpening: Sendable {
    let stream: StreamName
    /// The entries, each in the form of an entry.
    let entries: JSON

    /// Reads a body: an entry `CaseOpened`, whose type may be left out, or a list that begins with one.
    /// - Throws: ``Problem`` 400 for what is no JSON, 422 for what opens no case.
    init(_ body: [UInt8]) throws(Problem) {
        let json = try SubmittedEntries.parse(body)
        guard case .array(let elements) = json else {
            let first = Self.typed(json)
            stream = try Self.stream(first, in: "")
            entries = first
            return
        }
        guard let first = elements.first.map(Self.typed) else {
            throw Problem(.notRecordable, "expected at least the event CaseOpened")
        }
        stream = try Self.stream(first, in: "/0")
        entries = .array([first] + elements.dropFirst())
    }

    private static func typed(_ json: JSON) -> JSON {
        guard json.members != nil, json["type"] == nil else { return json }
        return json.merging([JSON.Member("type", .string(CaseOpened.name))])
    }

    private static func stream(_ json: JSON, in place: String) throws(Problem) -> StreamName {
        guard json["type"] == .string(CaseOpened.name) || json["specversion"] != nil else {
            throw Problem(.notRecordable, "expected the event CaseOpened", at: place + "/type")
        }
        guard case .string(let reference)? = json["data"]?["caseRef"], let stream = StreamName(.case, reference) else {
            throw Problem(.notRecordable, "expected a reference for the case", at: place + "/data/caseRef")
        }
        return stream
    }
}

extension String {
    /// As a part of a path.
    var percentEncoded: String { addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? self }
}
