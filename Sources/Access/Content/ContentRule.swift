public import Events
public import Projections

/// A field whose value makes an entry another kind of content than its type alone says.
public struct ContentRule: Hashable, Sendable {
    public let type: String
    public let field: String
    /// The values that do; `true` stands for yes.
    public let words: Set<String>
    public let kind: ContentKind
    /// What agencies call it when they agree to share it; `nil` if no agreement speaks of it.
    public let category: SharingCategory?
    /// Who may see such an entry.
    public let tag: AccessTag

    init(
        _ type: String, _ field: String, _ words: Set<String>, _ kind: ContentKind, _ category: SharingCategory?,
        _ tag: AccessTag
    ) {
        self.type = type
        self.field = field
        self.words = words
        self.kind = kind
        self.category = category
        self.tag = tag
    }

    /// Whether the field has one of the values.
    func holds(in data: JSON) -> Bool {
        switch data[field] {
        case .string(let word)?: words.contains(word)
        case .boolean(true)?: words.contains("true")
        default: false
        }
    }
}
