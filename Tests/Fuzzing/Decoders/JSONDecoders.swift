internal import Events

extension Decoder {
    static let jsonWords = [
        "{", "}", "[", "]", ",", ":", "\"", "\\u0000", "\\ud83d\\ude00", "\\ud83d", "null", "true", "-0", "1e308",
        "9223372036854775808", "0.1", "\u{202E}", "\u{200D}", "e\u{301}", "\u{FEFF}",
    ]

    /// Any JSON; what was read and written again is read as the same.
    static let json = Decoder(
        name: "json", seeds: { try SeedFiles.goldens().map(\.data) }, words: jsonWords,
        read: { bytes in
            guard let value = try? JSONParser.parse(bytes) else { return }
            let written = value.canonicalBytes
            mustHold((try? JSONParser.parse(written))?.canonicalBytes == written, "canonical JSON reads as itself")
            let line = Array(value.line.utf8)
            mustHold((try? JSONParser.parse(line))?.canonicalBytes == written, "a line of JSON says the same")
            guard let admitted = try? TextBoundary.admit(value) else { return }
            mustHold(
                (try? TextBoundary.admit(admitted)) == admitted, "text that was admitted once is admitted as it is")
        })

    /// The fields of an event, after the name of its type and a space; what was read and written again reads the same.
    static let eventData = Decoder(
        name: "event-data",
        seeds: { try SeedFiles.goldens().map { Array("\($0.type) ".utf8) + $0.data } },
        words: jsonWords + EventCatalogue.standard.names.map { $0 + " " }
            + ["2026-03-27", "2026-03-27T15:30+01:00", "Europe/Paris", "24:00", "-0001-01-01"],
        read: { bytes in
            guard let space = bytes.firstIndex(of: 0x20),
                let type = EventCatalogue.standard[String(decoding: bytes[..<space], as: UTF8.self)],
                let json = try? JSONParser.parse(Array(bytes[(space + 1)...])), let event = try? type.read(json)
            else { return }
            let written = event.data
            mustHold((try? type.read(written))?.data == written, "an event reads its own fields")
        })
}
