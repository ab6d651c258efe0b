extension Event {
    /// The fields as a JSON Schema (draft 2020-12) that stands alone; its `$id` changes only with the schema version.
    public static var schema: JSON {
        .keywords(
            [
                ("$schema", .string(EventSchema.dialect)),
                ("$id", .string("urn:throughcare:event:\(name):\(schemaVersion)")),
            ] + (bareSchema.members ?? []).map { ($0.name, $0.value) }
                + [("$defs", .keywords(SchemaDefinitions.all))])
    }

    /// The schema as a part of another one, which has the definitions.
    static var bareSchema: JSON {
        .keywords(
            [
                ("title", .string(name)), ("description", .string(meaning)),
                ("x-streams", .array(streams.map(\.rawValue).sorted().map(JSON.string))),
                ("x-schemaVersion", .number(String(schemaVersion))),
            ] + (FieldKind.object(of: shapeFields).members ?? []).map { ($0.name, $0.value) })
    }

    /// An object with every field, to show how they are written.
    public static var example: JSON { .object(shapeFields.map { JSON.Member($0.name, $0.kind.example) }) }
}
