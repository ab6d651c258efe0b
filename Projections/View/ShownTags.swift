/// The tags of the fields that somebody may see, in a form that costs nothing to ask.
struct ShownTags: OptionSet {
    let rawValue: UInt8

    static let everything = ShownTags(Set(AccessTag.allCases))

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ tags: Set<AccessTag>) { self.init(tags.map(\.mask)) }

    /// Whether fields with that tag may be seen.
    func allow(_ tag: AccessTag) -> Bool { contains(tag.mask) }
}

extension AccessTag {
    fileprivate var mask: ShownTags {
        switch self {
        case .open: ShownTags(rawValue: 1)
        case .sensitive: ShownTags(rawValue: 2)
        case .protected: ShownTags(rawValue: 4)
        case .keySeparated: ShownTags(rawValue: 8)
        }
    }
}
