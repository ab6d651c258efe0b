internal import Almanac
internal import Events

extension CaseDiff: View {
    public static let name = "diff"

    /// Where a part of a view was not there, `change` says so; a `null` beside `changed` means unknown.
    public static let shape = ViewShape<CaseDiff>(
        ViewField("caseRef", .open) { $0.caseRef.json },
        .part("from", .open, of: vantageShape, \.from),
        .part("to", .open, of: vantageShape, \.to),
        .list("entries", .open, of: entryShape, \.entries),
        .list("views", .open, of: viewShape, \.views))

    private static let vantageShape = ViewShape<Standpoint>(
        ViewField("at", .open) { $0.moment.json },
        ViewField("asOf", .open) { $0.vantage.asOf?.json },
        ViewField("knownAt", .open) { $0.vantage.knownAt?.json })

    private static let entryShape = ViewShape<EntryChange>(
        ViewField("change", .open) { $0.kind.json },
        ViewField("entry", .open) { $0.row.entry.id.json },
        ViewField("type", .open) { .string($0.row.entry.logged.type) },
        ViewField("occurredAt", .open) { $0.row.entry.occurred.instant.json },
        ViewField("recordedAt", .open) { $0.row.entry.recordedAt.json },
        ViewField("headline", .open) { .string($0.row.entry.event.headline) },
        .list("fields", .protected, of: entryFieldShape, \.fields))

    private static let entryFieldShape = ViewShape<EntryChange.Field>(
        ViewField("field", .open) { .string($0.name) },
        ViewField("from", .protected, \.from),
        ViewField("to", .protected, \.to))

    private static let viewShape = ViewShape<ViewChange>(
        ViewField("view", .open) { .string($0.view) },
        .list("fields", .protected, of: viewFieldShape, \.fields))

    /// A path may name a relative, and a value be of any view.
    private static let viewFieldShape = ViewShape<ViewChange.Field>(
        ViewField("path", .protected) { .string("\($0.change.path)") },
        ViewField("change", .open) { .string($0.change.kind) },
        ViewField("from", .protected) { $0.change.from },
        ViewField("to", .protected) { $0.change.to },
        ViewField("byClock", .open) { .boolean($0.isByClock) })
}

extension JSONChange {
    /// Whether something came, went or is another.
    fileprivate var kind: String { from == nil ? "added" : to == nil ? "removed" : "changed" }
}
