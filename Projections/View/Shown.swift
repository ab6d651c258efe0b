public import Events

/// A view as somebody may see it: what they may not see is said to be withheld, and is in neither form.
public struct Shown<Seen: View>: Sendable {
    let view: Seen
    private let permit: Set<AccessTag>

    /// Shows the fields with these tags.
    public init(_ view: Seen, permit: Set<AccessTag>) {
        self.view = view
        self.permit = permit
    }

    /// Whether nothing is withheld.
    public var isWhole: Bool { Seen.tags.isSubset(of: permit) }

    /// The view itself; `nil` unless all of it may be seen.
    public var whole: Seen? { isWhole ? view : nil }

    /// The view as one object; fields that are withheld say so.
    public var json: JSON { view.json(showing: permit) }

    /// The view for a terminal: as it was written down for people, or field by field if something is withheld.
    public var text: [TextLine] {
        view.text(showing: permit) ?? view.heading + PlainText.lines(of: Seen.shape.json(view, showing: permit))
    }
}
