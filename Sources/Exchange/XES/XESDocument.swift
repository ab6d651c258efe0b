public import Outcomes

/// Histories of cases as an event log after IEEE 1849-2016 (XES), part by part: opening, traces, closing.
public enum XESDocument {
    /// What stands before the first trace.
    public static let opening = Array(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">
        <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
        <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
        <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
        <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
        <global scope="trace">
        <string key="concept:name" value="unknown"/>
        </global>
        <global scope="event">
        <string key="concept:name" value="unknown"/>
        <string key="lifecycle:transition" value="complete"/>
        <date key="time:timestamp" value="2001-01-01T00:00:00Z"/>
        </global>
        <classifier name="Activity" keys="concept:name"/>
        <classifier name="Activity and role" keys="concept:name org:role"/>
        <string key="concept:name" value="case histories"/>
        <string key="lifecycle:model" value="standard"/>

        """.utf8)

    /// What stands after the last trace.
    public static let closing = Array("</log>\n".utf8)

    /// One case.
    public static func trace(_ history: PublishedHistory) -> [UInt8] {
        var text = "<trace>\n" + string("concept:name", history.pseudonym)
        for attribute in history.attributes { text += string(attribute.name, attribute.value) }
        for event in history.events { append(event, to: &text) }
        return Array((text + "</trace>\n").utf8)
    }

    private static func append(_ event: PublishedHistory.Event, to text: inout String) {
        text += "<event>\n" + string("concept:name", event.activity)
        text += "<date key=\"time:timestamp\" value=\"\(event.moment)\"/>\n"
        text += string("lifecycle:transition", "complete")
        for attribute in event.attributes { text += string(keys[attribute.name] ?? attribute.name, attribute.value) }
        text += "</event>\n"
    }

    /// Who did it, by the keys of the extension for organisations.
    private static let keys = ["recorderAgencyKind": "org:group", "recorderRoleGroup": "org:role"]

    private static func string(_ key: String, _ value: String) -> String {
        "<string key=\"\(key)\" value=\"\(escaped(value))\"/>\n"
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { "<>&\"'\n\r\t".utf8.contains($0) }) else { return text }
        return text.unicodeScalars.map { scalar in
            "<>&\"'\n\r\t".unicodeScalars.contains(scalar) ? "&#\(scalar.value);" : String(scalar)
        }.joined()
    }
}
