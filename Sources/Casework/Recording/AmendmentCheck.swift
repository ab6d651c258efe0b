internal import Events
internal import Ledger

/// Whether a correction, a withdrawal or an erasure names entries that it can be about.
struct AmendmentCheck {
    private let catalogue: EventCatalogue
    private let log: any EntryReader
    private let stream: StreamName
    private let recorder: ActorRef?

    /// Checks what `recorder` wants to record in a stream.
    init(_ catalogue: EventCatalogue, _ log: any EntryReader, stream: StreamName, recorder: ActorRef?) {
        self.catalogue = catalogue
        self.log = log
        self.stream = stream
        self.recorder = recorder
    }

    /// - Parameter position: The place of the event if it is in the log already; what it names must come before it.
    /// - Throws: ``BadInput`` if a target is not in the same stream, cannot be amended so, or could not be read as
    ///   corrected.
    func check(_ event: any Event, at position: Int64 = .max) throws {
        guard let amendment = event as? any Amendment else { return }
        for (path, id) in amendment.amended {
            let target = try target(id, named: "data.\(path)", before: position)
            if let refusal = amendment.refusal(of: try catalogue.open(target), recordedBy: recorder) {
                throw BadInput(refusal, field: "data.\(path)")
            }
            if let correction = amendment as? EventCorrected { try check(correction, of: target) }
        }
    }

    private func target(_ id: EntryID, named field: String, before position: Int64) throws -> LoggedEntry {
        guard let target = try log.entry(id), target.stream == stream, target.position < position else {
            throw BadInput(
                field: field, expected: "the id of an earlier entry of \(stream)", found: "\(id)",
                advice: "look the id up with `throughcare timeline … --json`")
        }
        return target
    }

    private func check(_ correction: EventCorrected, of target: LoggedEntry) throws {
        let corrected = try corrected(target, by: correction.fields.members)
        // What an event cannot be by itself it cannot become, and an amendment cannot be turned to another entry so.
        if let flaw = corrected.event.flaw { throw BadInput(flaw, field: "data.fields") }
        try check(corrected.event, at: target.position)
    }

    private func corrected(_ target: LoggedEntry, by members: [JSON.Member]) throws(BadInput) -> Entry {
        let fields = catalogue[target.type]?.shapeFields ?? []
        let lifted = catalogue[target.type]?.lifted(members, from: target.schemaVersion) ?? members
        let names = fields.map(\.name)
        for member in lifted where !names.contains(member.name) && member.name != EventCatalogue.occurrenceField {
            throw BadInput(
                field: "data.fields.\(member.name)",
                expected: "a field of \(target.type): \(names.joined(separator: ", "))",
                found: "an unknown field", advice: "correct the name")
        }
        do {
            return try catalogue.open(target, changes: [members])
        } catch {
            throw BadInput(
                field: "data.fields", expected: "values that \(target.type) can hold", found: error.problem,
                advice: "correct the value, or void the entry and record it anew")
        }
    }
}
