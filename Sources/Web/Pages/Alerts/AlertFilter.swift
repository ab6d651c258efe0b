internal import Casework
internal import Events
internal import Watcher

/// Which alerts somebody wants to see, as the address of the page says it.
struct AlertFilter: Hashable {
    /// How many stand on a page.
    static let pageLength = 50

    var isMine = false
    var severity: AlertSeverity?
    var rule: String?
    var caseRef: String?
    /// Those that are set aside for now.
    var isSnoozed = false
    /// After this place of the list; `nil` from its beginning.
    var after: ListPlace?

    /// Reads the address; what is no filter of ours counts as none.
    init(_ query: (String) -> String?) {
        isMine = query("mine") != nil
        severity = query("severity").flatMap(AlertSeverity.init(rawValue:))
        rule = query("rule").flatMap { id in RuleCatalogue.all.contains { $0.id == id } ? id : nil }
        caseRef = query("case")
        isSnoozed = query("aside") != nil
        after = query("after").flatMap(Self.place)
    }

    /// What is asked of the application: one more than a page has, to know whether there is another.
    func query(for actor: ActorRef?) -> AlertQuery {
        var query = AlertQuery()
        query.caseRef = caseRef.map { CaseRef($0) }
        query.rule = rule
        query.severity = severity ?? .info
        query.mustAct = isMine ? actor?.rawValue : nil
        query.isSnoozed = isSnoozed
        query.limit = Self.pageLength + 1
        query.after = after
        query.isCounted = false
        return query
    }

    /// The address of the page with these filters.
    var path: String {
        let fields: [(String, String?)] = [
            ("mine", isMine ? "yes" : nil), ("severity", severity?.rawValue), ("rule", rule), ("case", caseRef),
            ("aside", isSnoozed ? "yes" : nil), ("after", after.map { "\($0.order)~\($0.key)" }),
        ]
        let query = fields.compactMap { name, value in value.map { "\(name)=\($0.pathPart)" } }
        return query.isEmpty ? "/alerts" : "/alerts?" + query.joined(separator: "&")
    }

    private static func place(_ text: String) -> ListPlace? {
        let parts = text.split(separator: "~", maxSplits: 1)
        guard parts.count == 2, let order = Int64(parts[0]) else { return nil }
        return ListPlace(order: order, key: String(parts[1]))
    }
}
