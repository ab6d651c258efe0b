/// The values that many fields share, each defined once in every schema.
///
/// Patterns are exact where a pattern can be: a date that no calendar has is refused. Letters are written as escapes,
/// because what they refuse cannot be seen.
enum SchemaDefinitions {
    static func reference(to name: String) -> JSON { .keywords([("$ref", .string("#/$defs/\(name)"))]) }

    static let all: [(String, JSON)] = [
        ("text", text),
        ("reference", line(upTo: 200, "The name of something recorded elsewhere.")),
        ("otherWord", line(upTo: 100, "A word that is not known yet: kept, shown, and treated as other by rules.")),
        ("integer", integer),
        (
            "moment",
            pattern("^(?:\(date)|\(instant))$", "A time with its offset, or a date where only the day is known.")
        ),
        ("instant", pattern("^\(instant)$", "A time with its offset.")),
        ("date", pattern("^\(date)$", "A day of the calendar, in the years 0001 to 9999.", format: "date")),
        ("timeOfDay", pattern("^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?|24:00(?::00)?)$", "A time of day.")),
        ("zone", zone),
        ("anything", anything),
        ("entryId", pattern("^\(entryID)$", "The id of an entry, a UUID.", format: "uuid")),
    ]

    static let date =
        "(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
        + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)"

    /// Offsets go up to 18 hours either way.
    static let instant =
        date + "T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?"
        + "(?:Z|[+-](?:(?:0[0-9]|1[0-7]):[0-5][0-9]|18:00))"

    private static let entryID = "[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}"

    /// Characters that turn the reading direction, and NUL: no text has them.
    private static let nowhere = #"\u0000\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069"#
    private static let lineEnds = #"\u0001-\u001F\u007F-\u009F\u2028\u2029"#

    private static let text = JSON.keywords([
        (
            "description",
            .string("Text; a letter with its accents may count as several characters here and as one in the log.")
        ),
        ("type", .string("string")), ("maxLength", .number(String(String.longestText))),
        ("pattern", .string("^[^\(nowhere)]*$")),
    ])

    private static let integer = JSON.keywords([
        ("description", .string("A whole number, written without fraction or exponent.")), ("type", .string("integer")),
        ("minimum", .number(String(Int.min))), ("maximum", .number(String(Int.max))),
    ])

    /// Any value but `null`, which says that there is none; inside lists and objects `null` is a value like others.
    private static let anything = JSON.keywords([
        (
            "anyOf",
            .array([
                .keywords([("type", .string("boolean"))]), .keywords([("type", .string("number"))]), admitted,
                .keywords([("type", .string("array")), ("items", anythingOrNull)]),
                .keywords([
                    ("type", .string("object")), ("propertyNames", admitted), ("additionalProperties", anythingOrNull),
                ]),
            ])
        )
    ])

    private static let anythingOrNull = JSON.keywords([
        ("anyOf", .array([reference(to: "anything"), .keywords([("type", .string("null"))])]))
    ])

    private static let admitted = JSON.keywords([
        ("type", .string("string")), ("pattern", .string("^[^\(nowhere)]*$")),
    ])

    /// No pattern knows which places the database has, so examples stand beside it.
    private static let zone = JSON.keywords([
        (
            "description",
            .string("A time zone by its name in the IANA database; no pattern can tell which names it has.")
        ),
        ("type", .string("string")), ("pattern", .string("^(?:UTC|[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)+)$")),
        ("examples", .array(["UTC", "Europe/Paris", "Europe/Vienna", "America/St_Johns"].map(JSON.string))),
    ])

    private static func line(upTo limit: Int, _ meaning: String) -> JSON {
        .keywords([
            ("description", .string(meaning)), ("type", .string("string")), ("minLength", .number("1")),
            ("maxLength", .number(String(limit))), ("pattern", .string("^[^\(nowhere)\(lineEnds)]*$")),
        ])
    }

    private static func pattern(_ pattern: String, _ meaning: String, format: String? = nil) -> JSON {
        .keywords(
            [("description", .string(meaning)), ("type", .string("string")), ("pattern", .string(pattern))]
                + (format.map { [("format", .string($0))] } ?? []))
    }

    /// A stream of one of these kinds, such as `case/K-014`.
    static func stream(_ kinds: some Sequence<StreamKind>) -> String {
        let names = kinds.map(\.rawValue).sorted().joined(separator: "|")
        return "^(?:\(names))/[^\\s\(nowhere)\(lineEnds)]{1,200}$"
    }
}
