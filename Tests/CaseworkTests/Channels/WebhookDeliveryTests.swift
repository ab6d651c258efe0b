import Casework
import Events
import Exchange
import Specifications
import Testing

/// Messages to webhooks, told with a task that falls due on 10 March 2026.
struct WebhookDeliveryTests {
    private let postbox = Postbox()
    private let office: Office
    private let channels: Channels

    init() throws {
        office = try Office(at: "2026-03-10T08:00Z")
        try office.take([
            Line.opened, Line.of("ActionAgreed", #"{"actionId":"A1","task":"Call Mrs Roe","dueBy":"2026-03-10"}"#),
        ])
        channels = try ChannelFile.read(ChannelFile.webhook)
    }

    private var told: [String] { get throws { try postbox.messages.map { try Self.text($0, "type") } } }

    private static func text(_ message: WebhookMessage, _ name: String) throws -> String {
        guard case .string(let text) = try JSONParser.parse(message.body)[name] else { return "" }
        return text
    }

    private static func alert(_ message: WebhookMessage) throws -> JSON? {
        try JSONParser.parse(message.body)["data"]?["alertId"]
    }

    @Test func `each change of an alert is one message, named after its entry`() throws {
        try office.watchAndTell(channels, postbox)
        #expect(postbox.messages.isEmpty)
        try office.moveClock(to: "2026-03-11T08:00Z")
        try office.watchAndTell(channels, postbox)
        try office.moveClock(to: "2026-03-18T08:00Z")
        try office.watchAndTell(channels, postbox)
        try office.record("ActionCompleted", #"{"actionId":"A1"}"#)
        try office.watchAndTell(channels, postbox)
        try office.watchAndTell(channels, postbox)
        let first = try #require(postbox.messages.first)
        let ofFirst = try postbox.messages.filter { try Self.alert($0) == Self.alert(first) }
        #expect(
            try ofFirst.map { try Self.text($0, "type") } == ["alert.raised", "alert.severity_changed", "alert.closed"])
        let alerts = try office.entries.filter { $0.stream.kind == .alert }
        #expect(postbox.messages.map(\.id) == alerts.map(\.id.description))
        #expect(!postbox.messages.contains { String(decoding: $0.body, as: UTF8.self).contains("Roe") })
    }

    @Test func `a new receiver is told first of all that is open, in one message`() throws {
        try office.moveClock(to: "2026-03-11T08:00Z")
        try office.watchAndTell(channels, postbox)
        #expect(try told == ["alerts.open"])
        #expect(postbox.messages.first?.id.hasPrefix("open-") == true)
    }

    @Test(arguments: [false, true])
    func `nothing comes before what failed, and nothing comes again that was taken`(mayHaveArrived: Bool) throws {
        try office.watchAndTell(channels, postbox)
        try office.take([Line.of("ActionAgreed", #"{"actionId":"A2","dueBy":"2026-03-10"}"#)])
        try office.moveClock(to: "2026-03-11T08:00Z")
        postbox.refuse(DeliveryFailed("no", mayHaveArrived: mayHaveArrived))
        try office.watchAndTell(channels, postbox)
        #expect(postbox.messages.count == (mayHaveArrived ? 1 : 0))
        try office.moveClock(to: "2026-03-11T08:01Z")
        try office.watchAndTell(channels, postbox)
        let alerts = try office.entries.filter { $0.stream.kind == .alert }.map(\.id.description)
        #expect(alerts.count == 2)
        #expect(postbox.messages.map(\.id) == (mayHaveArrived ? [alerts[0]] : []) + alerts)
    }

    @Test func `a person's reason and note stay in the log`() throws {
        try office.watchAndTell(channels, postbox)
        try office.moveClock(to: "2026-03-11T08:00Z")
        try office.watchAndTell(channels, postbox)
        let id = try #require(try office.entries.last?.id)
        let alert = #""alertId":"\#(id)""#
        let stream = StreamName.named(.alert, "K-001")
        try office.record("AlertAcknowledged", "{\(alert),\"note\":\"Mrs Roe is ill\"}", in: stream)
        try office.record(
            "AlertClosed", "{\(alert),\"closure\":\"accepted_risk\",\"reason\":\"Mrs Roe is ill\"}", in: stream)
        try office.watchAndTell(channels, postbox)
        #expect(try told == ["alert.raised", "alert.acknowledged", "alert.closed"])
        #expect(!postbox.messages.contains { String(decoding: $0.body, as: UTF8.self).contains("Roe") })
    }

    @Test(arguments: [(0o600, true), (0o640, false), (0o604, false)])
    func `a file with secrets is for its owner alone`(mode: Int, isTaken: Bool) throws {
        if isTaken {
            _ = try ChannelFile.read(ChannelFile.webhook, mode: mode)
        } else {
            #expect(throws: SecretsExposed.self) { try ChannelFile.read(ChannelFile.webhook, mode: mode) }
            _ = try ChannelFile.read(ChannelFile.mail, mode: mode)
        }
    }
}
