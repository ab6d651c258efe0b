internal import Mustache

/// A short mark of a state: its words and its shape say what it means, the colour only repeats it.
struct StateTag: Hashable {
    /// What kind of state it is; each has a shape of its own.
    enum Tone: String, CaseIterable {
        case critical, urgent, warning, info, good, plain, unknown, withheld

        /// The shape.
        fileprivate var mark: String {
            switch self {
            case .critical: "▲"
            case .urgent: "◆"
            case .warning: "●"
            case .info: "■"
            case .good: "✓"
            case .plain: ""
            case .unknown: "?"
            case .withheld: "⊘"
            }
        }
    }

    let text: String
    /// The end of its class in the style sheet.
    let tone: String
    /// Its shape; `nil` for a plain one.
    let mark: String?

    /// Makes a tag.
    init(_ text: String, _ tone: Tone) {
        self.text = text
        self.tone = tone.rawValue
        mark = tone.mark.isEmpty ? nil : tone.mark
    }
}

extension StateTag: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "tone": tone
        case "mark": mark
        default: nil
        }
    }
}
