internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// Folds a case once for all lists that have rows of it.
struct CaseProjector: Projector {
    let catalogue: EventCatalogue

    let views: [StoredView] = [.caseload, .openWork, .releaseCalendar]
    let kind = StreamKind.case
    let types = CaseloadRow.types.union(ReleaseCalendarRow.types).union(OpenWorkRow.types)

    func rows(of stream: StreamName, _ entries: [LoggedEntry]) throws -> [ViewRow] {
        let file = CaseFile(CaseRef(stream.subject), try History(entries, with: catalogue))
        let row = CaseloadRow(of: file)
        let listed = ViewRow(
            view: StoredView.caseload.name, key: stream.subject, group: row.leadAgency?.rawValue, order: row.order,
            body: row.json.canonicalBytes)
        let release = ReleaseCalendarRow(of: file).map { release in
            ViewRow(
                view: StoredView.releaseCalendar.name, key: stream.subject, group: release.team?.rawValue,
                order: release.instant.milliseconds, body: release.json.canonicalBytes)
        }
        let work = OpenWorkRow.rows(of: file).map { work in
            ViewRow(
                view: StoredView.openWork.name, key: "\(stream.subject)/\(work.key)",
                group: work.owner ?? work.agency?.rawValue,
                order: work.order, body: work.json.canonicalBytes)
        }
        return [listed] + [release].compactMap(\.self) + work
    }
}
