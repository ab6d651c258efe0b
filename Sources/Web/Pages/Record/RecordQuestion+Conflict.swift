internal import Almanac
internal import Casework
internal import Events
internal import Projections

extension RecordQuestion {
    /// What the page shows if others were faster: what they recorded, and what was answered here.
    ///
    /// - Parameter version: The version that the stream has now; whoever goes on builds on it.
    func conflict(_ written: WrittenEntry, with page: EntryPage, nowAt version: Int64) -> ConflictContent {
        var question = self
        question.fields = fields.setting("version", String(version))
        let columns = ["time", "what", "says", "who"].map { Table.Column(text: words["record.conflict.\($0)"]) }
        let left = page.leftOut.values.reduce(0, +)
        return ConflictContent(
            heading: heading, subject: subject, action: action,
            changes: Table(words["record.conflict.table"], columns, page.entries.map(row)),
            leftOut: left > 0 ? words("record.conflict.left-out", ["count": "\(left)"]) : nil,
            answers: answers(written).map(\.row), carried: question.carried())
    }

    private func row(_ entry: ToldEntry) -> [[Said]] {
        let dates = LocalDates(language: words.language, zone: form.zone)
        let fields = EventCatalogue.standard[entry.logged.type]?.shapeFields ?? []
        let told = AnswerRows(words: words, zone: form.zone).rows(entry.contents, fields, of: entry.logged.type, at: "")
        let says = told.prefix(4).map {
            Said(text: "\($0.row.term): \($0.row.said.map(\.text).joined(separator: ", "))")
        }
        let empty =
            entry.contents.members == nil
            ? Said(text: words["record.conflict.withheld"], isWithheld: true)
            : Said(text: words["record.conflict.nothing"])
        let who = entry.envelope.first { $0.name == "recordedBy" }?.value
        return [
            [Said(text: dates.shortMoment(entry.logged.recordedAt))],
            [Said(text: words.label(type: entry.logged.type))],
            says.isEmpty ? [empty] : says,
            [who.flatMap(Self.text).map { Said(text: $0) } ?? Said(text: words["said.not-known"], isUnknown: true)],
        ]
    }

    private static func text(_ value: JSON) -> String? { if case .string(let text) = value { text } else { nil } }
}
