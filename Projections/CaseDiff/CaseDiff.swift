public import Events

/// What is another in a case seen from a second vantage: entry by entry, and field by field of every view.
///
/// Restricted values are named and never shown, whoever reads it.
public struct CaseDiff: Sendable {
    public let from: Standpoint
    public let to: Standpoint
    /// In the order in which the entries happened.
    public let entries: [EntryChange]
    /// The views in which something changed, the release first.
    public let views: [ViewChange]

    public var caseRef: CaseRef { to.caseRef }

    /// How many fields of views changed.
    public var fieldCount: Int { views.map(\.fields.count).reduce(0, +) }

    /// What the views need beside the case's own entries, its team and the calendars.
    public static var sources: Set<Dossier.Source> {
        ViewCatalogue.ofCases.reduce(into: []) { $0.formUnion($1.sources) }
    }

    /// Compares two sights of the same case.
    ///
    /// - Parameter readiness: How ready the release is; given, because alerts are not known here.
    public init(
        from first: CaseSight, to second: CaseSight, readiness: @escaping (Dossier) -> ReleaseReadiness
    ) {
        from = first.dossier.standpoint
        to = second.dossier.standpoint
        entries = Self.entryChanges(from: first.timeline, to: second.timeline)
        views = ComparedView.all(readiness).compactMap { $0.change(from: first.dossier, to: second.dossier) }
    }

    private static func entryChanges(from first: CaseTimeline, to second: CaseTimeline) -> [EntryChange] {
        func byID(_ timeline: CaseTimeline) -> [EntryID: CaseTimeline.Row] {
            Dictionary(timeline.rows.map { ($0.entry.id, $0) }) { $1 }
        }
        let (before, after) = (byID(first), byID(second))
        let rows = second.rows + first.rows.filter { after[$0.entry.id] == nil }
        return rows.sorted { Entry.happenedBefore($0.entry, $1.entry) }.compactMap { row in
            EntryChange(before: before[row.entry.id], after: after[row.entry.id])
        }
    }
}
