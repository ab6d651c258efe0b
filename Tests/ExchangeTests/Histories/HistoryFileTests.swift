import Events
import Exchange
import Outcomes
import Specifications
import Testing

/// Histories as XES, as OCEL and as CloudEvents: the same events in each.
struct HistoryFileTests {
    private let disclosure: HistoryDisclosure
    private let history: PublishedHistory

    init() throws {
        var histories = CaseHistories(k: 1, agencyKinds: [:])
        let story = CaseStory("K-1").telling("2025-10-01T08:00Z", "PersonReleased")
            .telling("2025-10-02T08:00Z", "GoalReached", #"{"goalId":"G-1","confirmedBy":"both"}"#)
        histories.add(try story.history(), of: "0a1b")
        disclosure = try HistoryDisclosure(of: histories)
        var told: [PublishedHistory] = []
        disclosure.forEach { told.append($0) }
        history = try #require(told.first)
    }

    @Test func `a trace of XES has a name, times and words`() {
        let trace = String(decoding: XESDocument.trace(history), as: UTF8.self)
        #expect(
            trace == """
                <trace>
                <string key="concept:name" value="0a1b"/>
                <string key="track" value="custodial_release"/>
                <event>
                <string key="concept:name" value="CaseOpened"/>
                <date key="time:timestamp" value="2000-12-02T00:00:00Z"/>
                <string key="lifecycle:transition" value="complete"/>
                <string key="track" value="custodial_release"/>
                </event>
                <event>
                <string key="concept:name" value="PersonReleased"/>
                <date key="time:timestamp" value="2001-01-01T00:00:00Z"/>
                <string key="lifecycle:transition" value="complete"/>
                </event>
                <event>
                <string key="concept:name" value="GoalReached"/>
                <date key="time:timestamp" value="2001-01-02T00:00:00Z"/>
                <string key="lifecycle:transition" value="complete"/>
                <string key="confirmedBy" value="both"/>
                </event>
                </trace>

                """)
        let opening = String(decoding: XESDocument.opening, as: UTF8.self)
        for name in ["Concept", "Lifecycle", "Organizational", "Time"] {
            #expect(opening.contains("<extension name=\"\(name)\""))
        }
        #expect(String(decoding: XESDocument.closing, as: UTF8.self) == "</log>\n")
    }

    @Test func `OCEL declares every type and attribute that is used, and knows every object that is named`() throws {
        let bytes =
            OCELDocument.opening(of: disclosure) + OCELDocument.events(of: history, isFirst: true)
            + OCELDocument.events(of: history, isFirst: false) + OCELDocument.middle
            + OCELDocument.objects(of: history, isFirst: true) + OCELDocument.closing
        let file = try JSONParser.parse(bytes)
        let events = file.list("events")
        #expect(events.count == 6)
        #expect(
            Set(events.compactMap { $0["type"] }).isSubset(of: file.list("eventTypes").compactMap { $0["name"] }))
        let objects = Set(file.list("objects").compactMap { $0["id"] })
        #expect(objects == [.string("case-0a1b"), .string("release-0a1b-1"), .string("goal-0a1b-1")])
        #expect(
            Set(file.list("objects").compactMap { $0["type"] })
                .isSubset(of: file.list("objectTypes").compactMap { $0["name"] }))
        let named = (events + file.list("objects")).flatMap { $0.list("relationships") }.compactMap { $0["objectId"] }
        #expect(Set(named) == objects)
        #expect(file.list("eventTypes").map { $0.list("attributes").count } == [1, 1, 0])
    }

    @Test(arguments: ["a\"b", "a\\b", "a\nb", "a\u{1}b"])
    func `what would end a text in JSON is escaped`(source: String) throws {
        let events = CloudEvent.events(of: history, source: source)
        #expect(try JSONParser.parse(events[0])["source"] == .string(source))
    }

    @Test func `each CloudEvent is one that the import reads`() throws {
        let events = CloudEvent.events(of: history, source: "urn:throughcare:study:00ff")
        let batch = try JSONParser.parse(CloudEvent.batch(events))
        guard case .array(let read) = batch else {
            Issue.record("no list")
            return
        }
        #expect(read.map(\.line) == events.map { String(decoding: $0, as: UTF8.self) })
        #expect(read.last?["data"]?.line == #"{"confirmedBy":"both"}"#)
        #expect(Set(read.compactMap { $0["id"] }).count == 3)
        for event in read {
            #expect(CloudEvent.isOne(event))
            let line = try CloudEvent.translate(event).line
            #expect(line["stream"] == .string("case/0a1b"))
            #expect(EventCatalogue.standard.names.map(JSON.string).contains(line["type"] ?? .null))
        }
    }
}

extension JSON {
    fileprivate func list(_ name: String) -> [JSON] {
        if case .array(let elements)? = self[name] { elements } else { [] }
    }
}
