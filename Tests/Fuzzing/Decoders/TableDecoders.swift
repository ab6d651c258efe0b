internal import Casework
internal import Exchange

extension Decoder {
    private static let tableWords = [
        ";", ",", "\"", "\"\"", "\r\n", "\n", "\r", "\u{FEFF}", "27.03.2026", "K-301", "FM-A, FM-B",
    ]

    /// Tables after the mapping of the demonstration; chunks of other sizes say the same.
    static let csv = Decoder(
        name: "csv", seeds: { [try SeedFiles.bytes("scripts/demo/housing.csv")] }, words: tableWords,
        read: { bytes in
            let whole = rows(bytes, inChunksOf: 1 << 16)
            mustHold(whole == rows(bytes, inChunksOf: 3), "chunks of another size hold the same rows")
            guard let heading = whole.values.first, let mapping = try? demonstration.get(),
                let translator = try? CSVTranslator(mapping, heading: heading)
            else { return }
            for row in whole.values.dropFirst() {
                for entry in translator.translate(row).entries { _ = try? ImportLine(entry) }
            }
        })

    /// Mappings, and the table of the demonstration read by them.
    static let mapping = Decoder(
        name: "mapping", seeds: { [try SeedFiles.bytes("scripts/demo/housing.yaml")] },
        words: [
            "  - ", ": ", "{ column: Fall }", "words: { a: b }", "list: \",\"", "&a ", "*a", "!!binary ", "|\n", ">\n",
            "constant: ", "when: ", "zone: Europe/Paris", "dates: yyyy-MM-dd", "\"\\u0000\"", "? ", "<<: *a",
        ],
        read: { bytes in
            guard let mapping = try? CSVMapping(yaml: String(decoding: bytes, as: UTF8.self)),
                let table = try? demonstrationRows.get(), let heading = table.first,
                let translator = try? CSVTranslator(mapping, heading: heading)
            else { return }
            for row in table.dropFirst() {
                for entry in translator.translate(row).entries { _ = try? ImportLine(entry) }
            }
        })

    private static let demonstration = Result {
        try CSVMapping(yaml: String(decoding: SeedFiles.bytes("scripts/demo/housing.yaml"), as: UTF8.self))
    }

    private static let demonstrationRows = Result {
        rows(try SeedFiles.bytes("scripts/demo/housing.csv"), inChunksOf: 1 << 16).values
    }

    private static func rows(_ bytes: [UInt8], inChunksOf size: Int) -> Outcome<CSVRow> {
        var reader = CSVReader(delimiter: .semicolon, nextChunk: Chunks(of: bytes, size).next)
        return Outcome { try reader.next() }
    }
}
