public import Events

extension JSON {
    /// What stands in the place of a field that somebody may not see: never `null`, which means unknown.
    public static func withheld(_ tag: AccessTag) -> JSON { .string(tag.withheldInWords) }

    /// The tag under which a value was withheld; `nil` if it was not.
    var withheldTag: AccessTag? {
        guard case .string(let text) = self else { return nil }
        return AccessTag.allCases.first { $0.withheldInWords == text }
    }
}

extension AccessTag {
    /// The tag in a word.
    public var inWords: String {
        switch self {
        case .open: "open"
        case .sensitive: "sensitive"
        case .protected: "protected"
        case .keySeparated: "restricted"
        }
    }

    fileprivate var withheldInWords: String { "(withheld: \(inWords))" }
}
