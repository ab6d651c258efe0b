import Events
import Rehearsal

/// One line of a made-up caseload, read back.
struct Line {
    let json: JSON

    var type: String { text("type") }
    var stream: String { text("stream") }
    var data: JSON { json["data"] ?? .null }

    func text(_ name: String) -> String { json[name]?.text ?? "" }

    /// All lines of a caseload.
    static func all(of caseload: Caseload) throws -> [Line] {
        var lines = caseload.lines()
        var read: [Line] = []
        while let line = try lines.next() { read.append(Line(json: try JSONParser.parse(line))) }
        return read
    }
}

extension JSON {
    /// The text; `nil` for anything else.
    var text: String? { if case .string(let text) = self { text } else { nil } }

    /// A field as text; empty if it is missing or something else.
    func text(_ name: String) -> String { self[name]?.text ?? "" }
}
