import Casework
import Events
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Alerts are told to those whose case it is, and answered by them.
@Suite struct AlertAnswerTests {
    /// A team whose case has alerts, gravest first.
    private static func watched() throws -> Team {
        let team = try Team()
        _ = try team.watcher().watch()
        return team
    }

    private static func alerts(_ caller: Caller, of team: Team) async throws -> [String] {
        try await caller.get("/alerts?case=K-001", as: team.manager).list("alerts").compactMap { alert in
            if case .string(let name)? = alert["alertId"] { name } else { nil }
        }
    }

    @Test func `an alert is acknowledged, set aside and closed, each once under its key`() async throws {
        let team = try Self.watched()
        try await team.ask { caller in
            let names = try await Self.alerts(caller, of: team)
            try #require(names.count >= 2)
            let answers = [
                (names[0], "acknowledge", #"{"note":"the family will wait"}"#),
                (names[1], "dismiss", #"{"closure":"accepted-risk","reason":"the hostel holds the room"}"#),
            ]
            for (name, verb, body) in answers {
                let path = "/alerts/\(name)/\(verb)"
                #expect(try await caller.post(path + "?dryRun=true", body, as: team.manager).status == .ok)
                let key: [HTTPField.Name: String] = [.idempotencyKey: verb]
                let first = try await caller.post(path, body, as: team.manager, key)
                #expect(first.status == .ok, "\(first.text)")
                let again = try await caller.post(path, body, as: team.manager, key)
                #expect(again.text == first.text && again.headers[.idempotencyReplayed] == "true")
            }
            let acknowledged = try await caller.get("/alerts/\(names[0])", as: team.manager)
            #expect(acknowledged.text.contains("the family will wait") && acknowledged.text.contains("CM-1"))
            #expect(try await Self.alerts(caller, of: team) == names.filter { $0 != names[1] })
            let closed = try await caller.post("/alerts/\(names[1])/acknowledge", "{}", as: team.manager)
            #expect(closed.kind == "alert-closed")
        }
    }

    @Test(arguments: [
        ("snooze", #"{"until":"CANARY"}"#, "/until"), ("dismiss", #"{"closure":"CANARY","reason":"x"}"#, "/closure"),
        ("dismiss", #"{"closure":"accepted-risk"}"#, "/reason"), ("acknowledge", #"{"note":["CANARY"]}"#, "/note"),
        ("acknowledge", #"{"CANARY":1}"#, nil),
    ])
    func `an answer that cannot be taken is told, and not repeated`(
        verb: String, body: String, pointer: String?
    ) async throws {
        let team = try Self.watched()
        try await team.ask { caller in
            let name = try #require(try await Self.alerts(caller, of: team).first)
            let answer = try await caller.post("/alerts/\(name)/\(verb)", body, as: team.manager)
            #expect(answer.kind == "not-recordable" && !answer.text.contains("CANARY"))
            #expect(answer.json["pointer"] == pointer.map(JSON.string))
        }
    }

    @Test func `a colleague who is shut out is told of no alert and no date of the case, and answers none`()
        async throws
    {
        let team = try Self.watched()
        try await team.ask { caller in
            let name = try #require(try await Self.alerts(caller, of: team).first)
            for who in [team.excluded, team.stranger] {
                #expect(try await caller.get("/alerts", as: who).list("alerts").isEmpty)
                #expect(try await caller.get("/alerts/\(name)", as: who).status == .notFound)
                #expect(try await caller.post("/alerts/\(name)/acknowledge", "{}", as: who).status == .notFound)
                let calendars = [
                    try await caller.get("/calendar.ics?case=K-001", as: who),
                    try await caller.get("/calendar.ics?case=K-404", as: who),
                ]
                #expect(calendars.map(\.status) == [.notFound, .notFound])
                let all = try await caller.get("/calendar.ics", as: who)
                #expect(all.status == .ok && !all.text.contains("K-001"))
            }
            #expect(try await caller.get("/calendar.ics?case=K-001", as: team.manager).text.contains("K-001"))
        }
    }
}
