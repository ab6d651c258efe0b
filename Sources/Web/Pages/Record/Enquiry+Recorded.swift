internal import Almanac
internal import Casework
internal import Events
internal import Hummingbird
internal import Ledger

/// What the page shows after something was recorded.
struct RecordedContent {
    let type: String
    let rows: [SummaryRow]
    let next: [PageLink]
}

extension Enquiry {
    /// The page that says that an entry is on record.
    func recordedPage() async throws -> Response {
        let name = try parameter("entry")
        guard EntryID(name) != nil else { throw Problem.notFound }
        let entry = try await ask { try $0.entry(named: name) }
        let content = RecordedContent(entry, dates(in: try await zone(of: entry.stream, FormFields([]))), words)
        return try answer(
            with: Page(
                template: "record/recorded", title: words("record.recorded.title", ["type": content.type]),
                content: content, section: .cases, crumbs: crumbs(above: entry.stream)))
    }
}

extension RecordedContent {
    /// An entry with the ways on from it.
    init(_ entry: LoggedEntry, _ dates: LocalDates, _ words: Words) {
        let address = RecordAddress(stream: entry.stream)
        type = words.label(type: entry.type)
        rows = [
            SummaryRow(words.label(stream: entry.stream.kind), Said(text: entry.stream.subject)),
            SummaryRow(words.label(field: "occurredAt"), Said(text: dates.moment(entry.occurred))),
            SummaryRow(words["record.recorded.at"], Said(text: dates.moment(entry.recordedAt))),
            SummaryRow(words["record.recorded.place"], Said(text: "\(entry.position)")),
        ]
        let stories =
            entry.stream.kind == .case
            ? [
                PageLink(text: words("record.recorded.case", ["case": entry.stream.subject]), href: address.home),
                PageLink(text: words["record.recorded.replay"], href: "\(address.home)/replay?entry=\(entry.id)"),
            ] : []
        next =
            stories + [
                PageLink(text: words["record.recorded.more"], href: address.path),
                PageLink(text: words["record.recorded.correct"], href: "/entries/\(entry.id)/correct"),
                PageLink(text: words["record.recorded.withdraw"], href: "/entries/\(entry.id)/withdraw"),
            ]
    }
}

extension LocalDates {
    /// When something was so, as exactly as it is known.
    func moment(_ occurred: Occurrence) -> String {
        occurred.precision == .instant ? moment(occurred.instant) : day(date(occurred.instant))
    }
}
