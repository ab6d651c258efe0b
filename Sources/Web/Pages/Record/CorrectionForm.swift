internal import Almanac
internal import Casework
internal import Events

/// The form by which an entry is put right: all that it says, to change what is wrong.
struct CorrectionForm {
    let target: LoggedEntry
    /// The form of the entry's own type.
    let form: RecordForm
    /// What the entry says, with what corrections have changed since; what may not be shown is left out.
    let standing: JSON
    /// The labels of fields that are there and may not be shown.
    let hidden: [String]

    /// The fields of the correction itself.
    static let (reason, trueFrom) = ("correction.reason", "correction.trueFrom")

    /// - Parameter page: The stream of the entry, from the entry on.
    /// - Throws: ``Problem`` 403 if nothing of what it says may be shown.
    init(_ target: ToldEntry, in page: EntryPage, zone: Zone) throws(Problem) {
        guard let type = EventCatalogue.standard[target.logged.type], target.contents.members != nil else {
            throw Problem(.notPermitted)
        }
        self.target = target.logged
        form = RecordForm(type: type, stream: target.logged.stream, zone: zone)
        let corrections = page.entries.filter {
            $0.logged.type == EventCorrected.name && $0.logged.links.contains(target.logged.id)
        }
        let data = corrections.reduce(target.contents) { $0.merging($1.contents["fields"]?.members ?? []) }
        let members = data.members ?? []
        standing = .object(members.filter { !Self.isHidden($0.value) })
        hidden = members.filter { Self.isHidden($0.value) }.map(\.name)
    }

    /// The form before anything is changed.
    func start(id: EntryID, version: Int64) -> FormFields {
        let occurred = Moment.instant(target.occurred.instant)
        let fields = form.write(data: standing, attributes: .object([]), occurredAt: occurred)
        return FormFields([("id", id.description), ("version", String(version))] + fields.all)
    }

    /// The fields whose values are others than those that stand, with `null` for what is taken away.
    func changes(_ written: WrittenEntry) -> [JSON.Member] {
        let before = form.read(start(id: target.id, version: 0))
        let fields = form.type.shapeFields.compactMap { field -> JSON.Member? in
            let (was, now) = (before.data[field.name], written.data[field.name])
            return was == now ? nil : JSON.Member(field.name, now ?? .null)
        }
        guard let moved = written.occurredAt, moved != before.occurredAt else { return fields }
        return fields + [JSON.Member(EventCatalogue.occurrenceField, withClock(moved))]
    }

    /// The event that records the changes.
    func event(_ changes: [JSON.Member], _ fields: FormFields) -> (data: JSON, problems: [WritingProblem]) {
        var reader = FormReader(fields, in: form.zone)
        let reason = reader.value(.text(limit: String.longestText), at: Self.reason)
        let since = reader.value(.moment, at: Self.trueFrom)
        var members = [JSON.Member("target", target.id.json), JSON.Member("fields", .object(changes))]
        if let reason { members.append(JSON.Member("reason", reason)) } else { reader.note(.missing, at: Self.reason) }
        if let since { members.append(JSON.Member("trueFrom", since)) }
        return (.object(members), reader.problems)
    }

    /// What the envelope says has an hour; a day begins at its first.
    private func withClock(_ value: JSON) -> JSON {
        guard case .string(let text) = value, let date = try? CivilDate(parsing: text) else { return value }
        let start = form.zone.startOfDay(date)
        return .string(OffsetInstant(instant: start, offsetMinutes: form.zone.offset(at: start) / 60).description)
    }

    private static func isHidden(_ value: JSON) -> Bool {
        switch value {
        case .string(let text): text == "(restricted)" || text.hasPrefix("(withheld")
        case .array(let elements): elements.contains(where: isHidden)
        case .object(let members): members.contains { isHidden($0.value) }
        default: false
        }
    }
}
