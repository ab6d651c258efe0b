internal import Events

/// The forms of what is submitted: the vocabulary, at home in the document of the interface.
enum EventSchemas {
    /// Where the document keeps schemas.
    static let home = "#/components/schemas/"

    static let all: [JSON.Member] = {
        let line = moved(EventSchema.importLine)
        let definitions = line["$defs"]?.members ?? []
        return definitions + [
            JSON.Member("EntrySubmitted", entry(line)), JSON.Member("EntriesSubmitted", entries),
            JSON.Member("CaseOpening", opening), JSON.Member("CloudEventSubmitted", cloudEvent),
            JSON.Member(
                "CloudEventsSubmitted",
                .object([
                    JSON.Member("type", .string("array")), JSON.Member("minItems", .number("1")),
                    JSON.Member("items", reference("CloudEventSubmitted")),
                ])),
        ]
    }()

    static func reference(_ name: String) -> JSON { .object([JSON.Member("$ref", .string(home + name))]) }

    /// An entry, whose stream is that of the address.
    private static func entry(_ line: JSON) -> JSON {
        let kept = (line.members ?? []).filter { !["$schema", "$id", "$defs", "required"].contains($0.name) }
        return .object(kept + [JSON.Member("required", .array([.string("type"), .string("data")]))])
    }

    private static let entries = JSON.object([
        JSON.Member(
            "anyOf",
            .array([
                reference("EntrySubmitted"),
                .object([
                    JSON.Member("type", .string("array")), JSON.Member("minItems", .number("1")),
                    JSON.Member("items", reference("EntrySubmitted")),
                ]),
            ]))
    ])

    private static let opening = AnswerSchemas.schema(
        "CaseOpening",
        ##"""
        {"description":"The event that opens the case, or a list that begins with it.","anyOf":[
        {"type":"object","required":["data"],"additionalProperties":false,"properties":{"id":{"type":"string"},
        "type":{"const":"CaseOpened"},"occurredAt":{"type":"string"},"data":{"$ref":"#/components/schemas/CaseOpened"}}},
        {"type":"array","minItems":1,"items":{"$ref":"#/components/schemas/EntrySubmitted"}}]}
        """##
    ).value

    private static let cloudEvent = AnswerSchemas.schema(
        "CloudEventSubmitted",
        #"""
        {"type":"object","required":["specversion","id","source","type","data"],
        "properties":{"specversion":{"const":"1.0"},"id":{"type":"string","minLength":1},
        "source":{"type":"string","minLength":1},"type":{"type":"string","description":"Ends with the name of a type of event."},
        "subject":{"type":"string"},"time":{"type":"string"},"datacontenttype":{"const":"application/json"},
        "data":{"type":"object"}}}
        """#
    ).value

    /// The same with references to where the document keeps schemas.
    private static func moved(_ json: JSON) -> JSON {
        switch json {
        case .object(let members): .object(members.map { JSON.Member($0.name, moved($0)) })
        case .array(let elements): .array(elements.map(moved))
        default: json
        }
    }

    private static func moved(_ member: JSON.Member) -> JSON {
        guard member.name == "$ref", case .string(let target) = member.value else { return moved(member.value) }
        return .string(target.replacing("#/$defs/", with: home))
    }
}
