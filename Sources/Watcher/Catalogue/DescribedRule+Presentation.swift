public import Events
public import Projections

extension DescribedRule {
    /// All that people read about the rule, as one object.
    public static var json: JSON {
        .record([
            "rule": .string(id), "title": .string(card.title), "version": .number(card.version),
            "sources": .list(card.sources) { .string($0.inWords) }, "condition": .string(card.condition),
            "parameters": .object(settable.map { JSON.Member($0.name, $0.defaultJSON) }),
            "leadTime": .string(card.leadTime), "severities": .string(card.severities), "mustAct": card.mustAct.json,
            "remedy": .string(card.remedy), "clears": .string(card.clears), "traps": card.traps.json,
        ])
    }

    /// All that people read about the rule, for a terminal.
    public static var text: [TextLine] {
        var lines = [
            TextLine("\(id) · \(card.title)", .title), TextLine("when       \(card.condition)"),
            TextLine("how early  \(card.leadTime)"), TextLine("severity   \(card.severities)"),
            TextLine("must act   \(card.mustAct.joined(separator: ", "))"), TextLine("remedy     \(card.remedy)"),
            TextLine("clears     \(card.clears)"),
        ]
        lines +=
            [TextLine("parameters", .heading)] + settable.map { TextLine("  \($0.name) = \($0.defaultJSON.line)") }
        lines += [TextLine("sources", .heading)] + card.sources.map { TextLine("  \($0.inWords)") }
        lines += [TextLine("traps", .heading)] + card.traps.map { TextLine("  \($0)") }
        return lines
    }
}
