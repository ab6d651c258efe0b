/// Reads one JSON text strictly after RFC 8259.
///
/// Stricter than most readers, because what is written to the log stays: a name given twice, nesting deeper than
/// ``deepest``, the character NUL, and broken UTF-8 are refused instead of quietly resolved.
public struct JSONParser {
    /// How deep lists and objects may nest.
    public static let deepest = 32

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    /// Reads the whole of `bytes` as one value.
    /// - Throws: ``JSONSyntaxError`` with the place and what was expected there.
    public static func parse(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSON {
        let outcome = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(JSONSyntaxError) -> JSON in
                var parser = JSONParser(bytes: buffer)
                return try parser.document()
            }
        }
        return try outcome.get()
    }

    /// Reads the whole of `text` as one value.
    /// - Throws: ``JSONSyntaxError`` with the place and what was expected there.
    public static func parse(_ text: String) throws(JSONSyntaxError) -> JSON {
        try parse(Array(text.utf8))
    }

    private mutating func document() throws(JSONSyntaxError) -> JSON {
        let value = try value(depth: 0)
        skipSpace()
        guard index == bytes.count else { throw problem("the end of the text after one value") }
        return value
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSON {
        skipSpace()
        switch peek {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "t"): return try word("true", .boolean(true))
        case UInt8(ascii: "f"): return try word("false", .boolean(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSON {
        guard depth <= Self.deepest else { throw problem("at most \(Self.deepest) levels of nesting") }
        index += 1
        skipSpace()
        var members: [JSON.Member] = []
        var names = NameCheck()
        if accept("}") { return .object(members) }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw problem("a member name in double quotes") }
            let start = index
            let name = try string()
            guard names.isNew(name, among: members) else {
                index = start
                throw problem("each name once; \"\(name)\" is given a second time")
            }
            skipSpace()
            guard accept(":") else { throw problem("a colon after \"\(name)\"") }
            members.append(JSON.Member(name, try value(depth: depth)))
            skipSpace()
        } while accept(",")
        guard accept("}") else { throw problem("a comma or a closing brace") }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSON {
        guard depth <= Self.deepest else { throw problem("at most \(Self.deepest) levels of nesting") }
        index += 1
        skipSpace()
        var elements: [JSON] = []
        if accept("]") { return .array(elements) }
        repeat {
            elements.append(try value(depth: depth))
            skipSpace()
        } while accept(",")
        guard accept("]") else { throw problem("a comma or a closing bracket") }
        return .array(elements)
    }

    private mutating func number() throws(JSONSyntaxError) -> String {
        let start = index
        _ = accept("-")
        let whole = digits()
        let leadingZero = whole > 1 && bytes[index - whole] == UInt8(ascii: "0")
        guard whole > 0, !leadingZero else {
            index = start
            throw problem("a JSON value")
        }
        if accept(".") {
            guard digits() > 0 else { throw problem("a digit after the decimal point") }
        }
        if accept("e") || accept("E") {
            if !accept("+") { _ = accept("-") }
            guard digits() > 0 else { throw problem("a digit in the exponent") }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = index
        while let byte = peek, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { index += 1 }
        return index - start
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONSyntaxError) -> JSON {
        let count = word.utf8CodeUnitCount
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: count)
        guard index + count <= bytes.count, bytes[index..<index + count].elementsEqual(expected) else {
            throw problem("a JSON value")
        }
        index += count
        return value
    }

    private mutating func string() throws(JSONSyntaxError) -> String {
        index += 1
        let start = index
        var bits: UInt8 = 0
        while let byte = peek {
            if byte == UInt8(ascii: "\"") {
                let text = try plainString(from: start, isASCII: bits < 0x80)
                index += 1
                return text
            }
            if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
            guard byte >= 0x20 else { throw problem("no control character inside a text (write \\n or \\t)") }
            bits |= byte
            index += 1
        }
        throw problem("a closing double quote")
    }

    // ASCII needs no validation, which costs more than all the rest of reading a short text.
    private func plainString(from start: Int, isASCII: Bool) throws(JSONSyntaxError) -> String {
        let found = UnsafeBufferPointer(rebasing: bytes[start..<index])
        if isASCII { return String(decoding: found, as: UTF8.self) }
        guard let text = String(validating: found, as: UTF8.self) else { throw problem("text in UTF-8") }
        return text
    }

    private mutating func escapedString(from start: Int) throws(JSONSyntaxError) -> String {
        var collected = Array(bytes[start..<index])
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: collected, as: UTF8.self) else { throw problem("text in UTF-8") }
                index += 1
                return text
            case UInt8(ascii: "\\"):
                index += 1
                collected.append(contentsOf: try escape())
            case 0..<0x20:
                throw problem("no control character inside a text (write \\n or \\t)")
            default:
                collected.append(byte)
                index += 1
            }
        }
        throw problem("a closing double quote")
    }

    private mutating func escape() throws(JSONSyntaxError) -> [UInt8] {
        guard let byte = peek else { throw problem("a character after the backslash") }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return Array(String(try escapedScalar()).utf8)
        default:
            index -= 1
            throw problem("one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
        }
    }

    private mutating func escapedScalar() throws(JSONSyntaxError) -> Character {
        var code = try hexadecimal()
        if (0xD800..<0xDC00).contains(code) {
            guard accept("\\"), accept("u") else { throw problem("the second half of a surrogate pair") }
            let low = try hexadecimal()
            guard (0xDC00..<0xE000).contains(low) else { throw problem("the second half of a surrogate pair") }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard code != 0 else { throw problem("no NUL character in a text") }
        guard let scalar = Unicode.Scalar(code) else { throw problem("a Unicode character") }
        return Character(scalar)
    }

    private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
        guard index + 4 <= bytes.count,
            let text = String(validating: bytes[index..<index + 4], as: UTF8.self),
            text.allSatisfy(\.isHexDigit), let code = UInt32(text, radix: 16)
        else { throw problem("four hexadecimal digits after \\u") }
        index += 4
        return code
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func accept(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { index += 1 }
    }

    private func problem(_ expected: String) -> JSONSyntaxError {
        JSONSyntaxError(column: index + 1, expected: expected, found: peek.map(Self.inWords) ?? "the end of the text")
    }

    private static func inWords(_ byte: UInt8) -> String {
        switch byte {
        case 0: "a NUL character"
        case 0x21..<0x7F: "\"\(Character(Unicode.Scalar(byte)))\""
        case 0x20: "a space"
        default: "the byte \(byte)"
        }
    }
}

/// Whether a name is given for the first time, byte for byte; by search in small objects, by hash in large ones.
private struct NameCheck {
    private static let small = 16
    private var hashed: Set<[UInt8]> = []

    mutating func isNew(_ name: String, among members: [JSON.Member]) -> Bool {
        guard members.count >= Self.small else { return !members.contains { $0.name.utf8.elementsEqual(name.utf8) } }
        if hashed.isEmpty { hashed = Set(members.map { Array($0.name.utf8) }) }
        return hashed.insert(Array(name.utf8)).inserted
    }
}
