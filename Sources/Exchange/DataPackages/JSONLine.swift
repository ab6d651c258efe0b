internal import Events

/// A JSON text that is put together byte by byte: where millions of objects are written, a tree of each would take longer than
/// all else.
struct JSONLine {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// Adds text as it is, such as punctuation.
    mutating func add(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Adds a string in its quotes.
    mutating func add(quoting text: String) {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        guard isPlain else { return bytes.append(contentsOf: JSON.string(text).line.utf8) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: text.utf8)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Adds elements with commas between them.
    mutating func add<Element>(each elements: [Element], _ write: (inout JSONLine, Element) -> Void) {
        for (place, element) in elements.enumerated() {
            if place > 0 { add(",") }
            write(&self, element)
        }
    }
}
