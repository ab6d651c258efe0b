internal import Mustache

/// A text of the record, with what is special about it.
struct Said: Hashable {
    let text: String
    /// Whether the record does not say it.
    var isUnknown = false
    /// Whether it is there and not shown to the one who reads.
    var isWithheld = false
    /// Where it leads; `nil` for nowhere.
    var href: String?
    /// The language it is written in if that is not the page's; `nil` for the page's.
    var lang: String?
    var tag: StateTag?
}

extension Said {
    /// A mark alone.
    init(_ tag: StateTag) { self.init(text: "", tag: tag) }
}

extension Said: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(text: text) }
}

extension Said: MustacheParent {
    /// Whether it is a text and nothing else, as most are.
    private var isPlain: Bool { !isUnknown && !isWithheld && href == nil && lang == nil && !text.isEmpty }

    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "isPlain": isPlain
        case "isUnknown": isUnknown
        case "isWithheld": isWithheld
        case "href": href
        case "lang": lang
        case "tag": tag
        default: nil
        }
    }
}
