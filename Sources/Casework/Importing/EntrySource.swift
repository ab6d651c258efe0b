/// Where entries of an import come from, one after another.
protocol EntrySource {
    /// What comes next; `nil` after the last.
    /// - Throws: ``ImportProblem`` if nothing after it can be told; ``FileNotReadable``.
    mutating func next() throws -> Arrival?
}

/// What came out of one place of a file.
struct Arrival {
    enum Content {
        case entry(ImportLine)
        /// What is wrong there; what comes after can still be looked at.
        case refused([ImportProblem])
    }

    let place: ImportPlace
    let content: Content

    /// Reads an entry at a place.
    init(at place: ImportPlace, _ read: () throws(BadInput) -> ImportLine) {
        self.place = place
        do { content = .entry(try read()) } catch { content = .refused([ImportProblem(error, at: place)]) }
    }

    /// What is wrong at a place.
    init(refusedAt place: ImportPlace, _ problems: [ImportProblem]) {
        self.place = place
        content = .refused(problems)
    }
}
