/// Hands out the elements of a JSON list one by one, in bounded memory; a document that is no list is its only element.
public struct JSONDocumentReader {
    /// The longest element, in bytes.
    public static let longestElement = 1 << 20

    private enum State { case start, list, ended }

    private var bytes: ByteQueue
    private var state = State.start
    private var isFirst = true

    /// Reads chunks of any size; `nextChunk` gives `nil` after the last.
    public init(nextChunk: @escaping () throws -> [UInt8]?) { bytes = ByteQueue(nextChunk) }

    /// The text of the next element; `nil` after the last. Whether it is JSON is for its reader to say.
    /// - Throws: ``TranslationProblem`` for a list that is not well formed; what gives the bytes throws.
    public mutating func next() throws -> [UInt8]? {
        if state == .start {
            _ = try bytes.take([0xEF, 0xBB, 0xBF])
            try skipSpace()
            guard try bytes.take([UInt8(ascii: "[")]) else { return try document() }
            state = .list
        }
        guard state == .list else { return nil }
        defer { isFirst = false }
        return try element()
    }

    private mutating func document() throws -> [UInt8]? {
        state = .ended
        var found: [UInt8] = []
        while let byte = try bytes.take() { try append(byte, to: &found) }
        return found.isEmpty ? nil : found
    }

    private mutating func element() throws -> [UInt8]? {
        var found: [UInt8] = []
        var nesting = Nesting()
        try skipSpace()
        while let byte = try bytes.take() {
            if nesting.isOutside, byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") {
                return try ended(found, by: byte)
            }
            nesting.pass(byte)
            try append(byte, to: &found)
        }
        throw TranslationProblem(
            expected: "a closing bracket", found: "the end of the file", advice: "look whether the file is complete")
    }

    private mutating func ended(_ found: [UInt8], by byte: UInt8) throws -> [UInt8]? {
        let isLast = byte == UInt8(ascii: "]")
        if isLast {
            state = .ended
            try skipSpace()
            guard try bytes.peek() == nil else {
                throw TranslationProblem(
                    expected: "the end of the file after the list", found: "more", advice: "write one list a file")
            }
        }
        guard !found.isEmpty else {
            if isLast, isFirst { return nil }
            throw TranslationProblem(
                expected: "an element", found: "\"\(Character(Unicode.Scalar(byte)))\"",
                advice: "write commas only between elements")
        }
        return found
    }

    private func append(_ byte: UInt8, to found: inout [UInt8]) throws {
        guard found.count < Self.longestElement else {
            throw TranslationProblem(
                expected: "events of at most \(Self.longestElement) bytes", found: "a longer one",
                advice: "write one event an element")
        }
        found.append(byte)
    }

    private mutating func skipSpace() throws {
        while let byte = try bytes.peek(), [0x20, 0x09, 0x0A, 0x0D].contains(byte) { _ = try bytes.take() }
    }
}

/// How deep inside lists, objects and texts a place is.
private struct Nesting {
    private var depth = 0
    private var isInText = false
    private var isEscaped = false

    var isOutside: Bool { depth == 0 && !isInText }

    mutating func pass(_ byte: UInt8) {
        if isInText {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInText = false
            }
            return
        }
        switch byte {
        case UInt8(ascii: "\""): isInText = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth = max(0, depth - 1)
        default: break
        }
    }
}
