extension OffsetInstant {
    /// Reads `YYYY-MM-DDTHH:MM[:SS[.fraction]](Z|±HH:MM)`, a fraction of one to nine digits being truncated to
    /// milliseconds; offsets up to 18 hours.
    ///
    /// - Throws: `InstantSyntaxError` for anything else, above all for a time without an offset.
    public init(parsing text: some StringProtocol) throws(InstantSyntaxError) {
        switch text.scanned({ $0.offsetInstant() }) {
        case .success(let value): self = value
        case .failure(let problem): throw InstantSyntaxError(found: text.excerpt, problem: problem)
        }
    }
}

extension Instant {
    /// Reads the moment from the same text as ``OffsetInstant/init(parsing:)`` and forgets the offset.
    ///
    /// - Throws: `InstantSyntaxError` for anything else, above all for a time without an offset.
    public init(parsing text: some StringProtocol) throws(InstantSyntaxError) {
        self = try OffsetInstant(parsing: text).instant
    }
}

extension ByteScanner {
    fileprivate mutating func offsetInstant() -> Result<OffsetInstant, InstantSyntaxError.Problem> {
        guard let (year, month, day) = dateFields(), take("T"), let (hour, minute) = hourAndMinute(),
            let (second, fraction) = secondAndFraction()
        else { return .failure(.malformed) }
        guard let days = CivilDate.daysSinceEpoch(year: year, month: month, day: day), hour <= 23, minute <= 59
        else { return .failure(.outOfRange) }
        guard second <= 59 else { return .failure(second == 60 ? .leapSecond : .outOfRange) }
        guard !isAtEnd else { return .failure(.offsetMissing) }
        guard let offset = self.offset(), isAtEnd else { return .failure(.malformed) }
        let minutes = (days * 24 + hour) * 60 + minute - offset
        let milliseconds = Int64(minutes * 60_000 + second * 1000 + fraction)
        guard abs(offset) <= OffsetInstant.widestOffset, Instant.supported.contains(milliseconds) else {
            return .failure(.outOfRange)
        }
        return .success(OffsetInstant(instant: Instant(milliseconds: milliseconds), offsetMinutes: offset))
    }

    /// Zeros when the text leaves them out; `nil` when they are begun and not finished.
    private mutating func secondAndFraction() -> (second: Int, milliseconds: Int)? {
        guard take(":") else { return (0, 0) }
        guard let second = digits(2) else { return nil }
        guard take(".") else { return (second, 0) }
        return fraction().map { (second, $0) }
    }

    /// Minutes ahead of UTC.
    private mutating func offset() -> Int? {
        if take("Z") { return 0 }
        let sign: Int
        if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
        guard let (hour, minute) = hourAndMinute(), minute <= 59 else { return nil }
        return sign * (hour * 60 + minute)
    }
}
