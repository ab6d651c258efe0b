internal import Exchange

/// Entries from the rows of a table.
struct TableSource: EntrySource {
    private var reader: CSVReader
    private let translator: CSVTranslator
    private var waiting: [Arrival] = []

    /// Reads the heading.
    /// - Throws: ``BadMapping`` if the mapping does not fit it; ``ImportProblem`` if there is none.
    init(_ mapping: ImportMapping, nextChunk: @escaping () throws -> [UInt8]?) throws {
        reader = CSVReader(delimiter: mapping.table.delimiter, nextChunk: nextChunk)
        guard let heading = try Self.row(&reader) else {
            let problem = TranslationProblem(
                expected: "a heading with the names of the columns", found: "an empty file",
                advice: "look whether the file is complete")
            throw ImportProblem(problem, at: ImportPlace(.row, 1))
        }
        do { translator = try CSVTranslator(mapping.table, heading: heading) } catch {
            throw BadMapping(error, in: mapping.path)
        }
    }

    /// Columns that the mapping does not name.
    var unusedColumns: [String] { translator.unusedColumns }

    mutating func next() throws -> Arrival? {
        while waiting.isEmpty {
            guard let row = try Self.row(&reader) else { return nil }
            let place = ImportPlace(.row, row.number)
            let (entries, problems) = translator.translate(row)
            if !problems.isEmpty {
                return Arrival(refusedAt: place, problems.map { ImportProblem($0, at: place) })
            }
            waiting = entries.map { entry in
                Arrival(at: place) { () throws(BadInput) in try ImportLine(entry) }
            }
        }
        return waiting.removeFirst()
    }

    private static func row(_ reader: inout CSVReader) throws -> CSVRow? {
        do { return try reader.next() } catch let error as CSVSyntaxError {
            let problem = TranslationProblem(
                field: "cell \(error.cell)", expected: error.expected, found: error.found, advice: error.advice)
            throw ImportProblem(problem, at: ImportPlace(.row, error.row))
        }
    }
}
