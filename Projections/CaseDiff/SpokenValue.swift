internal import Almanac
internal import Events

/// Values of views in words, in the local time of a case.
struct SpokenValue {
    let spoken: SpokenTime
    /// The longest text that is told; of a longer one the beginning.
    static let longest = 80

    /// A value: what is `null` is unknown, and an empty list says that there is none.
    func words(_ value: JSON) -> String {
        switch value {
        case .null: "unknown"
        case .boolean(let isTrue): isTrue ? "yes" : "no"
        case .number(let text): text
        case .string(let text): words(text)
        case .array(let elements): elements.isEmpty ? "none" : elements.map(words).joined(separator: ", ")
        case .object(let members): parts(members)
        }
    }

    /// A value of the field of that name: minutes are told as a span.
    func words(_ value: JSON, of name: String?) -> String {
        guard let name, name.hasSuffix(Self.minutes), case .number(let text) = value, let count = Int(text) else {
            return words(value)
        }
        return "\(Span.minutes(count))"
    }

    /// Where a value stands, such as `needs N-1, state`.
    func words(_ path: JSONPath) -> String {
        path.steps.reduce(into: "") { told, step in
            switch step {
            case .member(let name): told += told.isEmpty ? Self.spelledOut(name) : ", \(Self.spelledOut(name))"
            case .element(let values, let number):
                let known = values.filter { $0 != .null }.map(words)
                told += " " + (known + (known.isEmpty || number > 1 ? ["(\(number))"] : [])).joined(separator: " ")
            }
        }
    }

    /// What is known of an object in one line; lists of objects are only counted.
    private func parts(_ members: [JSON.Member]) -> String {
        let told = members.compactMap { member -> String? in
            switch member.value {
            case .null, .array([]): return nil
            case .array(let elements) where elements.contains { $0.members != nil }:
                return "\(Self.spelledOut(member.name)) \(elements.count)"
            case .object: return "\(Self.spelledOut(member.name)) (\(words(member.value)))"
            default: return "\(Self.spelledOut(member.name)) \(words(member.value, of: member.name))"
            }
        }
        return told.isEmpty ? "nothing known" : told.joined(separator: ", ")
    }

    private func words(_ text: String) -> String {
        if let moment = try? Moment(parsing: text) { return spoken.shortMoment(moment) }
        if let phase = ReleasePhase(rawValue: text) { return phase.inWords }
        // Another word of the vocabulary; references hold digits or capitals.
        if text.allSatisfy({ $0 == "_" || ("a"..."z").contains($0) }) { return Self.spelledOut(text) }
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > Self.longest ? "\(line.prefix(Self.longest))…" : line
    }

    /// A name of a field or a word of the vocabulary, such as `meet at`.
    private static func spelledOut(_ name: String) -> String {
        if let spoken = names[name] { return spoken }
        let plain = name.hasSuffix(minutes) ? String(name.dropLast(minutes.count)) : name
        return plain.reduce(into: "") { text, letter in
            text += letter == "_" ? " " : letter.isUppercase ? " \(letter.lowercased())" : String(letter)
        }
    }

    private static let minutes = "Min"
    /// Names that the text form of their view puts otherwise.
    private static let names = [
        "benefit": "benefits", "coAuthored": "written together with the person", "crossesDST": "clock change",
        "handover": "hand-over",
        "mandela108": "essentials on the day", "pickup": "at the gate",
    ]
}
