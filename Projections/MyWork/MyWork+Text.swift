internal import Almanac
internal import Events

extension MyWork {
    /// The view for a terminal: what is due, soonest first, then alerts, leave and deputies.
    public var text: [TextLine] {
        let spoken = SpokenTime(in: zone)
        let known = vantage.knownAt.map { "as known on \(spoken.moment($0))" } ?? "as known today"
        let due = items([.action, .appointment, .request, .contact])
        return [
            TextLine("\(actor) · my work", .title), TextLine("at \(spoken.moment(moment)), \(known)", .faint),
        ]
            + section("Overdue", due.filter { $0.urgency == .overdue }, .alert)
            + section("Due today", due.filter { $0.urgency == .today }, empty: "  nothing is recorded")
            + section(
                "Due in the next seven days", due.filter { $0.urgency == .thisWeek }, empty: "  nothing is recorded")
            + section("Without a date", due.filter { $0.urgency == .undated })
            + section("Alerts to answer", items([.alert]), .alert, empty: "  none open")
            + section("My leave meets", items([.leaveConflict]), .alert)
            + section("Cases without a deputy", items([.noDeputy]))
            + (agency == nil
                ? [.blank, TextLine("No agency is recorded: requests to it are not known.", .alert)] : [])
    }

    private func section(
        _ heading: String, _ items: [WorkItem], _ role: TextLine.Role = .plain, empty: String? = nil
    ) -> [TextLine] {
        if items.isEmpty, empty == nil { return [] }
        return [.blank, TextLine(heading, .heading)]
            + (items.isEmpty ? [TextLine(empty ?? "")] : items.map { TextLine(told($0), role) })
    }

    private func told(_ item: WorkItem) -> String {
        let due = item.due.map { "  \(SpokenTime(in: item.zone).shortMoment($0))" } ?? ""
        let severity = item.severity.map { "  \($0.rawValue)" } ?? ""
        return "  \(item.caseRef)\(due)\(severity)  \(item.what)"
    }
}
