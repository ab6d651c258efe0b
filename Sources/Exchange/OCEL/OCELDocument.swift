internal import Almanac
internal import Events
public import Outcomes

/// Histories of cases as an object-centric event log (OCEL 2.0, JSON), part by part.
///
/// The file is ``opening(of:)``, all events, ``middle``, all objects, ``closing``. Events and objects come case by case, so
/// objects have to be put aside until the last event was written.
public enum OCELDocument {
    /// The types of events and of objects, which go before everything else.
    public static func opening(of disclosure: HistoryDisclosure) -> [UInt8] {
        let events = disclosure.types.map { type in
            JSON.present([
                "name": .string(type), "attributes": .array(disclosure.attributes(ofType: type).map(attribute)),
            ])
        }
        let objects = [("case", ["track"])] + disclosure.objectKinds.map { ($0, []) }
        let kinds = objects.map { kind, names in
            JSON.present(["name": .string(kind), "attributes": .array(names.map(attribute))])
        }
        let types = "\"objectTypes\":\(JSON.array(kinds).line),\n\"eventTypes\":\(JSON.array(events).line)"
        return Array("{\(types),\n\"events\":[\n".utf8)
    }

    /// What stands between the last event and the first object.
    public static let middle = Array("\n],\n\"objects\":[\n".utf8)

    /// What stands after the last object.
    public static let closing = Array("\n]}\n".utf8)

    /// The events of one case; `isFirst` if none was written before.
    public static func events(of history: PublishedHistory, isFirst: Bool) -> [UInt8] {
        var line = JSONLine(capacity: 384 * history.events.count)
        for (number, event) in history.events.enumerated() {
            if number > 0 || !isFirst { line.add(",\n") }
            add(event, number + 1, of: history, to: &line)
        }
        return line.bytes
    }

    private static func add(
        _ event: PublishedHistory.Event, _ number: Int, of history: PublishedHistory, to line: inout JSONLine
    ) {
        line.add(#"{"id":"#)
        line.add(quoting: "\(history.pseudonym)-\(number)")
        line.add(#","type":"#)
        line.add(quoting: event.activity)
        line.add(#","time":"#)
        line.add(quoting: event.moment.description)
        line.add(#","attributes":["#)
        line.add(each: event.attributes) { line, attribute in
            line.add(#"{"name":"#)
            line.add(quoting: attribute.name)
            line.add(#","value":"#)
            line.add(quoting: attribute.value)
            line.add("}")
        }
        line.add(#"],"relationships":[{"objectId":"#)
        line.add(quoting: id(of: history))
        line.add(#","qualifier":"case"}"#)
        for object in event.objects {
            line.add(#",{"objectId":"#)
            line.add(quoting: object.id)
            line.add(#","qualifier":"#)
            line.add(quoting: object.kind)
            line.add("}")
        }
        line.add("]}")
    }

    /// The objects of one case, itself first; `isFirst` if none was written before.
    public static func objects(of history: PublishedHistory, isFirst: Bool) -> [UInt8] {
        let itself = JSON.present([
            "id": .string(id(of: history)), "type": .string("case"),
            "attributes": .array(
                history.attributes.map {
                    .present(["name": .string($0.name), "time": .string(beginning), "value": .string($0.value)])
                }),
            "relationships": .array(history.objects.map { related($0.id, "has \($0.kind)") }),
        ])
        let others = history.objects.map {
            JSON.present(["id": .string($0.id), "type": .string($0.kind), "attributes": .array([])])
        }
        return joined([itself] + others, isFirst: isFirst)
    }

    // What is true from the beginning has this time, after the specification.
    private static let beginning = "1970-01-01T00:00:00Z"

    private static func id(of history: PublishedHistory) -> String { "case-\(history.pseudonym)" }

    private static func attribute(_ name: String) -> JSON {
        .present(["name": .string(name), "type": .string("string")])
    }

    private static func related(_ object: String, _ qualifier: String) -> JSON {
        .present(["objectId": .string(object), "qualifier": .string(qualifier)])
    }

    private static func joined(_ objects: [JSON], isFirst: Bool) -> [UInt8] {
        let lines = objects.map(\.line).joined(separator: ",\n")
        return Array((isFirst || lines.isEmpty ? lines : ",\n" + lines).utf8)
    }
}
