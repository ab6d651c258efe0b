internal import Foundation

/// What text must be like before it enters the log.
///
/// Swift treats the composed and decomposed forms of a letter as equal, SQLite does not; so there is one form, NFC.
/// Invisible characters can make a screen show something else than the log holds, or hide that two texts differ.
public enum TextBoundary {
    /// The value with every text and name in Unicode NFC.
    /// - Throws: ``FieldProblem`` for a text with an invisible character, or two names that are one in NFC.
    public static func admit(_ value: JSON) throws(FieldProblem) -> JSON {
        switch value {
        case .string(let text): return .string(try admit(text))
        case .array(let elements):
            var admitted: [JSON] = []
            for (index, element) in elements.enumerated() {
                do throws(FieldProblem) { admitted.append(try admit(element)) } catch {
                    throw error.inside("[\(index)]")
                }
            }
            return .array(admitted)
        case .object(let members): return .object(try admit(members))
        case .null, .boolean, .number: return value
        }
    }

    private static func admit(_ members: [JSON.Member]) throws(FieldProblem) -> [JSON.Member] {
        var admitted: [JSON.Member] = []
        for member in members {
            do throws(FieldProblem) {
                let name = try admit(member.name)
                guard !admitted.contains(where: { $0.name == name }) else {
                    throw FieldProblem(expected: "each name once, however its letters are composed", found: "it twice")
                }
                admitted.append(JSON.Member(name, try admit(member.value)))
            } catch { throw error.inside(member.name) }
        }
        return admitted
    }

    /// The text in Unicode NFC.
    ///
    /// Joiners stay between letters that are written with them, and in pictures; references refuse those too.
    /// - Throws: ``FieldProblem`` for a text with an invisible character.
    public static func admit(_ text: String) throws(FieldProblem) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        if let control = text.unicodeScalars.first(where: turnsDirection) {
            throw FieldProblem(
                expected: "text without control characters that turn it around", found: control.codePoint)
        }
        if let hidden = InvisibleCharacters.first(in: text) {
            throw FieldProblem(expected: "text without invisible characters", found: hidden.codePoint)
        }
        return text.precomposedStringWithCanonicalMapping
    }

    private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
