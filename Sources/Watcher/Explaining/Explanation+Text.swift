internal import Almanac
internal import Events
public import Projections

extension Explanation {
    /// The explanation for a terminal: the answer, then what it rests on, then what would change it.
    public var text: [TextLine] {
        var lines = [TextLine("\(card.id) · \(card.title)", .title)]
        lines.append(TextLine("\(caseRef) at \(spoken.moment(moment)), as known then", .faint))
        lines += alertLines + answer
        lines += section("Condition", [withValues(card.condition), "clears: \(withValues(card.clears))"])
        lines += section("Rests on", evidence.map(words(for:)))
        lines += section("Parameters", values.map { "\($0.name) = \($0.value.line) (\($0.origin))" })
        lines += section("Asked the clock", questions.map(words(for:)))
        return lines + section("If nothing else is recorded", outlook)
    }

    private var spoken: SpokenTime { SpokenTime(in: zone) }

    private func section(_ title: String, _ lines: [String]) -> [TextLine] {
        lines.isEmpty ? [] : [.blank, TextLine(title, .heading)] + lines.map { TextLine("  \($0)") }
    }

    /// The alert as it was raised.
    private var alertLines: [TextLine] {
        guard let alert else { return [] }
        let version = alert.event.ruleVersion ?? card.version
        let changed = version == card.version ? "" : "; the rule is at version \(card.version) now, this was \(version)"
        let folded = alert.event.folded ?? []
        let children = folded.isEmpty ? "" : "; it took in \(folded.joined(separator: ", "))"
        return [
            TextLine("alert \(alert.alertId), under the parameters it was raised with\(changed)\(children)", .faint)
        ]
    }

    private var answer: [TextLine] {
        switch verdict {
        case .found:
            findings.map { finding in
                let about = finding.alert.about.isEmpty ? "" : " (\(finding.alert.about))"
                let folded = finding.foldedInto.map { "; taken in by \($0)" } ?? ""
                return TextLine(
                    "it speaks\(about): \(finding.alert.severity.rawValue): \(finding.alert.summary)\(folded)", .alert)
            }
        case .unknown: unknowns.map { TextLine("it cannot tell: not known is \($0.missing)") }
        case .silent: [TextLine("it is silent: the condition does not hold")]
        case .notAsked:
            [TextLine("it is not asked: \(isEnabled ? "the case is not open" : "it is switched off for this case")")]
        }
    }

    private func words(for line: EvidenceLine) -> String {
        guard let entry = line.entry else { return "\(line.id): not in this log" }
        let withdrawn = line.isWithdrawn ? " (withdrawn since)" : ""
        return "\(entry.position)  \(entry.logged.type)  \(spoken.occurrence(entry.occurred)): "
            + spoken.headline(of: entry.event) + withdrawn
    }

    private func words(for question: ClockQuestion) -> String {
        "\(spoken.shortMoment(question.instant)) \(question.kind.rawValue): \(question.isSo ? "yes" : "not yet")"
    }

    private var outlook: [String] {
        guard findings.isEmpty else { return findings.flatMap(words(for:)) }
        guard let firstFinding else {
            return isAsked ? ["it says nothing up to \(spoken.shortMoment(moment + Self.horizon))"] : []
        }
        let alert = firstFinding.alert
        return ["\(alert.severity.rawValue) from \(spoken.shortMoment(firstFinding.moment)): \(alert.summary)"]
    }

    private func words(for finding: ExplainedFinding) -> [String] {
        let about = finding.alert.about.isEmpty ? "" : " (\(finding.alert.about))"
        guard !finding.steps.isEmpty else {
            return ["it stays \(finding.alert.severity.rawValue)\(about)"]
        }
        return finding.steps.map { step in
            let change = step.severity.map { "\($0.rawValue) from" } ?? "it clears"
            return "\(change) \(spoken.shortMoment(step.moment))\(about)"
        }
    }
}
