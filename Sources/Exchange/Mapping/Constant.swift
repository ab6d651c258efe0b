internal import Almanac
internal import Events

/// Values that a mapping writes out, in the form that our own lines have.
enum Constant {
    /// The value that a setting gives to a field of a kind; `nil` if the field cannot hold it.
    static func value(_ setting: Setting, _ kind: FieldKind) -> JSON? {
        switch (setting.content, kind) {
        case (.list(let elements), .list(let element)):
            let values = elements.compactMap { value($0, element) }
            return values.count == elements.count ? .array(values) : nil
        case (.mapping(let members), .record(let fields)):
            let values = members.compactMap { member in
                fields.first { $0.name == member.name }.flatMap { value(member.value, $0.kind) }
                    .map { JSON.Member(member.name, $0) }
            }
            return values.count == members.count ? .object(values) : nil
        case (.scalar(let text, let isPlain), _): return scalar(text, isPlain: isPlain, kind)
        default: return nil
        }
    }

    private static func scalar(_ text: String, isPlain: Bool, _ kind: FieldKind) -> JSON? {
        let json = JSON.string(text)
        switch kind {
        case .text(let limit), .restrictedText(let limit): return text.count <= limit ? json : nil
        case .boolean: return boolean(text)
        case .integer: return Int(text).map { .number(String($0)) }
        case .decimal: return number(text)
        case .moment: return (try? Moment(json: json)) == nil ? nil : json
        case .date, .restrictedDate: return (try? CivilDate(json: json)) == nil ? nil : json
        case .timeOfDay: return (try? TimeOfDay(json: json)) == nil ? nil : json
        case .zone: return (try? Zone(json: json)) == nil ? nil : json
        case .reference: return (1...200).contains(text.count) ? json : nil
        case .words(let words, let open): return open || words.contains(text) ? json : nil
        case .special: return isPlain ? guessed(text) : json
        case .list, .record, .corrections: return nil
        }
    }

    static func boolean(_ text: String) -> JSON? {
        switch text {
        case "true": .boolean(true)
        case "false": .boolean(false)
        default: nil
        }
    }

    /// A number as JSON writes it.
    static func number(_ text: String) -> JSON? {
        guard let json = try? JSONParser.parse(text), case .number = json, (try? Double(json: json)) != nil else {
            return nil
        }
        return json
    }

    /// A time with its offset.
    static func offsetTime(_ text: String) -> JSON? {
        (try? OffsetInstant(parsing: text)) == nil ? nil : .string(text)
    }

    /// For fields whose type only their event knows: true, false or a whole number where the text is one.
    static func guessed(_ text: String) -> JSON {
        if let value = boolean(text) { return value }
        if let number = Int(text), String(number) == text { return .number(text) }
        return .string(text)
    }
}
