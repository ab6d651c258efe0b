internal import Almanac
internal import Events

/// A view of a case, for comparing it with itself at another time.
struct ComparedView {
    let name: String
    let title: String
    let fields: [ViewFieldDescription]
    let fold: (Dossier) -> JSON

    /// All views of a case: how ready the release is, then the others in alphabetical order.
    static func all(_ readiness: @escaping (Dossier) -> ReleaseReadiness) -> [ComparedView] {
        let first = ComparedView(
            name: ReleaseReadiness.name, title: ReleaseReadiness.title, fields: ReleaseReadiness.fields
        ) { readiness($0).json }
        return [first] + ViewCatalogue.ofCases.map { compared($0) }
    }

    /// What is another in the view; `nil` if nothing is.
    func change(from first: Dossier, to second: Dossier) -> ViewChange? {
        let changes = fold(first).changes(to: fold(second))
        guard !changes.isEmpty else { return nil }
        let byClock = changesByClock(from: first, to: second)
        return ViewChange(
            view: name, title: title,
            fields: changes.map {
                ViewChange.Field(change: $0.withholding(fields), isByClock: byClock.contains($0))
            })
    }

    /// What would have changed the same on either record if only time had passed.
    private func changesByClock(from first: Dossier, to second: Dossier) -> Set<JSONChange> {
        guard first.moment != second.moment else { return [] }
        let onTheFirst = fold(first).changes(to: fold(first.moved(to: second.moment)))
        let onTheSecond = fold(second.moved(to: first.moment)).changes(to: fold(second))
        return Set(onTheFirst).intersection(onTheSecond)
    }

    private static func compared<Seen: CaseView>(_ view: Seen.Type) -> ComparedView {
        // The standpoint is told once for all views, so it is no field here.
        ComparedView(name: Seen.name, title: Seen.title, fields: Seen.fields) { Seen.shape.json(Seen(of: $0)) }
    }
}
