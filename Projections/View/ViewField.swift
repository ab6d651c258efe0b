public import Events

/// One field of a view: its name, who may see it, and how it is written.
public struct ViewField<Root: Sendable>: Sendable {
    /// The field as data.
    public let description: ViewFieldDescription
    let write: @Sendable (Root, ShownTags) -> JSON?

    /// A value; `nil` is written as `null` and means unknown.
    public init(_ name: String, _ access: AccessTag, _ value: @escaping @Sendable (Root) -> JSON?) {
        self.init(ViewFieldDescription(name: name, access: access, parts: [])) { root, _ in value(root) }
    }

    /// A value in which restricted text can stand.
    ///
    /// - Parameters:
    ///   - plain: The value without it.
    ///   - revealed: The value with it, for those who may see that too.
    static func revealable(
        _ name: String, _ access: AccessTag, _ plain: @escaping @Sendable (Root) -> JSON?,
        revealed: @escaping @Sendable (Root) -> JSON?
    ) -> ViewField {
        let restricted = ViewFieldDescription(name: "restricted", access: .keySeparated, parts: [])
        return ViewField(ViewFieldDescription(name: name, access: access, parts: [restricted])) { root, tags in
            tags.allow(.keySeparated) ? revealed(root) : plain(root)
        }
    }

    /// A list of parts with fields of their own.
    public static func list<Part>(
        _ name: String, _ access: AccessTag, of shape: ViewShape<Part>, _ parts: @escaping @Sendable (Root) -> [Part]
    ) -> ViewField {
        ViewField(ViewFieldDescription(name: name, access: access, parts: shape.descriptions)) { root, tags in
            .list(parts(root)) { shape.json($0, showing: tags) }
        }
    }

    /// A part with fields of its own; `nil` is written as `null`.
    public static func part<Part>(
        _ name: String, _ access: AccessTag, of shape: ViewShape<Part>, _ part: @escaping @Sendable (Root) -> Part?
    ) -> ViewField {
        ViewField(ViewFieldDescription(name: name, access: access, parts: shape.descriptions)) { root, tags in
            part(root).map { shape.json($0, showing: tags) }
        }
    }

    private init(_ description: ViewFieldDescription, write: @escaping @Sendable (Root, ShownTags) -> JSON?) {
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

    /// The tags that it takes to see the field and all that it holds: what is open inside of what is closed is closed.
    public var tags: Set<AccessTag> {
        parts.reduce([access]) { tags, part in
            tags.union(part.tags.subtracting(access == .open ? [] : [.open]))
        }
    }
}
