import Casework
import Events
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// How something is recorded: question by question, with a last look, and with others who are faster.
@Suite struct RecordPagesTests {
    private static let lines = [
        #"{"stream":"case/K-1","type":"CaseOpened","occurredAt":"2026-01-10T09:00Z","data":{"caseRef":"K-1","track":"custodial_release","tz":"Europe/Berlin"}}"#,
        #"{"id":"018f3c1e-7a4b-7c2d-8e3f-0000000000c1","stream":"case/K-1","type":"ContactHeld","occurredAt":"2026-02-10T09:00Z","data":{"with":"person","minutes":30}}"#,
    ]
    private static let contact = "018f3c1e-7a4b-7c2d-8e3f-0000000000c1"
    private static let path = "/cases/K-1/record/ContactHeld"

    @Test func `a daily event is asked one question after the other, and kept once`() async throws {
        let lobby = try Lobby(Self.lines)
        try await lobby.open { client in
            let browser = try await Browser(lobby, client)
            var page = try await browser.open(Self.path)
            let answers = ["data.with": "family", "data.channel": "phone", "data.minutes": "45"]
            for _ in 0..<20 where page.html.contains("name=\"step\"") {
                let asked = answers.filter { page.names.contains($0.key) }
                let fields = asked.reduce(page.fields) { $0.setting($1.key, $1.value) }
                page = try await browser.send(fields.setting("go", "next"), to: Self.path)
            }
            #expect(page.html.contains("Check your answers"))
            #expect(page.html.contains("45"))
            let done = try await browser.send(page.fields.setting("go", "record"), to: Self.path)
            #expect(done.status == .seeOther)
            let again = try await browser.send(page.fields.setting("go", "record"), to: Self.path)
            #expect(again.location == done.location)
            let confirmation = try await browser.open(try #require(done.location))
            #expect(confirmation.html.contains("Contact held"))
        }
        let held = try lobby.casework.entries(of: try #require(StreamName(.case, "K-1"))).entries.last
        #expect(held?.contents["minutes"] == .number("45"))
        #expect(held?.contents["with"] == .string("family"))
    }

    @Test func `what cannot be read is told at the question, and what was written stays`() async throws {
        let lobby = try Lobby(Self.lines)
        try await lobby.open { client in
            let browser = try await Browser(lobby, client)
            let start = try await browser.open(Self.path)
            let fields = start.fields.setting("data.minutes", "three quarters").setting("data.with", "family")
                .setting("go", "record")
            let page = try await browser.send(fields, to: Self.path)
            #expect(page.status == .unprocessableContent)
            #expect(page.html.contains("href=\"#data.minutes\""))
            #expect(page.fields["data.minutes"] == "three quarters")
            #expect(page.fields["data.with"] == "family")
        }
    }

    @Test func `what the record refuses stands above the answers, with no button to record it`() async throws {
        let lobby = try Lobby(Self.lines)
        try await lobby.open { client in
            let browser = try await Browser(lobby, client)
            let path = "/cases/K-1/record/ReleaseDateChanged"
            let start = try await browser.open(path)
            let fields = start.fields.setting("data.to.day", "1").setting("data.to.month", "5")
                .setting("data.to.year", "2026").setting("go", "record")
            let page = try await browser.send(fields, to: path)
            #expect(page.status == .unprocessableContent)
            #expect(page.html.contains("error-summary"))
            #expect(!page.html.contains("value=\"record\""))
            #expect(page.fields["data.to.year"] == "2026")
        }
    }

    @Test func `what somebody may not record is told, and what they wrote stays`() async throws {
        let team = try Team([
            Team.line("ActorRegistered", #"{"actor":"MN-1","agency":"AGY-AID"}"#, in: "actor/MN-1"),
            Team.line("RoleAssigned", #"{"actor":"MN-1","role":"mentor"}"#),
        ])
        let mentor = try team.lobby.token(for: "MN-1", .practitioner)
        let path = "/cases/K-001/record/CaseClosed"
        try await team.lobby.open { client in
            let browser = try await Browser(client, with: mentor)
            let start = try await browser.open(path)
            let fields = start.fields.setting("data.reason", "goals_met").setting("go", "record")
            let page = try await browser.send(fields, to: path)
            #expect(page.status == .forbidden)
            #expect(page.html.contains(try Words(.english)["problem.kind.not-permitted"]))
            #expect(page.fields["data.reason"] == "goals_met")
        }
    }

    @Test func `somebody else was faster: it shows what they recorded, keeps the input, and goes on`() async throws {
        let lobby = try Lobby(Self.lines)
        try await lobby.open { client in
            let browser = try await Browser(lobby, client)
            let start = try await browser.open(Self.path)
            _ = try lobby.casework.record(
                Submission(
                    stream: try #require(StreamName(.case, "K-1")), type: "NeedIdentified",
                    data: .object([.init("needId", .string("N-77")), .init("domain", .string("housing"))])))
            let page = try await browser.send(
                start.fields.setting("data.minutes", "45").setting("go", "record"), to: Self.path)
            #expect(page.status == .conflict)
            #expect(page.html.contains("N-77"))
            #expect(page.fields["data.minutes"] == "45")
            let done = try await browser.send(page.fields.setting("go", "record"), to: Self.path)
            #expect(done.status == .seeOther)
        }
    }

    @Test func `an entry is put right field by field, and says why`() async throws {
        let lobby = try Lobby(Self.lines)
        let path = "/entries/\(Self.contact)/correct"
        try await lobby.open { client in
            let browser = try await Browser(lobby, client)
            let start = try await browser.open(path)
            #expect(start.fields["data.minutes"] == "30")
            let unchanged = try await browser.send(start.fields.setting("correction.reason", "none"), to: path)
            #expect(unchanged.status == .unprocessableContent)
            let fields = start.fields.setting("data.minutes", "50").setting("correction.reason", "a slip of the pen")
            let check = try await browser.send(fields.setting("go", "next"), to: path)
            #expect(check.status == .ok)
            let done = try await browser.send(check.fields.setting("go", "record"), to: path)
            #expect(done.status == .seeOther)
            let again = try await browser.open(path)
            #expect(again.fields["data.minutes"] == "50")
        }
        let entry = try lobby.casework.entries(of: try #require(StreamName(.case, "K-1"))).entries.last
        #expect(entry?.contents["fields"] == .object([.init("minutes", .number("50"))]))
    }

    @Test func `a withdrawal names the entry and asks for the reason`() async throws {
        let lobby = try Lobby(Self.lines)
        try await lobby.open { client in
            let browser = try await Browser(lobby, client)
            let way = try await browser.open("/entries/\(Self.contact)/withdraw")
            let path = try #require(way.location)
            let form = try await browser.open(path)
            #expect(form.fields["data.target"] == Self.contact)
            let done = try await browser.send(
                form.fields.setting("data.reason", "duplicate").setting("go", "record"),
                to: "/cases/K-1/record/EventVoided")
            #expect(done.status == .seeOther)
        }
    }

    @Test(arguments: ["/cases/K-1/record", "/record", "/record/actor/PO-02"])
    func `one chooses what to record`(path: String) async throws {
        let lobby = try Lobby(Self.lines)
        try await lobby.open { client in
            var browser = try await Browser(lobby, client)
            #expect(try await browser.open(path).status == .ok)
            browser.language = "de"
            #expect(try await browser.open(path).html.contains("lang=\"de\""))
        }
    }
}
