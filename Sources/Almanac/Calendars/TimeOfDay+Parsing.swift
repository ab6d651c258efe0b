extension TimeOfDay {
    /// Reads `HH:MM` or `HH:MM:SS`, up to 24:00.
    ///
    /// - Throws: `TimeOfDaySyntaxError` for any other text.
    public init(parsing text: some StringProtocol) throws(TimeOfDaySyntaxError) {
        let time = text.scanned { scanner -> TimeOfDay? in
            guard let (hour, minute) = scanner.hourAndMinute() else { return nil }
            let second = scanner.take(":") ? scanner.digits(2) : 0
            guard let second, scanner.isAtEnd else { return nil }
            return TimeOfDay(hour: hour, minute: minute, second: second)
        }
        guard let time else { throw TimeOfDaySyntaxError(found: text.excerpt) }
        self = time
    }
}

extension ByteScanner {
    /// The fields as written; whether there is such a time is for the caller to ask.
    mutating func hourAndMinute() -> (hour: Int, minute: Int)? {
        guard let hour = digits(2), take(":"), let minute = digits(2) else { return nil }
        return (hour, minute)
    }
}
