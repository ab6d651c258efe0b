internal import Almanac
internal import Events

extension ContactSheet {
    public static let name = "contact-sheet"

    public static let shape = ViewShape<ContactSheet>(
        ViewField("for", .open) { $0.audience.json },
        ViewField("language", .open) { $0.language.json },
        ViewField("wantedLanguages", .sensitive) { $0.wantedLanguages.json },
        ViewField("firstDay", .open) { $0.firstDay.json },
        ViewField("lastDay", .open) { $0.lastDay.json },
        ViewField("releaseKnown", .open) { .boolean(!$0.isReleaseUnknown) },
        .list("lines", .open, of: lineShape) { sheet in sheet.lines.map { ($0, sheet.phrases) } },
        .list("crisisLine", .open, of: lineShape) { sheet in sheet.crisisLines.map { ($0, sheet.phrases) } },
        ViewField("ifNobodyAnswers", .open) { $0.phrases.advice.json },
        ViewField("version", .open) { $0.version.json })

    private static let lineShape = ViewShape<(line: Line, phrases: Phrasebook)>(
        ViewField("role", .open) { $0.line.role.json },
        ViewField("name", .open) { $0.line.actor.json },
        ViewField("channel", .open) { pair in pair.line.channels.isEmpty ? nil : .list(pair.line.channels, \.json) },
        ViewField("hours", .open) { pair in pair.line.hours?.words(in: pair.phrases).json },
        .list("days", .open, of: dayShape) { $0.line.hours?.days ?? [] },
        ViewField("languages", .open) { pair in pair.line.languages.isEmpty ? nil : pair.line.languages.json })

    private static let dayShape = ViewShape<SheetDay>(
        ViewField("date", .open) { $0.date.json },
        .list("hours", .open, of: windowShape, \.windows),
        ViewField("holidayName", .open) { $0.closedDay?.json })

    private static let windowShape = ViewShape<SheetDay.Window>(
        ViewField("from", .open) { .string($0.from.description) },
        ViewField("to", .open) { .string($0.to.description) })
}
