internal import Access
internal import Events
internal import Projections

extension Material {
    static func view(_ view: (some View).Type) -> Material { Material(view.name, tags: Set(AccessTag.allCases)) }
    static func list(named name: String) -> Material { Material(name) }
    init(_ logged: LoggedEntry, _ attributes: Attributes, _ event: (any Event)?) { self.init(logged.type) }
}

enum EntryContent { static let typesToOpen: Set<String> = [] }

extension Denial { var inWords: String { rawValue } }
