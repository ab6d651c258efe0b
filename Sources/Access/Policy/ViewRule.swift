public import Events

/// What a view or a list tells, where that decides who may see it.
public struct ViewRule: Hashable, Sendable {
    /// Whether it is about one case, so that nobody sees it without standing in a relation to that case.
    public let isOfCase: Bool
    /// What agencies call the sensitive fields when they agree to share them; `nil` if no agreement speaks of them.
    public let category: SharingCategory?
    /// The kind of the protected fields; where they can be of any kind, the one that is closed most tightly.
    public let kind: ContentKind

    /// A view of one case.
    static func ofCase(_ category: SharingCategory?, _ kind: ContentKind = .ordinary) -> ViewRule {
        ViewRule(isOfCase: true, category: category, kind: kind)
    }

    /// A view or list over cases, or about no case.
    static func overCases(_ category: SharingCategory? = nil) -> ViewRule {
        ViewRule(isOfCase: false, category: category, kind: .ordinary)
    }
}
