public import Events

/// All fields of a view, or of a part of one, in the order in which they are written.
///
/// One declaration says what a view tells and who may see it, so that no field can be written without its tag.
public struct ViewShape<Root: Sendable>: Sendable {
    private let fields: [ViewField<Root>]

    /// Declares the fields.
    public init(_ fields: ViewField<Root>...) { self.fields = fields }

    private init(list fields: [ViewField<Root>]) { self.fields = fields }

    /// The same fields, and more after them.
    func adding(_ more: ViewField<Root>...) -> ViewShape { ViewShape(list: fields + more) }

    /// The fields as data.
    public var descriptions: [ViewFieldDescription] { fields.map(\.description) }

    /// The fields of one value; those without a value are written as `null`, so that a reader sees what is unknown.
    public func json(_ root: Root) -> JSON { json(root, showing: .everything) }

    /// The fields of one value with these tags; at every depth the others say that they are withheld.
    public func json(_ root: Root, showing tags: Set<AccessTag>) -> JSON { json(root, showing: ShownTags(tags)) }

    func json(_ root: Root, showing tags: ShownTags) -> JSON {
        .object(
            fields.map { field in
                let description = field.description
                guard tags.allow(description.access) else {
                    return JSON.Member(description.name, .withheld(description.access))
                }
                return JSON.Member(description.name, field.write(root, tags) ?? .null)
            })
    }
}
