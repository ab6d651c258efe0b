/// The vocabulary as one schema: a line of an import with any of the events.
public enum EventSchema {
    static let dialect = "https://json-schema.org/draft/2020-12/schema"

    /// The members of an import line beside what the envelope says of itself.
    ///
    /// `position`, `seq` and `version` are a former log's, and are passed over.
    private static let members: [(String, JSON)] = [
        ("id", optional(EntryID.kind.schema, "The id of the entry; the log makes one if it is absent.")),
        (
            "stream",
            .keywords([
                ("description", .string("What it is about: kind/reference, such as case/K-014.")),
                ("type", .string("string")), ("pattern", .string(SchemaDefinitions.stream(StreamKind.allCases))),
            ])
        ),
        ("type", .keywords([("description", .string("The event's name.")), ("type", .string("string"))])),
        ("schemaVersion", optional(FieldKind.integer.schema, "The version of the fields; absent means 1.")),
        ("occurredAt", optional(FieldKind.moment.schema, "When it happened; absent means now.")),
        ("precision", optional(Occurrence.Precision.kind.schema, "How exactly that is known; absent means instant.")),
        (
            "recordedAt",
            optional(SchemaDefinitions.reference(to: "instant"), "When another log took it; kept only on demand.")
        ),
        ("data", .keywords([("description", .string("The event's fields.")), ("type", .string("object"))])),
        ("position", passedOver), ("seq", passedOver), ("version", passedOver),
    ]

    /// One line of an import.
    public static var importLine: JSON {
        .keywords([
            ("$schema", .string(dialect)), ("$id", .string("urn:throughcare:import-line:1")),
            ("title", .string("A line of an import")), ("type", .string("object")),
            (
                "properties",
                .keywords(members + Attributes.shape.fields.map { ($0.name, $0.schema) })
            ),
            ("required", .array(["stream", "type", "data"].map(JSON.string))),
            ("additionalProperties", .boolean(false)), ("oneOf", .array(EventCatalogue.all.map(line))),
            (
                "$defs",
                .keywords(SchemaDefinitions.all + EventCatalogue.all.map { ($0.name, $0.bareSchema) })
            ),
        ])
    }

    /// What only lines of this type say.
    private static func line(of type: any Event.Type) -> JSON {
        .keywords([
            (
                "properties",
                .keywords([
                    ("type", .keywords([("const", .string(type.name))])),
                    ("stream", .keywords([("pattern", .string(SchemaDefinitions.stream(type.streams)))])),
                    (
                        "schemaVersion",
                        .keywords([("enum", .array([.number(String(type.schemaVersion)), .null]))])
                    ),
                    ("data", SchemaDefinitions.reference(to: type.name)),
                ])
            )
        ])
    }

    private static let passedOver = JSON.keywords([("description", .string("A former log's; passed over."))])

    private static func optional(_ schema: JSON, _ meaning: String) -> JSON {
        .keywords([
            ("description", .string(meaning)),
            ("anyOf", .array([schema, .keywords([("type", .string("null"))])])),
        ])
    }
}
