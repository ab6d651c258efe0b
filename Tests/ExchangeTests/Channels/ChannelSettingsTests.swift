import Events
import Exchange
import Testing

/// A channels file, and its mistakes with their lines.
struct ChannelSettingsTests {
    private static let good = """
        mail:
          from: throughcare@agency.example
          to:
            case manager: [anna@agency.example, desk@agency.example]
            lead agency: desk@agency.example
          otherwise: lead@agency.example
          least: warning
        webhooks:
          - name: tickets
            url: https://tickets.example/hooks/7
            secret: whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
        metrics:
          file: /var/lib/node/throughcare.prom
        """

    private static func read(_ yaml: String) throws -> ChannelSettings {
        try ChannelSettings(yaml: yaml, roles: ["case manager", "lead agency", "key worker"])
    }

    @Test func `the good file is taken`() throws {
        let settings = try Self.read(Self.good)
        let mail = try #require(settings.mail)
        #expect((mail.program, mail.least) == ("/usr/sbin/sendmail", .warning))
        #expect(
            mail.everybody.map(\.description) == [
                "anna@agency.example", "desk@agency.example", "lead@agency.example",
            ])
        #expect(settings.webhooks.map(\.name) == ["tickets"])
        #expect(settings.metricsFile == "/var/lib/node/throughcare.prom")
    }

    @Test(arguments: [
        (["case manager"], ["anna@agency.example", "desk@agency.example"]), (["lead agency"], ["desk@agency.example"]),
        (["key worker"], ["lead@agency.example"]), ([], ["lead@agency.example"]),
        (["lead agency", "key worker"], ["desk@agency.example"]),
    ])
    func `an alert has a reader, whoever must act`(roles: [String], readers: [String]) throws {
        let mail = try #require(try Self.read(Self.good).mail)
        #expect(mail.recipients(for: roles).map(\.description).sorted() == readers)
    }

    @Test(arguments: [
        ("from: throughcare@", "from: Throughcare <throughcare@", 2, "mail.from"),
        ("case manager:", "case worker:", 4, "mail.to.case worker"),
        ("lead agency: desk@agency.example", "lead agency: []", 5, "mail.to.lead agency"),
        ("lead@agency.example", "lead agency.example", 6, "mail.otherwise"),
        ("least: warning", "least: high", 7, "mail.least"), ("least: warning", "program: sendmail", 7, "mail.program"),
        ("name: tickets", "nome: tickets", 9, "webhooks[0]"),
        ("https://tickets", "http://tickets", 10, "webhooks[0].url"),
        ("https://tickets.example", "https://user:word@tickets.example", 10, "webhooks[0].url"),
        ("whsec_", "", 11, "webhooks[0].secret"), ("whsec_MfKQ9r8GKYqr", "whsec_", 11, "webhooks[0].secret"),
        ("/var/lib", "var/lib", 13, "metrics.file"), (".prom", ".txt", 13, "metrics.file"),
        ("metrics:", "metric:", 13, "metric"),
    ])
    func `a mistake is told with its line`(old: String, new: String, line: Int, key: String) throws {
        let yaml = Self.good.replacing(old, with: new)
        try #require(yaml != Self.good)
        let refused = #expect(throws: MappingRefused.self) { try Self.read(yaml) }
        let told = refused?.problems.map { "\($0.line) \($0.key)" } ?? []
        #expect(refused?.problems.contains { $0.line == line && $0.key.hasPrefix(key) } == true, "\(told)")
    }

    @Test func `who gets the rest must be named, so that no alert is without a reader`() throws {
        let yaml = Self.good.replacing("  otherwise: lead@agency.example\n", with: "")
        let refused = #expect(throws: MappingRefused.self) { try Self.read(yaml) }
        #expect(refused?.problems.map(\.found) == ["no otherwise"])
    }

    @Test(arguments: ["https://user:geheim@tickets.example/", "ftp://tickets.example/geheim"])
    func `an address that is refused is not repeated, for it may hold a secret`(address: String) throws {
        let yaml = Self.good.replacing("https://tickets.example/hooks/7", with: address)
        let refused = #expect(throws: MappingRefused.self) { try Self.read(yaml) }
        #expect(refused?.description.contains("geheim") == false)
    }

    @Test func `two receivers of one name are refused`() throws {
        let second = "  - { name: tickets, url: https://b.example/, secret: whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw }\n"
        let yaml = Self.good.replacing("metrics:", with: second + "metrics:")
        let refused = #expect(throws: MappingRefused.self) { try Self.read(yaml) }
        #expect(refused?.problems.map(\.line) == [12])
    }

    @Test(arguments: [
        ("https://a.example/x?y=1", true), ("http://a.example/", false), ("http://localhost:8080/", true),
        ("http://127.0.0.1:1/", true), ("http://[::1]:1/", true), ("http://localhost.example/", false),
        ("https://a.example/#x", false), ("https://a.example/\"", false), ("https:///x", false), ("file:///x", false),
        ("https://a.example/\nheader", false),
    ])
    func `an address is encrypted unless it stays on this machine`(text: String, isTaken: Bool) {
        #expect((WebhookAddress(text) != nil) == isTaken)
    }
}
