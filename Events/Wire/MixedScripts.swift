/// Words whose letters come from scripts that look alike, such as a Cyrillic letter in a Latin name.
///
/// Such a word is taken, because somebody may really be called so; but two references that look the same are not one.
public enum MixedScripts {
    /// The longest text that counts as a reference or a name, in characters; longer ones are prose.
    public static let longestName = 200

    /// A warning for each reference or name of one line inside `value` that mixes scripts in a word.
    public static func warnings(in value: JSON, at path: String) -> [Warning] {
        switch value {
        case .string(let text): warnings(in: text, at: path)
        case .array(let elements):
            elements.enumerated().flatMap { warnings(in: $0.element, at: "\(path)[\($0.offset)]") }
        case .object(let members): members.flatMap { warnings(in: $0.value, at: "\(path).\($0.name)") }
        case .null, .boolean, .number: []
        }
    }

    /// A warning if `text` is a reference or a name of one line that mixes scripts in a word.
    public static func warnings(in text: String, at path: String) -> [Warning] {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return [] }
        guard text.count <= longestName, text.isOneLine, let letter = oddLetter(in: text) else { return [] }
        return [Warning(path, "a word mixes scripts that look alike: see the letter \(letter.codePoint)")]
    }

    /// The first letter of the script that has fewest letters in the first word that mixes scripts.
    private static func oddLetter(in text: String) -> Unicode.Scalar? {
        for word in text.unicodeScalars.split(whereSeparator: { !$0.isWordPart }) {
            let letters = word.compactMap { scalar in Script(of: scalar).map { (scalar, $0) } }
            let counts = Dictionary(letters.map { ($0.1, 1) }, uniquingKeysWith: +)
            guard counts.count > 1, let fewest = counts.values.min() else { continue }
            return letters.last { counts[$0.1] == fewest }.flatMap { last in letters.first { $0.1 == last.1 }?.0 }
        }
        return nil
    }
}

extension Unicode.Scalar {
    /// The code point as people write it, such as `U+0410`.
    var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    fileprivate var isWordPart: Bool { properties.isAlphabetic || properties.generalCategory == .nonspacingMark }
}
