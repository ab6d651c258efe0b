internal import Events
internal import Projections

/// The page that says who may do and see what, written from the tables by which it is decided.
public enum AccessPage {
    /// The page in Markdown.
    public static let lines: [String] =
        opening + section("The rules, in order", rules)
        + section("What is granted", granted.lines) + section("What is done", operations.lines)
        + section("What the work of a responsibility needs", needs.lines)
        + section("Kinds of content", kinds.lines)
        + section("Agencies that see nothing that others marked protected", bullets([Policy.atMostSensitive.cell]))
        + section("Professions", bullets(Policy.professions.map(\.cell)))
        + section("Views and lists", views.lines) + section("Event types", events.lines)
        + section("Fields that make an entry another kind of content", contents.lines)
        + section("Notes by the role of who recorded them", notes.lines)
        + section("Lists of event types", lists.lines)

    private static let opening = [
        "# Who may do and see what", "",
        "Access is decided in one place, by the rules and tables below. What nothing permits is denied, and a denial wins.",
        "Rights are those of today, whatever moment of the past is looked at. Nothing is remembered between two questions.",
        "",
        "The tables are written from the program: `throughcare access table` prints this page.", "",
        "Fields and entries are open (O: everybody who stands in a relation to the case), sensitive (S: by agreement and "
            + "need), protected (P: whom it comes from, and those the person agreed to) or restricted text (K: revealed one "
            + "case at a time).",
    ]

    private static func section(_ title: String, _ lines: [String]) -> [String] { ["", "## \(title)", ""] + lines }

    private static func bullets(_ lines: [String]) -> [String] { lines.map { "- " + $0 } }

    private static let granted = MarkdownTable(
        ["granted role", "may", "works on cases", "lead agency is enough"],
        AccessRole.allCases.map { role in
            [
                role.rawValue, (Policy.operations[role] ?? []).cell, Policy.workingRoles.contains(role).cell,
                Policy.rolesOfLeadAgency.contains(role).cell,
            ]
        })

    private static let operations = MarkdownTable(
        [
            "operation", "nature", "on one case", "classified content is refused", "keeps users",
            "says where somebody lives", "purpose", "step-up",
            "tags",
        ],
        Operation.allCases.map { operation in
            [
                operation.rawValue, nature(of: operation), Policy.onOneCase.contains(operation).cell,
                Policy.telling.contains(operation).cell, Policy.administering.contains(operation).cell,
                (!Policy.withoutWhereabouts.contains(operation)).cell, Policy.withPurpose.contains(operation).cell,
                Policy.withStepUp.contains(operation).cell,
                (Policy.tagsOfOperation[operation] ?? []).cell,
            ]
        })

    private static func nature(of operation: Operation) -> String {
        if Policy.writing.contains(operation) { return "writes" }
        if Policy.reading.contains(operation) { return "reads" }
        return Policy.figuring.contains(operation) ? "figures" : "other"
    }

    private static let needs = MarkdownTable(
        ["responsibility", "sensitive content of"],
        Role.allCases.map { [$0.rawValue, (Policy.needs[$0] ?? []).cell] } + [
            ["granted: decision_maker", Policy.needsOfDecisionMakers.cell],
            ["granted: duty_contact", Policy.needsOfDutyContacts.cell],
        ])

    private static let kinds = MarkdownTable(
        [
            "kind", "tightness", "never for", "unless consented", "comes from", "consent has to cover",
            "opened in an emergency", "is of others than the person",
        ],
        Policy.kindsByTightness.enumerated().map { place, kind in
            [
                kind.rawValue, String(place + 1), (Policy.never[kind] ?? []).cell,
                Policy.neverWithoutConsent.contains(kind).cell, (Policy.sources[kind] ?? []).cell,
                kind == .ordinary ? "what it is called" : Policy.categoryOfProtected[kind]?.rawValue ?? "",
                (!Policy.closedInEmergency.contains(kind)).cell, Policy.ofOthers.contains(kind).cell,
            ]
        })
}
