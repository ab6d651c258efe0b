internal import Events
internal import Ledger

/// Whether a correction or withdrawal names an entry that it can change.
struct AmendmentCheck {
    private let catalogue: EventCatalogue

    init(_ catalogue: EventCatalogue) { self.catalogue = catalogue }

    /// - Throws: ``BadInput`` if the target is not in the same stream, or could not be read as corrected.
    func check(_ event: any Event, in stream: StreamName, _ log: any EntryReader) throws {
        switch event {
        case let voiding as EventVoided: _ = try target(voiding.target, in: stream, log)
        case let correction as EventCorrected:
            try check(correction, against: target(correction.target, in: stream, log))
        default: break
        }
    }

    private func target(_ id: EntryID, in stream: StreamName, _ log: any EntryReader) throws -> LoggedEntry {
        guard let target = try log.entry(id), target.stream == stream else {
            throw BadInput(
                field: "data.target", expected: "the id of an earlier entry of \(stream)", found: "\(id)",
                advice: "look the id up with `throughcare timeline … --json`")
        }
        return target
    }

    private func check(_ correction: EventCorrected, against target: LoggedEntry) throws {
        guard let members = correction.fields.members else { return }
        let names = catalogue[target.type]?.shapeFields.map(\.name) ?? []
        for member in members where !names.contains(member.name) && member.name != EventCatalogue.occurrenceField {
            throw BadInput(
                field: "data.fields.\(member.name)",
                expected: "a field of \(target.type): \(names.joined(separator: ", "))",
                found: "an unknown field", advice: "correct the name")
        }
        do {
            _ = try catalogue.open(target, changes: [members])
        } catch {
            throw BadInput(
                field: "data.fields", expected: "values that \(target.type) can hold", found: error.problem,
                advice: "correct the value, or void the entry and record it anew")
        }
    }
}
