internal import Almanac
public import Events
public import Outcomes

extension CloudEvent {
    /// Events in one file of the JSON batch format.
    public static let mostInBatch = 10_000

    /// The events of a pseudonymised history, as CloudEvents 1.0.
    ///
    /// - Parameter source: Tells of which study they are, as a URI.
    public static func events(of history: PublishedHistory, source: String) -> [JSON] {
        history.events.enumerated().map { number, event in
            .present([
                "specversion": .string("1.0"), "id": .string("\(history.pseudonym)-\(number + 1)"),
                "source": .string(source), "type": .string("org.throughcare.\(event.activity)"),
                "subject": .string("case/\(history.pseudonym)"), "time": .string(event.moment.description),
                "datacontenttype": .string("application/json"),
                "data": .object(event.attributes.map { JSON.Member($0.name, .string($0.value)) }),
            ])
        }
    }

    /// A batch of events, as `application/cloudevents-batch+json`.
    public static func batch(_ events: [JSON]) -> [UInt8] {
        Array("[\n\(events.map(\.line).joined(separator: ",\n"))\n]\n".utf8)
    }
}
