internal import Almanac

/// How dates, or dates with a time, are written in a table, such as `dd.MM.yyyy HH:mm`.
struct DatePattern: Hashable {
    private enum Part: Hashable { case year, month, day, hour, minute, second }

    private enum Element: Hashable {
        case literal(Character)
        /// So many digits at least, and so many at most.
        case number(Part, ClosedRange<Int>)
    }

    private let elements: [Element]

    /// `yyyy-MM-dd`.
    static let iso = DatePattern(
        elements: [
            .number(.year, 4...4), .literal("-"), .number(.month, 2...2), .literal("-"), .number(.day, 2...2),
        ])

    private init(elements: [Element]) { self.elements = elements }

    private static let numbers: [String: Element] = [
        "yyyy": .number(.year, 4...4), "MM": .number(.month, 2...2), "M": .number(.month, 1...2),
        "dd": .number(.day, 2...2), "d": .number(.day, 1...2), "HH": .number(.hour, 2...2), "H": .number(.hour, 1...2),
        "mm": .number(.minute, 2...2), "ss": .number(.second, 2...2),
    ]

    /// Reads a pattern: yyyy, MM or M, dd or d; with a time also HH or H, mm, perhaps ss; other letters in apostrophes.
    ///
    /// `nil` for anything else, above all for years of two digits, whose century is not known.
    init?(_ text: String, withTime: Bool) {
        var found: [Element] = []
        var rest = Substring(text)
        while let first = rest.first {
            if first == "'" {
                guard let end = rest.dropFirst().firstIndex(of: "'") else { return nil }
                found += rest[rest.index(after: rest.startIndex)..<end].map(Element.literal)
                rest = rest[rest.index(after: end)...]
            } else if first.isLetter || first.isNumber {
                let run = rest.prefix { $0 == first }
                guard let element = Self.numbers[String(run)] else { return nil }
                found.append(element)
                rest = rest.dropFirst(run.count)
            } else {
                found.append(.literal(first))
                rest = rest.dropFirst()
            }
        }
        elements = found
        guard isComplete(withTime: withTime) else { return nil }
    }

    private func isComplete(withTime: Bool) -> Bool {
        let parts = elements.compactMap { if case .number(let part, _) = $0 { part } else { nil } }
        let wanted: Set<Part> = withTime ? [.year, .month, .day, .hour, .minute] : [.year, .month, .day]
        let unique = Set(parts)
        return unique.count == parts.count && unique.isSuperset(of: wanted)
            && unique.isSubset(of: withTime ? wanted.union([.second]) : wanted)
    }

    /// The date, and the time if the pattern has one; `nil` if the text is written otherwise or there is no such day.
    func read(_ text: String) -> (date: CivilDate, time: TimeOfDay)? {
        var values: [Part: Int] = [:]
        var rest = Substring(text)
        for element in elements {
            switch element {
            case .literal(let character):
                guard rest.first == character else { return nil }
                rest = rest.dropFirst()
            case .number(let part, let digits):
                let run = rest.prefix(digits.upperBound).prefix { $0.isASCII && $0.isNumber }
                guard digits.contains(run.count), let value = Int(run) else { return nil }
                values[part] = value
                rest = rest.dropFirst(run.count)
            }
        }
        let (hour, minute, second) = (values[.hour] ?? 0, values[.minute] ?? 0, values[.second] ?? 0)
        guard rest.isEmpty, hour < 24, let time = TimeOfDay(hour: hour, minute: minute, second: second),
            let date = CivilDate(year: values[.year] ?? 0, month: values[.month] ?? 0, day: values[.day] ?? 0)
        else { return nil }
        return (date, time)
    }

    /// 24 December 2026, 14:30, as the pattern has it.
    var example: String {
        elements.map { element in
            switch element {
            case .literal(let character): String(character)
            case .number(.year, _): "2026"
            case .number(.month, _): "12"
            case .number(.day, _): "24"
            case .number(.hour, _): "14"
            case .number(.minute, _): "30"
            case .number(.second, _): "00"
            }
        }
        .joined()
    }
}
