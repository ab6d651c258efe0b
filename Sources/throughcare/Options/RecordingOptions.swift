internal import ArgumentParser
internal import Casework
internal import Events

/// How one event is recorded, whatever it is.
struct RecordingOptions: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Option(
        name: [.customLong("occurred-at"), .customLong("at")],
        help: ArgumentHelp("When it happened: a time with its offset, or a date; else now.", valueName: "time"))
    var occurredAt: String?

    @Option(help: ArgumentHelp("The id of the entry, a UUID.", valueName: "uuid"))
    var id: String?

    @OptionGroup var envelope: EnvelopeOptions

    @Flag(help: "Check everything, keep nothing.")
    var dryRun = false

    @OptionGroup var output: OutputOptions

    /// An event with what these options say of it.
    ///
    /// - Parameter version: The version of its fields; `nil` for the newest.
    /// - Throws: ``BadInput`` for an option that says nothing that can be recorded.
    func submission(
        of type: String, version: Int? = nil, in stream: StreamName, data: JSON
    ) throws(BadInput) -> Submission {
        let occurrence: OccurrenceText? =
            if let occurredAt { try OccurrenceText(parsing: occurredAt, field: "--occurred-at") } else { nil }
        return Submission(
            id: try entryID(), stream: stream, type: type, schemaVersion: version, occurredAt: occurrence,
            attributes: try envelope.attributes(), data: data)
    }

    private func entryID() throws(BadInput) -> EntryID? {
        guard let id else { return nil }
        guard let read = EntryID(id) else {
            throw BadInput(
                field: "--id", expected: "a UUID, such as 018f3c1e-7a4b-7c2d-8e3f-0123456789ab", found: "\"\(id)\"",
                advice: "leave --id away to have one made")
        }
        return read
    }
}
