import Almanac
import Testing

@testable import Exchange

/// A mail as the mail program gets it.
struct MailMessageTests {
    private static func message(subject: String = "Throughcare: 1 urgent", body: [String] = ["K-001"]) throws -> String
    {
        let message = MailMessage(
            from: try #require(MailAddress("throughcare@agency.example")),
            to: try #require(MailAddress("anna@agency.example")), key: "018f-1", subject: subject,
            sentAt: try Instant(parsing: "2026-03-27T14:30:05Z"), body: body)
        return String(decoding: message.bytes, as: UTF8.self)
    }

    @Test func `it has its headers, an empty line and its text`() throws {
        #expect(
            try Self.message() == """
                Date: Fri, 27 Mar 2026 14:30:05 +0000
                From: Throughcare <throughcare@agency.example>
                To: anna@agency.example
                Subject: Throughcare: 1 urgent
                Message-ID: <018f-1@agency.example>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable
                Auto-Submitted: auto-generated

                K-001

                """)
    }

    @Test(arguments: ["a\nBcc: x@y.example", "a\r\nBcc: x@y.example", "a\r\n\r\ntext", "a\u{2028}Bcc: x@y.example"])
    func `no text can begin a header of its own`(subject: String) throws {
        let lines = try Self.message(subject: subject).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.filter { $0.hasPrefix("Bcc") || $0.hasPrefix("text") }.isEmpty)
        #expect(lines.firstIndex(of: "") == 9)
    }

    @Test(arguments: [
        "anna", "anna@", "@agency.example", "anna@a@b", "anna@agency.example, b@c.example", "a b@agency.example",
        "anna@agency.example\nBcc: x@y", "Anna <anna@agency.example>", "-oQ@agency.example", "anna@agency..example",
        "\"a b\"@agency.example", "änna@agency.example", "(x)anna@agency.example",
    ])
    func `an address is one address and nothing else`(text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test(arguments: ["anna@agency.example", "a.b+c@sub.agency.example", "anna@localhost"])
    func `a plain address is taken`(text: String) { #expect(MailAddress(text)?.description == text) }

    @Test(arguments: [
        ("a", ["a"]), ("", [""]), ("a ", ["a=20"]), ("a=b", ["a=3Db"]), (".", ["=2E"]), ("From x", ["=46rom x"]),
        ("é", ["=C3=A9"]), (String(repeating: "a", count: 76), [String(repeating: "a", count: 76)]),
        (String(repeating: "a", count: 77), [String(repeating: "a", count: 75) + "=", "aa"]),
        (String(repeating: "a", count: 75) + "é", [String(repeating: "a", count: 75) + "=", "=C3=A9"]),
    ])
    func `text goes in lines of at most 76 characters`(text: String, lines: [String]) {
        #expect(QuotedPrintable.lines(of: text) == lines)
    }
}
