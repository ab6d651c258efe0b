internal import Almanac

/// The few kinds of field with a shape of their own: what they take, and an example.
struct SpecialKind {
    let schema: JSON
    let example: JSON

    /// Those of the vocabulary, by their kind.
    static let all: [FieldKind: SpecialKind] = [
        JSON.kind: SpecialKind(
            schema: SchemaDefinitions.reference(to: "anything"), example: .number("30")),
        EntryID.kind: SpecialKind(
            schema: SchemaDefinitions.reference(to: "entryId"),
            example: .string("018f3c1e-7a4b-7c2d-8e3f-0123456789ab")),
        CheckMark.kind: SpecialKind(
            schema: .keywords([("enum", .array([.boolean(true), .boolean(false), .string("n/a")]))]),
            example: .boolean(true)),
        Weekday.kind: SpecialKind(schema: weekday, example: .number("0")),
        RotaSlot.kind: SpecialKind(
            schema: rotaSlot,
            example: .array([.string("2026-03-27T15:00+01:00"), .string("2026-03-27T23:00+01:00")])),
        SharingAgreementRegistered.Party.kind: SpecialKind(schema: party, example: .string("probation")),
    ]

    /// The schema of a special kind; without an entry here everything is taken, which a law forbids.
    static func schema(of kind: FieldKind) -> JSON { all[kind]?.schema ?? .object([]) }

    private static let weekday = JSON.keywords([
        (
            "enum",
            .array(
                Weekday.allCases.map { .number(String($0.rawValue)) } + Weekday.allCases.map { .string($0.shortName) })
        )
    ])

    /// That the end comes after the start is said in words: a schema cannot compare.
    private static let rotaSlot = JSON.keywords([
        ("description", .string("Start of duty, inclusive, and its end, exclusive; the end comes after the start.")),
        ("type", .string("array")), ("items", SchemaDefinitions.reference(to: "instant")),
        ("minItems", .number("2")), ("maxItems", .number("2")),
    ])

    private static let party = JSON.keywords([
        (
            "anyOf",
            .array([
                .keywords([("enum", .array(AgencyKind.allCases.map(\.json)))]),
                SchemaDefinitions.reference(to: "reference"),
            ])
        )
    ])
}
