public import Events

/// One field of a view: its name, who may see it, and how it is written.
public struct ViewField<Root: Sendable>: Sendable {
    /// The field as data.
    public let description: ViewFieldDescription
    let write: @Sendable (Root) -> JSON?

    /// A value; `nil` is written as `null` and means unknown.
    public init(_ name: String, _ access: AccessTag, _ value: @escaping @Sendable (Root) -> JSON?) {
        description = ViewFieldDescription(name: name, access: access, parts: [])
        write = value
    }

    /// A list of parts with fields of their own.
    public static func list<Part>(
        _ name: String, _ access: AccessTag, of shape: ViewShape<Part>, _ parts: @escaping @Sendable (Root) -> [Part]
    ) -> ViewField {
        ViewField(ViewFieldDescription(name: name, access: access, parts: shape.descriptions)) { root in
            .list(parts(root), shape.json)
        }
    }

    /// A part with fields of its own; `nil` is written as `null`.
    public static func part<Part>(
        _ name: String, _ access: AccessTag, of shape: ViewShape<Part>, _ part: @escaping @Sendable (Root) -> Part?
    ) -> ViewField {
        ViewField(ViewFieldDescription(name: name, access: access, parts: shape.descriptions)) { root in
            part(root).map(shape.json)
        }
    }

    private init(_ description: ViewFieldDescription, write: @escaping @Sendable (Root) -> JSON?) {
        self.description = description
        self.write = write
    }
}

/// One field of a view, as data.
public struct ViewFieldDescription: Hashable, Sendable {
    public let name: String
    public let access: AccessTag
    /// The fields of what the field holds; empty for a plain value.
    public let parts: [ViewFieldDescription]
}
