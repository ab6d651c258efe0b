internal import Almanac
internal import Events
internal import Projections

/// What everybody may see of everything, one question after the other: written down so that somebody can read it, and so
/// that a change of it is noticed.
public enum AccessMatrix {
    /// The matrix in Markdown.
    public static let lines: [String] = opening + views + entries

    private static let opening = [
        "# Who sees what", "",
        "What the rules of access come to, for inspectors. Letters are the tags of the fields that are shown; a word is the "
            + "reason why nothing is. `throughcare access table --matrix` prints this page.", "",
        "Everybody here works for an agency of which it is known what it does, coordinates or practises, and asks to see. The "
            + "columns say how they stand to the case.",
    ]

    private static let columns = Standing.all

    private static let views: [String] =
        ["", "## Views, by granted role and standing"]
        + Policy.views.keys.sorted().flatMap { name -> [String] in
            guard let rule = Policy.views[name], rule.isOfCase else { return [] }
            let view = ViewCatalogue.all.first { $0.name == name }
            let material = view.map { Material.view($0) } ?? Material.list(named: name)
            return ["", "### \(name)", ""] + table("granted role", roles.map { ($0.rawValue, $0, material) })
        }

    private static let entries: [String] =
        ["", "## Entries that another agency recorded, by kind and marking"]
        + Policy.kindsByTightness.flatMap { kind -> [String] in
            let rows = Attributes.Marking.allCases.map { marking in
                (marking.rawValue, AccessRole.practitioner, entry(of: kind, marking))
            }
            return ["", "### \(kind.rawValue)", ""] + table("marking", rows)
        }

    private static let roles: [AccessRole] = [
        .coordinator, .practitioner, .dutyContact, .decisionMaker, .supervisor, .evaluator, .inspector, .administrator,
    ]

    private static func entry(of kind: ContentKind, _ marking: Attributes.Marking) -> Material {
        let isProtected = Policy.sources[kind] != nil || kind == .victim
        let least: AccessTag = isProtected ? .protected : kind == .intelligence ? .sensitive : .open
        let marked: AccessTag = marking == .protected ? .protected : marking == .sensitive ? .sensitive : .open
        return Material(
            "entry", tags: [least.stricter(than: marked)], kind: kind,
            category: Policy.categoryOfProtected[kind] ?? (kind == .intelligence ? .intelligencePointer : .needs),
            marking: marking, origin: Material.Origin(actor: "A-9", agency: "AG-9", role: .prisonOfficer))
    }

    private static func table(_ heading: String, _ rows: [(String, AccessRole, Material)]) -> [String] {
        MarkdownTable(
            [heading] + columns.map(\.name),
            rows.map { name, role, material in [name] + columns.map { answer($0, role, material) } }
        ).lines
    }

    private static func answer(_ standing: Standing, _ role: AccessRole, _ material: Material) -> String {
        let principal = Principal(actor: "A-1", agency: "AG-1", agencyKind: standing.agencyKind, roles: [role])
        let request = AccessRequest(
            principal, .see, material, relation: standing.relation, at: Instant(milliseconds: 0))
        switch Access.decide(request) {
        case .permit(let fields): return fields.tags.map(\.rawValue).sorted().joined(separator: " ")
        case .deny(let denial): return denial.rawValue
        }
    }
}
