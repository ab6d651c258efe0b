/// What a file to import is.
public enum ImportFormat: String, CaseIterable, Sendable {
    case jsonl, cloudevents, csv
}

/// How the entries of a JSON file lie in it, as its beginning shows.
enum JSONLayout: Hashable {
    case lines
    /// One list, or one object over many lines.
    case document

    init(beginning: [UInt8]) {
        let blank: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = beginning.dropFirst(beginning.starts(with: mark) ? mark.count : 0).drop(while: blank.contains)
        if text.first == UInt8(ascii: "[") {
            self = .document
            return
        }
        let end = text.firstIndex(of: 0x0A)
        // An object that is open at the end of its first line goes on below.
        let line = text[..<(end ?? text.startIndex)].reversed().drop(while: blank.contains)
        let goesOn: Set<UInt8> = [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ",")]
        self = text.first == UInt8(ascii: "{") && line.first.map(goesOn.contains) ?? false ? .document : .lines
    }
}
