internal import Almanac
public import Events
public import Projections

/// What is held about a person, in a form that the person can read.
public struct Disclosure: Sendable {
    /// Why a part does not go to the person.
    public enum Withheld: String, Sendable {
        /// It was said by others, or is about them.
        case others
        /// It should never have been recorded.
        case unlawful

        var inWords: String {
            switch self {
            case .others: "it was said in confidence by others, or is about them, and they did not agree"
            case .unlawful: "it should never have been recorded here, and is being erased"
            }
        }
    }

    /// What one entry says.
    struct Part: Sendable {
        let position: Int64
        let occurred: Occurrence
        let type: any Event.Type
        let agency: AgencyRef?
        let withheld: Withheld?
        let data: JSON
        let contests: [EntryContested]

        init(_ entry: Entry, _ contests: [EntryContested]) {
            self.init(entry, data: entry.data, contests: contests, withheld: nil)
        }

        init(withholding entry: Entry, because reason: Withheld) {
            self.init(entry, data: .object([]), contests: [], withheld: reason)
        }

        private init(_ entry: Entry, data: JSON, contests: [EntryContested], withheld: Withheld?) {
            position = entry.position
            occurred = entry.occurred
            type = Swift.type(of: entry.event)
            agency = entry.attributes.agency
            self.data = data
            self.contests = contests
            self.withheld = withheld
        }
    }

    /// What is said whether there is any or not, so that nobody can tell.
    static let intelligence =
        "Whether anything is held that serves to prevent or prosecute offences is neither confirmed nor denied. The "
        + "supervisory authority for data protection can look at it for you."

    public let caseRef: CaseRef
    let zone: Zone
    let moment: Instant
    let parts: [Part]

    /// How many parts are told, and how many are withheld.
    public var counts: (told: Int, withheld: Int) {
        let withheld = parts.count { $0.withheld != nil }
        return (parts.count - withheld, withheld)
    }

    /// The disclosure as one object.
    public var json: JSON {
        .record([
            "case": caseRef.json, "at": moment.json, "zone": zone.json, "parts": .list(parts, \.json),
            "intelligence": .string(Self.intelligence),
        ])
    }

    /// The disclosure as lines to be printed.
    public var text: [TextLine] {
        let spoken = SpokenTime(in: zone)
        let (told, withheld) = counts
        return [
            TextLine("What is held about you · \(caseRef)", .title),
            TextLine("on \(spoken.moment(moment)); \(told) parts are told, \(withheld) withheld", .faint),
        ] + parts.flatMap { $0.lines(spoken) } + [
            .blank, TextLine(Self.intelligence),
            TextLine(
                "What is wrong you may contest; your words are kept beside the entry, and those who were told are told again."
            ),
        ]
    }
}

extension Disclosure.Part {
    fileprivate var json: JSON {
        .record([
            "seq": .number(position), "type": .string(type.name), "meaning": .string(type.meaning),
            "occurredAt": occurred.instant.json, "agency": agency?.json,
            "withheld": withheld.map { .string($0.inWords) }, "data": withheld == nil ? data : nil,
            "contested": contests.isEmpty
                ? nil
                : .list(contests) {
                    .record([
                        "statement": .string($0.statement.revealed), "by": $0.by.json, "state": $0.state?.json,
                    ])
                },
        ])
    }

    fileprivate func lines(_ spoken: SpokenTime) -> [TextLine] {
        let origin = agency.map { ", recorded by \($0)" } ?? ""
        let heading = [TextLine.blank, TextLine("\(spoken.occurrence(occurred)): \(type.meaning)", .heading)]
        if let withheld { return heading + [TextLine("  withheld: \(withheld.inWords)\(origin)", .faint)] }
        let told = (data.members ?? []).filter { $0.value != .null }.map { member in
            TextLine("  \(Self.words(member.name)): \(Self.word(member.value))")
        }
        let contested = contests.flatMap { contest in
            [
                TextLine(
                    "  contested by the \(contest.by.inWords)\(contest.state.map { ", \($0.inWords)" } ?? ""):", .alert),
                TextLine("    \(contest.statement.revealed)"),
            ]
        }
        return heading + told + [TextLine("  no. \(position)\(origin)", .faint)] + contested
    }

    /// A field's name as words: `dueBy` as `due by`.
    private static func words(_ name: String) -> String {
        name.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : String($1) }
    }

    private static func word(_ value: JSON) -> String {
        switch value {
        case .string(let text): text
        case .boolean(let isSo): isSo ? "yes" : "no"
        case .array(let values): values.map(word).joined(separator: ", ")
        case .object(let members): members.map { "\(words($0.name)) \(word($0.value))" }.joined(separator: ", ")
        case .null: "unknown"
        case .number(let number): number
        }
    }
}
