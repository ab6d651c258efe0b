/// A part of a settings file, with its place.
struct Setting: Sendable {
    enum Content: Sendable {
        case nothing
        /// Text; plain if it stands without quotes, so that `true` and `7` may be more than text.
        case scalar(String, isPlain: Bool)
        case list([Setting])
        case mapping([Member])
    }

    /// A key with its value.
    struct Member: Sendable {
        let name: String
        let value: Setting
    }

    /// The line, from 1.
    let line: Int
    /// The way to it, such as `rows[0].fields.kind`; empty for the whole.
    let path: String
    let content: Content

    /// The text of a scalar; `nil` for anything else.
    var text: String? {
        if case .scalar(let text, _) = content { text } else { nil }
    }

    /// The members of a mapping; empty for anything else.
    var members: [Member] {
        if case .mapping(let members) = content { members } else { [] }
    }

    /// What it is, in words for an error message.
    var inWords: String {
        switch content {
        case .nothing: "nothing"
        case .scalar(let text, _): text.quoted
        case .list(let elements): "a list of \(elements.count)"
        case .mapping(let members): "keys \(members.map(\.name).joined(separator: ", "))"
        }
    }
}
