internal import Almanac
public import Events
public import Projections

extension BrowsingReport {
    /// The report as one object.
    public var json: JSON {
        .record([
            "from": from.json, "until": until.json, "looks": .number(looks), "actors": .number(actors),
            "findings": .list(findings, \.json), "unknown": .list(unknown) { .string($0) },
        ])
    }

    /// The report on some lines.
    public var text: [TextLine] {
        var lines = [
            TextLine("looks at single cases from \(from) until \(until)", .title),
            TextLine(
                "\(looks) looks by \(actors) actors; what is told here asks a question and proves nothing", .faint),
        ]
        for sign in Sign.allCases {
            let found = findings.filter { $0.sign == sign }
            guard !found.isEmpty else { continue }
            lines += [.blank, TextLine(sign.inWords, .heading)] + found.flatMap(\.lines)
        }
        if findings.isEmpty { lines.append(TextLine("nothing to ask about", .good)) }
        return lines + unknown.map { TextLine("not judged: \($0)", .faint) }
    }
}

extension BrowsingReport.Sign {
    /// The sign as a heading.
    public var inWords: String {
        switch self {
        case .withoutRole: "Without a role on the case, then or in the two weeks around it"
        case .outOfHours: "At night, at a weekend or on a closed day"
        case .related: "By somebody related, or of the same name"
        case .inARow: "Many cases in a row"
        }
    }
}

extension BrowsingReport.Finding {
    fileprivate var json: JSON {
        .record([
            "sign": .string(sign.rawValue), "actor": actor.json, "cases": .list(cases, \.json),
            "records": .list(positions) { .number($0) }, "first": first.json, "last": last.json,
            "purposes": .list(purposes) { .string($0) },
        ])
    }

    fileprivate var lines: [TextLine] {
        let count = positions.count == 1 ? "once" : "\(positions.count) times"
        let what =
            cases.count == 1 ? "\(cases[0]) \(count)" : "\(cases.count) cases, \(cases[0]) to \(cases[cases.count - 1])"
        let time = first == last ? "\(first)" : "\(first) to \(last)"
        let purpose = purposes.isEmpty ? "no purpose given" : "for " + purposes.joined(separator: "; ")
        return [TextLine("  \(actor) looked at \(what), \(time)", .alert), TextLine("      \(purpose)", .faint)]
    }
}
