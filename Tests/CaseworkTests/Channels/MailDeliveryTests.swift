import Almanac
import Casework
import Exchange
import Ledger
import Specifications
import Testing

/// Digests by mail, told with a task that falls due on 10 March 2026 and is late by a week on the 18th.
struct MailDeliveryTests {
    private let postbox = Postbox()
    private let office: Office
    private let channels: Channels

    init() throws {
        office = try Office(at: "2026-03-11T08:00Z")
        try office.take([Line.opened, Self.action("A1", due: "2026-03-10")])
        channels = try ChannelFile.read(ChannelFile.mail)
    }

    private static func action(_ id: String, due: String) -> String {
        Line.of("ActionAgreed", #"{"actionId":"\#(id)","task":"Call Mrs Roe about insulin","dueBy":"\#(due)"}"#)
    }

    /// The lines about tasks: what other rules have to say is not what is tried here.
    private static func told(_ mail: MailMessage) -> [String] { mail.body.filter { $0.contains("(A") } }

    @Test func `a new address is told what is open, once, and then only what is new or graver`() throws {
        try office.watchAndTell(channels, postbox)
        #expect(postbox.mails.map { "\($0.to)" } == ["lead@agency.example"])
        #expect(postbox.mails[0].body.first?.hasPrefix("Open when digests to this address began") == true)
        try office.watchAndTell(channels, postbox)
        #expect(postbox.mails.count == 1)
        try office.moveClock(to: "2026-03-18T08:00Z")
        try office.watchAndTell(channels, postbox)
        #expect(postbox.mails.map { $0.subject.hasPrefix("Throughcare: 1 ") } == [true, true])
        #expect(Self.told(postbox.mails[1]).map { $0.hasPrefix("urgent, was warning  K-001") } == [true])
        #expect(Set(postbox.mails.map(\.key)).count == 2)
    }

    @Test func `a mail says what to do and nothing that was written about the person`() throws {
        try office.watchAndTell(channels, postbox)
        let mail = try #require(postbox.mails.first)
        let text = ([mail.subject] + mail.body).joined(separator: "\n")
        #expect(text.contains("K-001") && text.contains("to act: owner"))
        #expect(!text.contains("Roe") && !text.contains("insulin"))
        #expect(!mail.subject.contains("K-001"))
    }

    @Test func `what was closed before anybody was told is no news`() throws {
        try office.watch()
        try office.record("ActionCompleted", #"{"actionId":"A1"}"#)
        try office.watchAndTell(channels, postbox)
        #expect(postbox.mails.flatMap(Self.told) == [])
    }

    @Test func `a refused mail is tried again after growing pauses, and then says what is true`() throws {
        postbox.refuse(DeliveryFailed("full"), DeliveryFailed("full"))
        let first = try office.watchAndTell(channels, postbox)
        #expect(first.failures.map(\.reason) == ["full"])
        try office.moveClock(to: "2026-03-11T08:00:59Z")
        #expect(try office.watchAndTell(channels, postbox).waiting.count == 1)
        try office.moveClock(to: "2026-03-11T08:01Z")
        #expect(try office.watchAndTell(channels, postbox).failures.count == 1)
        try office.moveClock(to: "2026-03-11T08:05:59Z")
        #expect(try office.watchAndTell(channels, postbox).waiting.count == 1)
        try office.take([Self.action("A2", due: "2026-03-10")])
        try office.moveClock(to: "2026-03-11T08:06Z")
        #expect(try office.watchAndTell(channels, postbox).sent == 1)
        #expect(postbox.mails.map { Self.told($0).count } == [2])
        #expect(try office.casework.deliveries(through: channels).failing.isEmpty)
    }

    @Test func `a mail that perhaps arrived is sent again as it was, under its name`() throws {
        postbox.refuse(DeliveryFailed("no answer", mayHaveArrived: true))
        try office.watchAndTell(channels, postbox)
        #expect(try office.casework.deliveries(through: channels).failing == [.mail("lead@agency.example")])
        try office.take([Self.action("A2", due: "2026-03-10")])
        try office.moveClock(to: "2026-03-11T08:01Z")
        try office.watchAndTell(channels, postbox)
        // The digest once more, and then the news since.
        #expect(postbox.mails.map { Self.told($0).map { $0.contains("(A1)") } } == [[true], [true], [false]])
        #expect(postbox.mails[0].key == postbox.mails[1].key && postbox.mails[0].body == postbox.mails[1].body)
        #expect(postbox.mails[2].key != postbox.mails[1].key)
    }

    @Test func `an address that cannot be reached keeps nothing from the others`() throws {
        postbox.close(to: "anna@agency.example")
        try office.take([Line.dateSet])
        try office.moveClock(to: "2026-03-24T08:00Z")
        let report = try office.watchAndTell(channels, postbox)
        #expect(report.failures.map(\.recipient) == [.mail("anna@agency.example")])
        #expect(postbox.mails.map { "\($0.to)" } == ["lead@agency.example"])
    }

    @Test func `a run that finds another one delivering leaves it to that one`() throws {
        let report = try office.store.alone(at: "deliver", within: .zero) { try office.watchAndTell(channels, postbox) }
        #expect(report.isLeftToOthers && postbox.mails.isEmpty)
        #expect(try office.watchAndTell(channels, postbox).sent == 1)
    }

    @Test func `less grave alerts than asked for are not told`() throws {
        let channels = try ChannelFile.read(ChannelFile.mail + "\n  least: urgent")
        try office.watchAndTell(channels, postbox)
        #expect(postbox.mails.isEmpty)
        try office.moveClock(to: "2026-03-18T08:00Z")
        try office.watchAndTell(channels, postbox)
        #expect(postbox.mails.map(\.subject) == ["Throughcare: 1 urgent"])
        #expect(postbox.mails.map { Self.told($0).count } == [1])
    }
}
