internal import Casework
internal import Events
internal import Hummingbird

/// Entries as a body submits them to one stream, read but not yet checked against the record.
struct SubmittedEntries: Sendable {
    /// The media types in which they are taken.
    static let mediaTypes = [Media.json, Media.cloudEvent, Media.cloudEvents, Media.lines]

    let submissions: [Submission]
    /// Whether several were submitted, even if it was a list of one.
    let isBatch: Bool
    /// What was sent, which no problem repeats.
    let sent: SentTexts

    /// Reads a body.
    ///
    /// - Parameters:
    ///   - stream: The stream they are for; what they say of it themselves must be the same.
    ///   - identity: Makes the id of an element that has none; `nil` to let the log make them.
    /// - Throws: ``Problem`` 400 for what is no JSON, 422 for what is no entry.
    init(
        _ bytes: [UInt8], as type: String, to stream: StreamName, beside texts: [String] = [],
        identity: ((Int) -> EntryID)?
    ) throws(Problem) {
        let (elements, isBatch) = try Self.elements(bytes, as: type)
        let sent = SentTexts(elements, beside: texts + [stream.subject])
        (self.isBatch, self.sent) = (isBatch, sent)
        guard !elements.isEmpty else { throw Problem(.notRecordable, "expected at least one entry") }
        submissions = try elements.enumerated().map { index, element throws(Problem) in
            do throws(Problem) {
                let read = try Self.submission(element, as: type, to: stream, sent)
                guard read.stream == stream else {
                    throw Problem(.notRecordable, "expected the stream of the address", at: "/stream")
                }
                return read.id == nil ? read.identified(identity?(index)) : read
            } catch {
                throw isBatch ? error.inElement(index) : error
            }
        }
    }

    private static func elements(_ bytes: [UInt8], as type: String) throws(Problem) -> ([JSON], isBatch: Bool) {
        if type == Media.lines {
            let lines = bytes.split(separator: 0x0A).filter {
                !$0.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }
            }
            return (try lines.map { line throws(Problem) in try parse(Array(line)) }, true)
        }
        let json = try parse(bytes)
        if case .array(let elements) = json, type != Media.cloudEvent { return (elements, true) }
        guard type != Media.cloudEvents else { throw Problem(.malformed, "expected a list of CloudEvents") }
        return ([json], false)
    }

    static func parse(_ bytes: [UInt8]) throws(Problem) -> JSON {
        do { return try JSONParser.parse(bytes) } catch {
            var problem = Problem(.malformed, cause: error)
            problem.further = [JSON.Member("byte", .number(String(error.column)))]
            throw problem
        }
    }

    private static func submission(
        _ element: JSON, as type: String, to stream: StreamName, _ sent: SentTexts
    ) throws(Problem) -> Submission {
        guard let members = element.members else { throw Problem(.notRecordable, "expected an object") }
        let isCloudEvent = type == Media.json || type == Media.lines ? element["specversion"] != nil : true
        let name = isCloudEvent ? "subject" : "stream"
        let named =
            element[name] == nil
            ? JSON.object(members.filter { $0.name != name } + [JSON.Member(name, .string(stream.description))])
            : element
        do {
            let dialect: EntryDialect = isCloudEvent ? .cloudEvents : .own
            return try dialect.entry(Array(named.line.utf8), advice: "write one JSON object an entry").submission
        } catch {
            throw Problem(error, sent: sent)
        }
    }
}

extension Submission {
    /// The same with an id.
    fileprivate func identified(_ id: EntryID?) -> Submission {
        Submission(
            id: id, stream: stream, type: type, schemaVersion: schemaVersion, occurredAt: occurredAt,
            attributes: attributes, data: data)
    }
}
