internal import Almanac
internal import Events

extension MeetingAndActionTracker {
    public static let title = "meetings and actions"

    public var body: [TextLine] {
        let (open, closed) = (tasks.filter(\.action.isOpen), tasks.filter { !$0.action.isOpen })
        var lines = [TextLine.blank, TextLine("Forums", .heading)]
        lines += forums.isEmpty ? [TextLine("  none agreed, none met")] : forums.flatMap(told)
        lines += [.blank, TextLine("Actions that are open", .heading)]
        lines += open.isEmpty ? [TextLine("  none recorded")] : open.flatMap(told)
        guard !closed.isEmpty else { return lines }
        return lines + [.blank, TextLine("Actions that are closed", .heading)] + closed.flatMap(told)
    }

    private func told(_ row: Row) -> [TextLine] {
        let cadence = row.record.schedule?.cadenceDays.map { "every \($0) days" } ?? "no cadence recorded"
        let last = row.record.sessions.last.map { standpoint.spoken.shortMoment($0.start) } ?? "never recorded"
        let next = row.nextPlanned.map(standpoint.spoken.shortMoment) ?? "none planned"
        let late = row.overdueDays.map { days in
            days == 0 ? nil : TextLine("      \(days) days overdue", .alert)
        }
        return [
            TextLine("  \(row.record.forum.inWords): \(cadence)"),
            TextLine("      last held: \(last); next: \(next)"),
        ] + [late ?? nil].compactMap { $0 } + attendance(of: row) + partnership(of: row)
    }

    private func attendance(of row: Row) -> [TextLine] {
        guard !row.record.sessions.isEmpty else { return [] }
        let sessions = row.attendance.first?.known ?? 0
        guard sessions > 0 else { return [TextLine("      who came: not recorded")] }
        let told = row.attendance.map { "\($0.kind.inWords) \($0.present)\($0.isRequired ? " (required)" : "")" }
        let absent = row.attendance.filter { $0.isRequired && $0.present == 0 }.map(\.kind.inWords)
        let never =
            absent.isEmpty
            ? [] : [TextLine("      required and never there: \(absent.joined(separator: ", "))", .alert)]
        let heading = sessions == 1 ? "who came, 1 session" : "who came, of the last \(sessions) sessions"
        return [TextLine("      \(heading): \(told.joined(separator: ", "))", .faint)] + never
    }

    private func partnership(of row: Row) -> [TextLine] {
        guard let item = row.record.sessions.last?.fact.event.partnershipItem else { return [] }
        return [TextLine("      the partnership itself was \(item ? "" : "not ")on the last agenda", .faint)]
    }

    private func told(_ task: Task) -> [TextLine] {
        let action = task.action
        let due = action.dueBy.map { "due \(standpoint.spoken.shortMoment($0))" } ?? "no due date recorded"
        let moved =
            action.movedTimes == 0 ? "" : ", moved \(action.movedTimes == 1 ? "once" : "\(action.movedTimes) times")"
        let left = task.isOwnerActive == false ? " (holds no role on the case any more)" : ""
        let owner = action.owner.map { "owner \($0)\(left)" } ?? "no owner recorded"
        let critical = action.agreement.event.releaseCritical == true ? ", needed for the release" : ""
        let isAlarming = action.isOpen && (task.state == .overdue || task.isOwnerActive == false)
        return [
            TextLine("  \(action.id): \(action.agreement.event.task ?? "task not recorded")"),
            TextLine(
                "      \(task.state.inWords), \(due)\(moved), \(owner)\(critical)",
                isAlarming ? .alert : .plain),
        ]
    }
}
