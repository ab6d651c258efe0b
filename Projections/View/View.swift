public import Events

/// Something that people read: folded from entries, with a form for the terminal and one for programs.
public protocol View: Sendable {
    /// The name by which commands and programs ask for it, such as `needs`.
    static var name: String { get }

    /// The fields with who may see them.
    static var shape: ViewShape<Self> { get }

    /// The view for a terminal.
    var text: [TextLine] { get }

    /// The view as one object.
    var json: JSON { get }
}

extension View {
    public var json: JSON { Self.shape.json(self) }

    /// The fields, for code that does not know which view it has.
    public static var fields: [ViewFieldDescription] { shape.descriptions }
}
