internal import Events

/// What a submission says, read as the vocabulary declares it.
struct SubmittedContent {
    let event: any Event
    /// The fields as they are kept: as they were given, in the version in which they were given.
    let data: JSON
    let schemaVersion: Int
    /// What a person should look at.
    let warnings: [Warning]

    /// Reads a submission.
    /// - Throws: ``BadInput`` for an unknown type or version, a stream of another kind, or a field that cannot be taken.
    init(_ submission: Submission, _ catalogue: EventCatalogue) throws(BadInput) {
        let type = try Self.type(of: submission, catalogue)
        schemaVersion = try Self.version(of: submission, type)
        try Self.checkStream(submission.stream, for: type)
        do throws(FieldProblem) {
            let admitted = try TextBoundary.admit(submission.data)
            event = try type.read(type.lifted(admitted, from: schemaVersion))
            data = admitted.merging([])
        } catch {
            throw BadInput(
                field: error.path.isEmpty ? "data" : "data.\(error.path)", expected: error.expected, found: error.found,
                advice: "correct the field, or leave it out if it is unknown; "
                    + "`throughcare record CASE \(type.name) --help` lists the fields")
        }
        warnings =
            event.warnings.map { $0.inside("data") } + MixedScripts.warnings(in: data, at: "data")
            + MixedScripts.warnings(in: submission.stream.subject, at: "stream")
            + ((event as? any Perception)?.warnings(under: submission.attributes.provenance) ?? [])
    }

    private static func type(
        of submission: Submission, _ catalogue: EventCatalogue
    ) throws(BadInput) -> any Event.Type {
        if let type = catalogue[submission.type] { return type }
        let near = catalogue.names.filter { $0.lowercased() == submission.type.lowercased() }.first
        throw BadInput(
            field: "type", expected: "an event type of the vocabulary", found: "\"\(submission.type.prefix(60))\"",
            advice: near.map { "write \($0)" } ?? "check the spelling; names are like ReleaseDateSet")
    }

    private static func version(of submission: Submission, _ type: any Event.Type) throws(BadInput) -> Int {
        let newest = type.schemaVersion
        let version = submission.schemaVersion ?? newest
        guard (1...newest).contains(version) else {
            let known = newest == 1 ? "version 1" : "a version from 1 to \(newest)"
            throw BadInput(
                field: "schemaVersion", expected: "\(known) of \(type.name)", found: "version \(version)",
                advice: "write it in a version that this software knows")
        }
        return version
    }

    private static func checkStream(_ stream: StreamName, for type: any Event.Type) throws(BadInput) {
        guard type.streams.contains(stream.kind) else {
            let kinds = type.streams.map(\.rawValue).sorted().joined(separator: " or ")
            throw BadInput(
                field: "stream", expected: "a stream of kind \(kinds) for \(type.name)", found: "\(stream)",
                advice: "name the stream as kind/reference")
        }
        // Two spellings of one reference would be two streams to the log and one to the eye.
        let subject = stream.subject
        guard let admitted = try? TextBoundary.admit(subject), admitted.utf8.elementsEqual(subject.utf8) else {
            throw BadInput(
                field: "stream", expected: "a reference in Unicode NFC without control characters",
                found: "\(stream)", advice: "write the reference plainly")
        }
    }
}
