internal import Events
internal import Exchange

/// In which words an entry is written as JSON.
package enum EntryDialect {
    /// Our own lines.
    case own
    case cloudEvents
    /// Either; a CloudEvent says so.
    case either

    /// Reads the text of an entry.
    /// - Throws: ``BadInput`` without source and line.
    package func entry(_ bytes: [UInt8], advice: String) throws(BadInput) -> ImportLine {
        let json: JSON
        do { json = try JSONParser.parse(bytes) } catch {
            throw BadInput(
                field: "column \(error.column)", expected: error.expected, found: error.found, advice: advice)
        }
        guard self == .cloudEvents || self == .either && CloudEvent.isOne(json) else {
            return try ImportLine(json, advice: advice)
        }
        let translated: TranslatedEntry
        do { translated = try CloudEvent.translate(json) } catch {
            throw BadInput(field: error.field, expected: error.expected, found: error.found, advice: error.advice)
        }
        return try ImportLine(translated)
    }
}
