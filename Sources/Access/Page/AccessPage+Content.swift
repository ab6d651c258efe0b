internal import Events
internal import Projections

extension AccessPage {
    static let views = MarkdownTable(
        [
            "view or list", "of one case", "called", "kind of the protected fields", "for duty contacts",
            "for inspectors",
        ],
        Policy.views.keys.sorted().compactMap { name in
            Policy.views[name].map { rule in
                [
                    name, rule.isOfCase.cell, rule.category?.rawValue ?? "", rule.kind.rawValue,
                    Policy.viewsOfDutyContacts.contains(name).cell, Policy.inspected.contains(name).cell,
                ]
            }
        })

    static let events = MarkdownTable(
        ["event type", "of one case", "called", "kind", "tag", "recorded by"],
        Policy.events.keys.sorted().compactMap { name in
            Policy.events[name].map { rule in
                [
                    name, rule.isOfCase.cell, rule.category?.rawValue ?? "", rule.kind.rawValue, rule.tag.rawValue,
                    rule.recording.cell,
                ]
            }
        })

    static let contents = MarkdownTable(
        ["event type", "field", "values", "kind", "called", "tag"],
        Policy.contents.keys.sorted().flatMap { type in
            (Policy.contents[type] ?? []).map { rule in
                [
                    type, rule.field, rule.words.cell, rule.kind.rawValue, rule.category?.rawValue ?? "",
                    rule.tag.rawValue,
                ]
            }
        })

    static let notes = MarkdownTable(
        ["recorded in the role, or for the purpose", "kind"],
        Role.allCases.compactMap { role in Policy.notesByRole[role].map { [role.rawValue, $0.rawValue] } } + [
            ["purpose: \(Policy.nonReportingPurpose)", ContentKind.nonReporting.rawValue]
        ])

    static let lists = MarkdownTable(
        ["list", "event types"],
        [
            ["notes", Policy.notes.cell],
            ["recorded by decision makers", Policy.decisions.cell],
            ["withdrawn by a second person", Policy.withdrawnByTwo.cell],
            ["closed with the entry that they are about", Policy.aboutOthers.cell],
            ["shown to inspectors", Policy.inspected.filter { Policy.events[$0] != nil }.cell],
        ])
}

extension RecordingRight {
    /// As a cell of a table.
    fileprivate var cell: String {
        switch self {
        case .team: "whoever works on the case"
        case .roles(let roles): "on the case: " + roles.cell
        case .granted(let roles): "granted: " + roles.cell
        case .watcher: "the watcher"
        case .nobody: "nobody by hand"
        }
    }
}
