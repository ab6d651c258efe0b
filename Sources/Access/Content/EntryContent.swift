public import Events
public import Projections

/// What an entry is about, as far as that decides who may see it.
public struct EntryContent: Hashable, Sendable {
    public let kind: ContentKind
    /// What agencies call it when they agree to share it; `nil` if no agreement speaks of it.
    public let category: SharingCategory?
    /// Who may see an entry of that content that is not marked otherwise.
    public let tag: AccessTag

    init(kind: ContentKind, category: SharingCategory?, tag: AccessTag) {
        self.kind = kind
        self.category = category
        self.tag = tag
    }

    /// The types of which the fields have to be read before anybody knows what they are about.
    public static let typesToOpen = Set(Policy.contents.keys)

    /// Reads what an entry is about from its type, from who recorded it, and from its fields.
    ///
    /// A type that is in no table is protected: what nobody sorted, only those see who recorded it.
    /// - Parameter data: The fields; `nil` if nobody read them, or they were erased.
    public init(ofType type: String, _ attributes: Attributes, _ data: JSON?) {
        guard let rule = Policy.events[type] else {
            self.init(kind: .ordinary, category: nil, tag: .protected)
            return
        }
        var content = EntryContent(kind: rule.kind, category: rule.category, tag: rule.tag)
        if let noted = Self.kindOfNote(type, attributes) {
            let category = Policy.categoryOfProtected[noted]
            content = content.tightened(by: EntryContent(kind: noted, category: category, tag: .protected))
        }
        if let data, let rules = Policy.contents[type] {
            for rule in rules where rule.holds(in: data) {
                content = content.tightened(by: EntryContent(kind: rule.kind, category: rule.category, tag: rule.tag))
            }
        }
        self = content
    }

    private static func kindOfNote(_ type: String, _ attributes: Attributes) -> ContentKind? {
        guard Policy.notes.contains(type) else { return nil }
        if attributes.purpose == Policy.nonReportingPurpose { return .nonReporting }
        return attributes.role?.word.flatMap { Policy.notesByRole[$0] }
    }

    /// The one of both that is closed more tightly, and the stricter tag.
    private func tightened(by other: EntryContent) -> EntryContent {
        let tight = kind.isTighter(than: other.kind) ? self : other
        return EntryContent(kind: tight.kind, category: tight.category, tag: tag.stricter(than: other.tag))
    }
}

extension ContentKind {
    /// Whether content of this kind is closed more tightly than that of another.
    func isTighter(than other: ContentKind) -> Bool {
        guard let mine = Policy.kindsByTightness.firstIndex(of: self),
            let theirs = Policy.kindsByTightness.firstIndex(of: other)
        else { return false }
        return mine < theirs
    }
}

extension AccessTag {
    /// The one of both that fewer may see.
    func stricter(than other: AccessTag) -> AccessTag {
        [.keySeparated, .protected, .sensitive].first { $0 == self || $0 == other } ?? .open
    }
}
