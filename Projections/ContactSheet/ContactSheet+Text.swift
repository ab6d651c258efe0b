internal import Almanac
internal import Events

extension ContactSheet {
    public static let title = "contact sheet"

    /// The most lines and the most characters a line that fit on a printed A4 page.
    public static let page = (lines: 60, columns: 90)

    /// The page alone, without a heading that would name the case: others may see it.
    public var text: [TextLine] { body }

    public var body: [TextLine] { page(tellingWanted: true) }

    /// The page is for those who may not know which language was wanted as well: they are not told.
    public func text(showing tags: Set<AccessTag>) -> [TextLine]? {
        tags.contains(.open) ? page(tellingWanted: tags.contains(.sensitive)) : nil
    }

    private func page(tellingWanted isTelling: Bool) -> [TextLine] {
        let (head, foot) = (head, foot(note: isTelling ? note : nil))
        // The heading of the crisis lines, the blank lines around it, and the line for what does not fit.
        let free = Self.page.lines - head.count - foot.count - 5
        let crisis = Self.fitting(crisisLines.map(told), in: free)
        let contacts = Self.fitting(lines.map(told), in: free - crisis.joined().count)
        let left = lines.count + crisisLines.count - contacts.count - crisis.count
        let nobody = lines.isEmpty && crisisLines.isEmpty ? [.blank, TextLine(phrases.noContact, .alert)] : []
        return head + nobody + contacts.joined() + [.blank, TextLine(phrases.crisis, .heading)]
            + (crisisLines.isEmpty ? [TextLine(phrases.noCrisisLine)] : Array(crisis.joined().dropFirst()))
            + (left > 0 ? [.blank, TextLine("\(phrases.notOnThisPage): \(left)", .alert)] : []) + foot
    }

    private var head: [TextLine] {
        let heading = audience == .family ? "\(phrases.title) – \(phrases.forFamily)" : phrases.title
        let (first, last) = (phrases.day(firstDay), phrases.dayWithYear(lastDay))
        let days = TextLine("\(phrases.from) \(first) \(phrases.to) \(last)", .faint)
        return [TextLine(heading, .title), days]
            + (isReleaseUnknown ? Self.wrapped(phrases.releaseUnknown).map { TextLine($0, .alert) } : [])
    }

    private func foot(note: String?) -> [TextLine] {
        let today = phrases.dayWithYear(standpoint.spoken.date(standpoint.moment))
        return [.blank, TextLine(phrases.ifNobodyAnswers, .heading)] + Self.wrapped(phrases.advice).map { TextLine($0) }
            + [.blank, TextLine("\(phrases.version) \(version) · \(today)", .faint)]
            + Self.wrapped(note ?? "").map { TextLine($0, .faint) }
    }

    /// For whoever prints the page, always in English: which language was wanted and is missing.
    private var note: String? {
        guard let wanted = wantedLanguages.first else {
            return "Note: no language is recorded for those who read this page."
        }
        guard Phrasebooks.phrasebook(for: wanted)?.language != language else { return nil }
        return "Note: wanted in \(LanguageName.of(wanted)) (\(wanted)), which is not available; "
            + "have the page translated or explained."
    }

    private func told(_ line: Line) -> [TextLine] {
        let ways = line.channels.map { channel in
            // The log holds no numbers: there is room to write one.
            let isWrittenOn = channel == .phone || channel == .sms || channel == .messenger
            return phrases.channel(channel) + (isWrittenOn ? " ________________" : "")
        }
        let hours = line.hours?.words(in: phrases) ?? [phrases.hoursUnknown]
        let told =
            [ways.isEmpty ? phrases.channelUnknown : ways.joined(separator: " · ")]
            + [hours[0]] + (hours.count > 1 ? [hours.dropFirst().joined(separator: "; ")] : [])
            + (line.languages.isEmpty
                ? [] : ["\(phrases.speaks): \(line.languages.map(LanguageName.of).joined(separator: ", "))"])
        return [.blank, TextLine("\(line.role) · \(line.actor)", .heading)]
            + told.flatMap { Self.wrapped($0, indent: "  ").map { TextLine($0) } }
    }

    /// The blocks from the first on that have room in so many lines.
    private static func fitting(_ blocks: [[TextLine]], in room: Int) -> [[TextLine]] {
        var left = room
        return Array(
            blocks.prefix { block in
                left -= block.count
                return left >= 0
            })
    }

    /// A text in lines that fit on the page, broken between words.
    private static func wrapped(_ text: String, indent: String = "") -> [String] {
        text.split(separator: " ").reduce(into: [String]()) { lines, word in
            if let last = lines.last, last.count + 1 + word.count <= page.columns {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(indent + word)
            }
        }
    }
}
