internal import Events
public import Projections

extension Material {
    /// What a view tells.
    ///
    /// One that is in no table is closed to everybody: nobody decided who may see it.
    public static func view(_ view: any View.Type) -> Material {
        told(view.name, tags: view.tags)
    }

    /// What a list tells, of which these fields are asked for.
    ///
    /// One that is in no table is closed to everybody: nobody decided who may see it.
    public static func list(named name: String, tags: Set<AccessTag> = [.open, .sensitive]) -> Material {
        told(name, tags: tags)
    }

    /// Where somebody lives: asked for one at a time.
    public static let whereabouts = Material(
        "whereabouts", tags: [.sensitive], kind: .whereabouts, category: .contactDetails)

    private static func told(_ name: String, tags: Set<AccessTag>) -> Material {
        guard let rule = Policy.views[name] else { return Material(name, tags: tags, kind: .classified) }
        return Material(name, tags: tags, kind: rule.kind, category: rule.category)
    }
}
