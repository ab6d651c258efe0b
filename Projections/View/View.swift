public import Events

/// Something that people read: folded from entries, with a form for the terminal and one for programs.
public protocol View: Sendable {
    /// The name by which commands and programs ask for it, such as `needs`.
    static var name: String { get }

    /// The fields with who may see them.
    static var shape: ViewShape<Self> { get }

    /// The view for a terminal, with all that it tells.
    var text: [TextLine] { get }

    /// The view for a terminal as far as these fields may be seen; `nil` if it was never written down for so few.
    func text(showing tags: Set<AccessTag>) -> [TextLine]?

    /// What the text form says first: of what it speaks, and from where it looks.
    var heading: [TextLine] { get }

    /// The fields with these tags as one object; at every depth the others say that they are withheld.
    func json(showing tags: Set<AccessTag>) -> JSON
}

extension View {
    public func json(showing tags: Set<AccessTag>) -> JSON { Self.shape.json(self, showing: tags) }

    /// The view as one object.
    public var json: JSON { json(showing: Set(AccessTag.allCases)) }

    /// Restricted text is in no text form, so whoever may see all the rest may read it.
    public func text(showing tags: Set<AccessTag>) -> [TextLine]? {
        Self.tags.subtracting([.keySeparated]).isSubset(of: tags) ? text : nil
    }

    public var heading: [TextLine] {
        [TextLine(Self.name.first.map { $0.uppercased() + Self.name.dropFirst() } ?? "", .title)]
    }

    /// The fields, for code that does not know which view it has.
    public static var fields: [ViewFieldDescription] { shape.descriptions }

    /// The tags that it takes to see all of it: what is open inside of what is closed is closed.
    public static var tags: Set<AccessTag> { Set(fields.flatMap(\.tags)) }
}
