internal import Events
internal import Exchange

/// Entries that stand one on a line, ours or CloudEvents.
struct LineSource: EntrySource {
    private let dialect: EntryDialect
    private let nextLine: () throws -> [UInt8]?
    private var number = 0

    init(_ dialect: EntryDialect, nextLine: @escaping () throws -> [UInt8]?) {
        self.dialect = dialect
        self.nextLine = nextLine
    }

    mutating func next() throws -> Arrival? {
        while let bytes = try line() {
            if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
            return Arrival(at: ImportPlace(.line, number)) { () throws(BadInput) in
                try dialect.entry(bytes, advice: "write one JSON object a line")
            }
        }
        return nil
    }

    private mutating func line() throws -> [UInt8]? {
        number += 1
        do { return try nextLine() } catch let error as BadInput {
            throw ImportProblem(error, at: ImportPlace(.line, number))
        }
    }
}
