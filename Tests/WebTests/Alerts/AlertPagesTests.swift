import Almanac
import Casework
import Events
import Hummingbird
import HummingbirdTesting
import Projections
import Testing
import Watcher

@testable import Web

/// Alerts are listed by who must act and when, explained, and answered.
@Suite struct AlertPagesTests {
    private static let lines = [
        #"{"stream":"case/K-1","type":"CaseOpened","occurredAt":"2026-01-10T09:00Z","data":{"caseRef":"K-1","track":"custodial_release","tz":"Europe/Berlin"}}"#,
        #"{"stream":"case/K-1","type":"ReleaseDateSet","occurredAt":"2026-01-10T10:00Z","data":{"releaseAt":"2026-04-17T09:00+02:00"}}"#,
    ]

    /// A server with alerts about one release that nothing is ready for.
    private static func watched() throws -> Lobby {
        let lobby = try Lobby(lines)
        _ = try lobby.casework.watch()
        return lobby
    }

    private static func gravest(_ lobby: Lobby) throws -> ListedAlert {
        try #require(lobby.casework.alerts(AlertQuery()).alerts.items.first)
    }

    @Test(arguments: Language.allCases) func `the list says who must act, by when, and what to do`(
        language: Language
    ) async throws {
        let lobby = try Self.watched()
        let first = try Self.gravest(lobby)
        try await lobby.open { client in
            var browser = try await Browser(lobby, client)
            browser.language = language.rawValue
            let page = try await browser.open("/alerts")
            #expect(page.status == .ok)
            #expect(page.html.contains("/alerts/\(first.row.alertId.rawValue)"))
            #expect(page.html.contains(AlertFacts.people(first.escalation.with, try Words(language))))
            let none = try await browser.open("/alerts?case=K-2")
            #expect(!none.html.contains("/alerts/\(first.row.alertId.rawValue)"))
        }
    }

    @Test func `an alert is acknowledged, set aside and closed by forms`() async throws {
        let lobby = try Self.watched()
        let all = try lobby.casework.alerts(AlertQuery()).alerts.items.map(\.row.alertId.rawValue)
        try #require(all.count >= 2)
        try await lobby.open { client in
            let browser = try await Browser(lobby, client)
            let answers: [(path: String, fields: [(String, String)])] = [
                ("/alerts/\(all[0])/acknowledge", [("acknowledge.by", "CM-1"), ("acknowledge.note", "on it")]),
                (
                    "/alerts/\(all[1])/dismiss",
                    [("dismiss.by", "CM-1"), ("dismiss.closure", "accepted-risk"), ("dismiss.reason", "agreed")]
                ),
            ]
            for answer in answers {
                let done = try await browser.send(FormFields(answer.fields.map { ($0.0, $0.1) }), to: answer.path)
                #expect(done.status == .seeOther, "\(answer.path)")
                let page = try await browser.open(try #require(done.location))
                #expect(page.status == .ok && page.html.contains("CM-1"))
            }
        }
        let story = try lobby.casework.alert(all[1])
        #expect(story.alert.isDismissed)
        #expect(try lobby.casework.alert(all[0]).alert.acknowledgement?.event.note == "on it")
    }

    @Test func `an alert that would outlast its next step is not set aside, and the page says why`() async throws {
        let lobby = try Self.watched()
        let growing = try lobby.casework.alerts(AlertQuery()).alerts.items.first { $0.row.severity < .critical }
        let alert = try #require(growing).row.alertId.rawValue
        try await lobby.open { client in
            let browser = try await Browser(lobby, client)
            let fields = FormFields([
                ("snooze.by", "CM-1"), ("snooze.until.day", "1"), ("snooze.until.month", "1"),
                ("snooze.until.year", "2028"), ("snooze.until.time", "09:00"), ("snooze.note", "later"),
            ])
            let page = try await browser.send(fields, to: "/alerts/\(alert)/snooze")
            #expect(page.status == .unprocessableContent)
            #expect(page.html.contains("href=\"#snooze.until\"") && page.html.contains("at the latest"))
            #expect(page.fields["snooze.note"] == "later" && page.fields["snooze.until.year"] == "2028")
        }
    }

    @Test(arguments: [
        ("acknowledge", "acknowledge.by"), ("snooze", "snooze.until"), ("dismiss", "dismiss.reason"),
        ("dismiss", "dismiss.closure"),
    ]) func `what is missing in an answer is asked for at its place`(action: String, field: String) async throws {
        let lobby = try Self.watched()
        let alert = try Self.gravest(lobby).row.alertId.rawValue
        try await lobby.open { client in
            let page = try await Browser(lobby, client).send(FormFields([]), to: "/alerts/\(alert)/\(action)")
            #expect(page.status == .unprocessableContent)
            #expect(page.html.contains("href=\"#\(field)\""))
        }
    }

    @Test(arguments: [
        ("2026-03-10T19:00:00Z", AlertFacts.Due.overdue), ("2026-03-10T20:00:00Z", .overdue),
        ("2026-03-10T20:00:01Z", .today), ("2026-03-10T22:59:59Z", .today), ("2026-03-10T23:00:00Z", .week),
        ("2026-03-17T22:59:59Z", .week), ("2026-03-17T23:00:00Z", .later),
    ]) func `due is told by the local days of the case`(due: String, expected: AlertFacts.Due) throws {
        let zone = try Zone(identifier: "Europe/Berlin")
        #expect(AlertFacts.due(try Moment(parsing: due), at: Lobby.now, in: zone) == expected)
    }

    @Test func `the filters of a page stand in its address, and come back`() {
        var filter = AlertFilter { ["mine": "yes", "severity": "urgent", "case": "K 1", "aside": "yes"][$0] }
        filter.after = ListPlace(order: -5, key: "a~b")
        let query = filter.path.split(separator: "?").last.map { FormFields.reading(String($0)) } ?? FormFields([])
        #expect(AlertFilter { query[$0] } == filter)
    }
}

extension FormFields {
    fileprivate static func reading(_ text: String) -> FormFields { (try? FormFields(text)) ?? FormFields([]) }
}
