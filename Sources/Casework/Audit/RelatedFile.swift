internal import Events
internal import Foundation

/// A file that says who is related to the person of a case, or has the same surname: the store holds no names.
enum RelatedFile {
    /// Reads lines of an actor and a case, with white space between them; what follows a `#` is passed over.
    /// - Throws: ``FileNotReadable``, ``BadInput``.
    static func read(_ path: String) throws -> [ActorRef: Set<CaseRef>] {
        guard let bytes = FileManager.default.contents(atPath: path), let text = String(data: bytes, encoding: .utf8)
        else { throw FileNotReadable(path: path) }
        var related: [ActorRef: Set<CaseRef>] = [:]
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let words = line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
            if words.isEmpty { continue }
            guard words.count == 2 else {
                throw BadInput(
                    field: "\(path), line \(number + 1)", expected: "an actor and a case",
                    found: "\(words.count) words", advice: "write it like EX-06 K-014")
            }
            related[ActorRef(String(words[0])), default: []].insert(CaseRef(String(words[1])))
        }
        return related
    }
}
