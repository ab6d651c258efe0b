internal import Almanac
internal import Events

/// A life of which the next few lines are written.
///
/// Only those are held; for the lines after them the life is told again. So many lives can go on at once in little memory.
struct ActiveLife {
    private static let pageLength = 12

    /// Where the life stands in the caseload, which decides between lines of the same moment.
    let number: Int
    private let life: Life
    private var page: [(recordedAt: Instant, line: [UInt8])] = []
    private var next = 0
    private var taken = 0

    init(_ life: Life, number: Int) throws(FieldProblem) {
        self.life = life
        self.number = number
        try turnPage()
    }

    /// When the next line is recorded; `nil` after the last.
    var nextRecordedAt: Instant? { next < page.count ? page[next].recordedAt : nil }

    /// The next line; `nil` after the last.
    mutating func take() throws(FieldProblem) -> [UInt8]? {
        guard next < page.count else { return nil }
        let line = page[next].line
        next += 1
        if next == page.count { try turnPage() }
        return line
    }

    private mutating func turnPage() throws(FieldProblem) {
        var fresh: [(recordedAt: Instant, line: [UInt8])] = []
        for telling in life.tell().dropFirst(taken).prefix(Self.pageLength) {
            fresh.append((telling.recordedAt, try telling.line()))
        }
        taken += fresh.count
        page = fresh
        next = 0
    }
}
