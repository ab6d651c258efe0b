internal import Almanac
internal import Events

extension ProgrammeDoseLedger {
    /// The load of all programmes together, then one programme after the other.
    public var body: [TextLine] {
        guard !rows.isEmpty else {
            let nothing = "no programme is recorded; many cases go without one, and that is no gap in itself"
            return [.blank, TextLine(nothing)] + missedElsewhere
        }
        let unknown = withoutHours > 0 ? ", \(withoutHours) of unknown dose beside them" : ""
        let load = "Running: \(concurrent), \(Self.words(totalHoursPerWeek)) hours a week together\(unknown)"
        return [.blank, TextLine(load, .heading)] + rows.flatMap(told) + missedElsewhere
    }

    private func told(_ row: Row) -> [TextLine] {
        let event = row.enrolment.start.event
        let details = [
            event.programmeRef?.rawValue, event.approach?.inWords, event.format?.inWords, event.basis?.inWords,
            event.setting.map { $0 == .both ? "custody and community" : $0.inWords }, state(of: row.enrolment),
        ]
        let lines = [
            TextLine("  \(row.enrolment.id): \(details.compactMap(\.self).joined(separator: ", "))"),
            TextLine("    \(dose(of: row))"),
        ]
        return lines + missed(row.missed) + going(row)
    }

    private func state(of enrolment: Enrolment) -> String {
        if let ending = enrolment.ending { return "ended: \(ending.event.outcome?.inWords ?? "how is not recorded")" }
        return enrolment.isActive ? "running" : "in custody only, over since the release"
    }

    private func dose(of row: Row) -> String {
        let hours =
            row.hoursPerWeek.map { $0 > 0 ? "\(Self.words($0)) hours a week" : "no hours planned yet" }
            ?? "dose not recorded"
        let sessions = row.sessions == 1 ? "1 session" : "\(row.sessions) sessions"
        let planned = row.plannedMinutes.map { "\($0) min planned" } ?? "planned minutes not known"
        let least = row.sessionsOfUnknownLength > 0 ? "at least " : ""
        let share = row.share.map { " (\(least)\(Int(($0 * 100).rounded())) %)" } ?? ""
        let unknown = row.sessionsOfUnknownLength > 0 ? ", \(row.sessionsOfUnknownLength) of unknown length" : ""
        return
            "\(hours); in 28 days \(planned), \(least)\(row.deliveredMinutes) min delivered\(share) in \(sessions)\(unknown)"
    }

    private func missed(_ missed: Missed) -> [TextLine] {
        let parts = [
            missed.byPerson > 0 ? "missed by the person: \(missed.byPerson)" : nil,
            missed.byProvider > 0 ? "cancelled by the provider: \(missed.byProvider)" : nil,
            missed.unknown > 0 ? "missed, by whom is not recorded: \(missed.unknown)" : nil,
        ].compactMap(\.self)
        return parts.isEmpty ? [] : [TextLine("    \(parts.joined(separator: ", "))")]
    }

    private func going(_ row: Row) -> [TextLine] {
        let phase = row.phase.map { "phase: \($0)" }
        let planned = row.enrolment.start.event.continueAfterRelease.map { "to go on after release: \($0.inWords)" }
        let first = row.firstSessionAfterRelease.map {
            "first session after release \(standpoint.spoken.shortMoment($0))"
        }
        let parts = [phase, planned, first].compactMap(\.self)
        return parts.isEmpty ? [] : [TextLine("    \(parts.joined(separator: ", "))")]
    }

    private var missedElsewhere: [TextLine] {
        let lines = missed(unassigned)
        return lines.isEmpty ? [] : [.blank, TextLine("Appointments of no recorded programme", .heading)] + lines
    }

    private static func words(_ hours: Double) -> String { hours.json.line }
}
