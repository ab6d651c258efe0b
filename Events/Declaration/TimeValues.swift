public import Almanac

extension Moment: FieldValue {
    public init(json: JSON) throws(FieldProblem) {
        guard case .string(let text) = json, let moment = try? Moment(parsing: text) else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        self = moment
    }

    public var json: JSON {
        switch self {
        case .instant(let instant): .string(instant.description)
        case .day(let date): .string(date.description)
        }
    }

    public static var kind: FieldKind { .moment }
}

extension CivilDate: FieldValue {
    public init(json: JSON) throws(FieldProblem) {
        guard case .string(let text) = json, let date = try? CivilDate(parsing: text) else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        self = date
    }

    public var json: JSON { .string(description) }
    public static var kind: FieldKind { .date }
}

extension TimeOfDay: FieldValue {
    public init(json: JSON) throws(FieldProblem) {
        guard case .string(let text) = json, let time = try? TimeOfDay(parsing: text) else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        self = time
    }

    public var json: JSON { .string(description) }
    public static var kind: FieldKind { .timeOfDay }
}

extension Zone: FieldValue {
    public init(json: JSON) throws(FieldProblem) {
        guard case .string(let text) = json, let zone = try? Zone(identifier: text) else {
            throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
        }
        self = zone
    }

    public var json: JSON { .string(identifier) }
    public static var kind: FieldKind { .zone }
}

extension Weekday: FieldValue {
    /// Reads 0 (Monday) to 6 (Sunday), or the short English name such as `Mon`.
    public init(json: JSON) throws(FieldProblem) {
        switch json {
        case .number(let text):
            if let number = Int(text), let day = Weekday(rawValue: number) {
                self = day
                return
            }
        case .string(let text):
            if let day = Weekday.allCases.first(where: { $0.shortName == text }) {
                self = day
                return
            }
        default: break
        }
        throw FieldProblem(expected: Self.kind.inWords, found: json.kindInWords)
    }

    public var json: JSON { .number(String(rawValue)) }
    public static var kind: FieldKind { .special("a weekday: 0 (Monday) to 6 (Sunday), or Mon to Sun") }
}
