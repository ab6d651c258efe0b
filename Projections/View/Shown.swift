public import Events

/// A view as somebody may see it.
public struct Shown<Seen: View>: Sendable {
    let view: Seen
    private let permit: Set<AccessTag>

    /// - Parameter permit: The tags of the fields that may be seen.
    public init(_ view: Seen, permit: Set<AccessTag>) {
        self.view = view
        self.permit = permit
    }

    public var json: JSON { view.json }
    public var text: [TextLine] { view.text }
    /// The view itself; `nil` unless all of it may be seen.
    public var whole: Seen? { view }
}
