internal import Almanac
public import Events

extension ArchiveLine {
    /// Reads ``json``; contents in clear are passed over, because what is sealed says the same and can be verified.
    /// - Throws: ``ArchiveLineMalformed``.
    public init(_ json: JSON) throws(ArchiveLineMalformed) {
        if json["header"] != nil {
            self = .entry(try ArchivedEntry(ArchiveFields(json)))
        } else if let key = json["dataKey"] {
            self = .key(try ArchivedKey(ArchiveFields(key)))
        } else if let checkpoint = json["checkpoint"] {
            let fields = ArchiveFields(checkpoint)
            self = .checkpoint(position: try fields.number("position"), note: try fields.text("note"))
        } else if let restoration = json["restoration"] {
            self = .restoration(try Restoration(ArchiveFields(restoration)))
        } else {
            throw ArchiveLineMalformed(field: "header, dataKey, checkpoint or restoration")
        }
    }
}

/// The members of an object in an archive, each of the kind that is asked for.
private struct ArchiveFields {
    let json: JSON

    init(_ json: JSON) { self.json = json }

    func text(_ name: String) throws(ArchiveLineMalformed) -> String {
        guard case .string(let text)? = json[name] else { throw ArchiveLineMalformed(field: name) }
        return text
    }

    func number(_ name: String) throws(ArchiveLineMalformed) -> Int64 {
        guard case .number(let text)? = json[name], let number = Int64(text) else {
            throw ArchiveLineMalformed(field: name)
        }
        return number
    }

    func hash(_ name: String) throws(ArchiveLineMalformed) -> Digest32 {
        guard let hash = Digest32(hex: try text(name)) else { throw ArchiveLineMalformed(field: name) }
        return hash
    }
}

extension ArchivedKey {
    fileprivate init(_ fields: ArchiveFields) throws(ArchiveLineMalformed) {
        self.init(
            number: try fields.number("number"), subject: try fields.text("subject"),
            retention: try fields.text("class"), state: try fields.number("state"))
    }
}

extension Restoration {
    fileprivate init(_ fields: ArchiveFields) throws(ArchiveLineMalformed) {
        self.init(
            number: try fields.number("number"), position: try fields.number("position"),
            restoredAt: Instant(milliseconds: try fields.number("restoredAt")), lost: try? fields.text("lost"))
    }
}

extension ArchivedEntry {
    fileprivate init(_ fields: ArchiveFields) throws(ArchiveLineMalformed) {
        let header = ArchiveFields(fields.json["header"] ?? .null)
        var payload: [UInt8]?
        if fields.json["payload"] != nil {
            payload = Base64.bytes(of: try fields.text("payload"))
            guard payload != nil else { throw ArchiveLineMalformed(field: "payload") }
        }
        self.init(
            header: try LoggedEntry(header), key: try header.number("key"), payloadHash: try fields.hash("payloadHash"),
            previous: try fields.hash("previous"), payload: payload, contents: nil)
    }
}

extension LoggedEntry {
    fileprivate init(_ fields: ArchiveFields) throws(ArchiveLineMalformed) {
        guard let id = EntryID(try fields.text("id")) else { throw ArchiveLineMalformed(field: "id") }
        guard let stream = StreamName(try fields.text("stream")) else { throw ArchiveLineMalformed(field: "stream") }
        guard let precision = try? Occurrence.Precision(code: try fields.number("occurredPrecision")) else {
            throw ArchiveLineMalformed(field: "occurredPrecision")
        }
        self.init(
            position: try fields.number("position"), version: try fields.number("version"), id: id, stream: stream,
            type: try fields.text("type"), schemaVersion: Int(try fields.number("schemaVersion")),
            occurred: Occurrence(
                instant: Instant(milliseconds: try fields.number("occurredAt")),
                offsetMinutes: Int(try fields.number("occurredOffset")), precision: precision),
            recordedAt: Instant(milliseconds: try fields.number("recordedAt")), links: try Self.links(fields),
            contents: nil)
    }

    private static func links(_ fields: ArchiveFields) throws(ArchiveLineMalformed) -> [EntryID] {
        guard case .array(let links)? = fields.json["links"] else { throw ArchiveLineMalformed(field: "links") }
        var ids: [EntryID] = []
        for link in links {
            guard case .string(let text) = link, let id = EntryID(text) else {
                throw ArchiveLineMalformed(field: "links")
            }
            ids.append(id)
        }
        return ids
    }
}

/// A line of an archive is not one that was written there.
public struct ArchiveLineMalformed: Error, Hashable, CustomStringConvertible {
    /// The member that is missing or of another kind.
    public let field: String

    /// Says which member it is.
    public init(field: String) { self.field = field }

    public var description: String { "no line of an archive: \(field) is missing or something else" }
}
