internal import Almanac
public import Outcomes

extension CloudEvent {
    /// Events in one file of the JSON batch format.
    public static let mostInBatch = 10_000

    /// The events of a pseudonymised history, as CloudEvents 1.0 in JSON.
    ///
    /// - Parameter source: Tells of which study they are, as a URI.
    public static func events(of history: PublishedHistory, source: String) -> [[UInt8]] {
        history.events.enumerated().map { number, event in
            var line = JSONLine(capacity: 384)
            line.add(#"{"specversion":"1.0","id":"#)
            line.add(quoting: "\(history.pseudonym)-\(number + 1)")
            line.add(#","source":"#)
            line.add(quoting: source)
            line.add(#","type":"#)
            line.add(quoting: "org.throughcare." + event.activity)
            line.add(#","subject":"#)
            line.add(quoting: "case/" + history.pseudonym)
            line.add(#","time":"#)
            line.add(quoting: event.moment.description)
            line.add(#","datacontenttype":"application/json","data":{"#)
            line.add(each: event.attributes) { line, attribute in
                line.add(quoting: attribute.name)
                line.add(":")
                line.add(quoting: attribute.value)
            }
            line.add("}}")
            return line.bytes
        }
    }

    /// A batch of events, as `application/cloudevents-batch+json`.
    public static func batch(_ events: some Sequence<[UInt8]>) -> [UInt8] {
        var bytes = Array("[\n".utf8)
        for (index, event) in events.enumerated() {
            if index > 0 { bytes += Array(",\n".utf8) }
            bytes += event
        }
        return bytes + Array("\n]\n".utf8)
    }
}
