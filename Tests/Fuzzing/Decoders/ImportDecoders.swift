internal import Casework
internal import Events
internal import Exchange

extension Decoder {
    /// Lines of an import, ours or CloudEvents.
    static let importLines = Decoder(
        name: "import-lines", seeds: { try SeedFiles.lines("scripts/demo/caseload.jsonl", atMost: 200) },
        words: jsonWords + [
            "\"id\":", "\"stream\":\"case/", "\"occurredAt\":\"", "\"precision\":\"day\"", "\"agency\":",
        ],
        read: { bytes in
            for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
                take { () throws(BadInput) in try EntryDialect.either.entry(Array(line), advice: "none") }
            }
        })

    /// CloudEvents in structured mode.
    static let cloudEvents = Decoder(
        name: "cloud-events",
        seeds: { try SeedFiles.goldens().map { Array(cloudEvent($0.type, $0.data).utf8) } },
        words: jsonWords + [
            "\"specversion\":\"1.0\"", "\"data_base64\":\"", "\"datacontenttype\":\"application/json\"",
        ],
        read: { bytes in
            take { () throws(BadInput) in try EntryDialect.cloudEvents.entry(bytes, advice: "none") }
        })

    /// A list of events in one document; chunks of other sizes say the same.
    static let documents = Decoder(
        name: "documents",
        seeds: {
            let lines = try SeedFiles.lines("scripts/demo/caseload.jsonl", atMost: 20)
            return [Array("[".utf8) + lines.joined(separator: [0x2C]) + Array("]".utf8)] + lines
        },
        words: jsonWords,
        read: { bytes in
            let whole = elements(bytes, inChunksOf: 1 << 16)
            mustHold(whole == elements(bytes, inChunksOf: 3), "chunks of another size hold the same elements")
            for element in whole.values {
                take { () throws(BadInput) in try EntryDialect.either.entry(element, advice: "none") }
            }
        })

    /// Reads a line and, if it can be read, the fields of its event too.
    private static func take(_ read: () throws(BadInput) -> ImportLine) {
        guard let submission = (try? read())?.submission else { return }
        mustHold(
            StreamName(submission.stream.description) == submission.stream, "a stream has the name it was read from")
        _ = try? EventCatalogue.standard[submission.type]?.read(submission.data)
    }

    private static func elements(_ bytes: [UInt8], inChunksOf size: Int) -> Outcome<[UInt8]> {
        var reader = JSONDocumentReader(nextChunk: Chunks(of: bytes, size).next)
        return Outcome { try reader.next() }
    }

    private static func cloudEvent(_ type: String, _ data: [UInt8]) -> String {
        let kind = EventCatalogue.standard[type]?.streams.map(\.rawValue).min() ?? "case"
        return """
            {"specversion":"1.0","id":"1","source":"/seed","type":"org.throughcare.\(type)","subject":"\(kind)/K-014",\
            "time":"2026-03-02T09:00:00Z","data":\(String(decoding: data, as: UTF8.self))}
            """
    }
}
