extension CivilDate {
    /// Reads `YYYY-MM-DD`, nothing more and nothing less.
    ///
    /// - Throws: `CivilDateSyntaxError` for any other text and for days that do not exist.
    public init(parsing text: some StringProtocol) throws(CivilDateSyntaxError) {
        let fields = text.scanned { scanner in
            let fields = scanner.dateFields()
            return scanner.isAtEnd ? fields : nil
        }
        guard let (year, month, day) = fields else {
            throw CivilDateSyntaxError(found: text.excerpt, problem: .malformed)
        }
        guard let date = CivilDate(year: year, month: month, day: day) else {
            throw CivilDateSyntaxError(found: text.excerpt, problem: .noSuchDay)
        }
        self = date
    }
}

extension ByteScanner {
    /// The fields as written; whether there is such a day is for the caller to ask.
    mutating func dateFields() -> (year: Int, month: Int, day: Int)? {
        guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2) else { return nil }
        return (year, month, day)
    }
}
