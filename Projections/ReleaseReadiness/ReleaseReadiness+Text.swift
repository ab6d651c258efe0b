internal import Almanac
internal import Events

extension ReleaseReadiness {
    /// The heading of the text form.
    static let title = "release readiness"

    /// The view for a terminal, on one screen.
    public var text: [TextLine] {
        let spoken = SpokenTime(in: zone)
        var lines = [TextLine("\(caseRef) · \(Self.title)", .title)]
        lines.append(TextLine("at \(spoken.moment(moment))", .faint))
        lines += gateLines(spoken)
        lines += blockers
        lines += firstDays(spoken)
        lines += gatePeople(spoken)
        lines += [.blank, TextLine("Parts of life", .heading)]
        lines += Self.columns(domains.map { ($0.domain.inWords, $0.state.inWords) })
        lines += [.blank, TextLine("Essentials on the day", .heading)]
        lines += Self.columns(essentials.map { (Self.spelledOut($0.name), $0.state.inWords) })
        lines += [.blank, TextLine("Support and control", .heading)]
        lines += zip(support, control).map { TextLine("  \(Self.padded($0, to: 44))  \($1)") }
        return lines
    }

    /// The view in one line, for a board of many cases.
    public var line: String {
        let spoken = SpokenTime(in: zone)
        let when = gate.map { Self.padded(spoken.shortMoment($0.instant), to: 22) } ?? "no release date known"
        let days = gate.map { distance(to: $0, unit: "d") } ?? ""
        let open = [AlertSeverity.critical, .urgent, .warning, .info].compactMap { severity in
            alerts.counts[severity].map { "\($0) \(severity.rawValue)" }
        }
        return [
            Self.padded(caseRef.rawValue, to: 10), when, Self.padded(days, to: 9),
            Self.padded(phase?.inWords ?? "", to: 12), open.isEmpty ? "no alerts" : open.joined(separator: ", "),
        ].joined(separator: "  ")
    }

    /// Whole days to the gate or since, never rounded up.
    private func distance(to gate: Gate, unit: String) -> String {
        let passed = moment - gate.instant
        guard passed > .zero else { return "in \(gate.daysLeft) \(unit)" }
        return "\(Int(passed.days)) \(unit) ago"
    }

    private func gateLines(_ spoken: SpokenTime) -> [TextLine] {
        guard let gate else {
            let why = track?.isCustodial == true ? "release date: not known" : "a track without gate"
            return [TextLine(why, .alert)]
        }
        let verb = gate.hasTakenPlace ? "released" : "release"
        var lines = [TextLine("\(verb) \(spoken.moment(gate.moment))")]
        let certainty = gate.certainty?.inWords ?? "certainty not recorded"
        let when = distance(to: gate, unit: "days")
        let notice = gate.noticeDays.map { ", known \($0) days ahead" } ?? ""
        lines.append(TextLine("\(when), \(phase?.inWords ?? ""), \(certainty)\(notice)"))
        lines += gate.history.dropFirst().map { change in
            let from = change.from.map(spoken.moment) ?? "unknown"
            let reason = change.reason.map { " (\($0))" } ?? ""
            return TextLine("moved from \(from) to \(spoken.moment(change.to))\(reason)", .faint)
        }
        if let approval, approval != .notNeeded { lines.append(TextLine("approval: \(approval.inWords)")) }
        return lines
    }

    private var blockers: [TextLine] {
        guard !alerts.top.isEmpty else { return [.blank, TextLine("No alerts open", .good)] }
        return [.blank, TextLine("In the way, gravest first", .heading)]
            + alerts.top.map {
                TextLine("  \(Self.padded($0.severity.rawValue, to: 8))  \($0.rule): \($0.summary)", .alert)
            }
    }

    private func firstDays(_ spoken: SpokenTime) -> [TextLine] {
        guard let coverage else { return [] }
        let window = Int(coverage.coverage.window.length.hours)
        var lines = [TextLine.blank, TextLine("The first \(window) hours", .heading)]
        if let first = coverage.coverage.firstContactAfter {
            lines.append(TextLine("  first contact on duty: \(first) after release"))
        } else {
            lines.append(TextLine("  first contact on duty: none found", .alert))
        }
        lines += coverage.coverage.spans.map { span in
            let until = span.trueEnd.map(spoken.shortMoment) ?? "nobody found"
            return TextLine(
                "  nobody from \(spoken.shortMoment(span.start)) to \(until): \(span.length) inside the window")
        }
        if coverage.coverage.spans.isEmpty { lines.append(TextLine("  somebody is on duty throughout", .good)) }
        lines += coverage.withoutAvailability.map { TextLine("  \($0): not known when reachable", .alert) }
        lines += closedSpan.map { [TextLine("  offices open again after \($0)")] } ?? []
        return lines
    }

    private func gatePeople(_ spoken: SpokenTime) -> [TextLine] {
        var lines = [TextLine.blank, TextLine("People", .heading)]
        let holders = [
            ("case manager", team.caseManager?.rawValue), ("probation", team.probation?.rawValue),
            ("lead agency", team.leadAgency?.rawValue),
        ]
        lines.append(TextLine("  " + holders.map { "\($0): \($1 ?? "nobody")" }.joined(separator: ", ")))
        let met = continuity.map { "\($0.actor) (\($0.lastMet == nil ? "not met yet" : "met"))" }
        lines.append(TextLine("  stays after release: " + (met.isEmpty ? "nobody" : met.joined(separator: ", "))))
        let gate = pickup.map { pickup in
            let by = pickup.event.by?.rawValue ?? "somebody"
            let state = pickup.isConfirmed ? "confirmed" : "not confirmed"
            let fit = pickupFits.map { $0 ? "fits" : "does not fit" } ?? "cannot be told whether it fits"
            return "\(by) at \(pickup.event.meetAt.map(spoken.moment) ?? "a time not recorded"), \(state), \(fit)"
        }
        lines.append(TextLine("  at the gate: \(gate ?? "nobody arranged")"))
        let handed = handovers.last.map { handover in
            guard handover.acceptance != nil else { return "offered, not accepted" }
            return handover.missingItems.isEmpty ? "accepted" : "accepted, items missing"
        }
        lines.append(TextLine("  hand-over: \(handed ?? "not offered")"))
        let agreed = plan.agreedVersion.map { "version \($0) agreed" } ?? "none agreed"
        let version = plan.version.map { "version \($0)" } ?? "none"
        lines.append(TextLine("  plan: \(version), \(agreed), person: \(plan.position.inWords)"))
        lines.append(TextLine("  contact sheet: \(contactSheet.map(Self.words(for:)) ?? "not issued")"))
        return lines
    }

    private static func words(for check: SheetCheck) -> String {
        let issued = "issued in \(check.sheet.event.language ?? "a language not recorded")"
        switch check.isStale {
        case true?: return issued + ", no longer right: a new one is needed"
        case false?: return issued
        case nil: return issued + "; whether the person reads it is not known"
        }
    }

    private static func columns(_ pairs: [(String, String)]) -> [TextLine] {
        let cells = pairs.map { padded("\($0): \($1)", to: 36) }
        return stride(from: 0, to: cells.count, by: 2).map { index in
            let row = cells[index..<min(index + 2, cells.count)].joined()
            return TextLine("  " + String(row.reversed().drop { $0 == " " }.reversed()))
        }
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func spelledOut(_ name: String) -> String {
        name.reduce(into: "") { text, letter in text += letter.isUppercase ? " " + letter.lowercased() : String(letter)
        }
    }
}
