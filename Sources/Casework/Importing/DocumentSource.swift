internal import Events
internal import Exchange

/// Entries that are the elements of one JSON list, or one entry as a document.
struct DocumentSource: EntrySource {
    private let dialect: EntryDialect
    private var reader: JSONDocumentReader
    private var number = 0

    init(_ dialect: EntryDialect, nextChunk: @escaping () throws -> [UInt8]?) {
        self.dialect = dialect
        reader = JSONDocumentReader(nextChunk: nextChunk)
    }

    mutating func next() throws -> Arrival? {
        number += 1
        let place = ImportPlace(.event, number)
        do {
            guard let bytes = try reader.next() else { return nil }
            return Arrival(at: place) { () throws(BadInput) in
                try dialect.entry(bytes, advice: "write one JSON object an element")
            }
        } catch let error as TranslationProblem {
            throw ImportProblem(error, at: place)
        }
    }
}
