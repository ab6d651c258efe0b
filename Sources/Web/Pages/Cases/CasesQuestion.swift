internal import Almanac
internal import Casework
internal import Events
internal import Projections

/// Which cases the page is asked for, as its address says it.
struct CasesQuestion: Hashable, Sendable {
    /// How the page shows them.
    enum Form: String, CaseIterable { case list, board }
    /// In which order.
    enum Order: String, CaseIterable { case release, name, alerts }

    /// The weeks within which releases are asked for.
    static let weeks = [2, 12, 24]
    /// How many cases a page of the list has.
    static let perPage = 50
    /// How many of the next releases are sorted by something else, or stand on the board.
    static let mostSorted = 400

    var within: Int?
    var lead: String?
    var phase: ReleasePhase?
    var actor: String?
    var order = Order.release
    var form = Form.list
    /// From 1.
    var page = 1

    /// Reads the query of the address; what it does not understand counts as not asked.
    init(_ query: (String) -> String?) {
        within = query("within").flatMap(Int.init).flatMap { Self.weeks.contains($0) ? $0 : nil }
        lead = query("lead")
        phase = query("phase").flatMap(ReleasePhase.init(rawValue:))
        actor = query("actor")
        order = query("sort").flatMap(Order.init(rawValue:)) ?? .release
        form = query("as").flatMap(Form.init(rawValue:)) ?? .list
        page = min(max(query("page").flatMap(Int.init) ?? 1, 1), 10_000)
    }

    /// The address of the page with this question.
    var address: String {
        "/cases"
            + Query.text([
                ("within", within.map(String.init)), ("phase", phase?.rawValue), ("lead", lead), ("actor", actor),
                ("sort", order == .release ? nil : order.rawValue), ("as", form == .list ? nil : form.rawValue),
                ("page", page == 1 ? nil : String(page)),
            ])
    }

    /// What the store is asked for.
    func query(at moment: Instant) -> CaseQuery {
        var query = CaseQuery()
        query.lead = lead.map { AgencyRef($0) }
        query.actor = actor.map { ActorRef($0) }
        query.phase = phase
        query.releaseBy = within.map { moment + .days(7 * $0) }
        query.limit = isSortedHere ? Self.mostSorted : page * Self.perPage
        return query
    }

    /// Whether the order is not the store's own, or the page shows more than one page of the list.
    var isSortedHere: Bool { order != .release || form == .board }

    /// The same question with something else.
    func with(_ change: (inout CasesQuestion) -> Void) -> CasesQuestion {
        var other = self
        change(&other)
        return other
    }
}
