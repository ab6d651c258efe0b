import Events
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Adding to the record over the interface.
@Suite struct RecordingTests {
    private static let path = "/cases/K-001/entries"
    private static let key = HTTPField.Name.idempotencyKey

    @Test func `an entry is recorded on the version that was read, which the next one has to name anew`() async throws {
        let team = try Team()
        try await team.ask { caller in
            let read = try await caller.get(Self.path, as: team.manager)
            let tag = try #require(read.headers[.eTag])
            let first = try await caller.post(Self.path, contact(), as: team.manager, [.ifMatch: tag])
            #expect(first.status == .created && first.headers[.eTag] == "\"v6\"")
            let entry = try await caller.get(
                String(try #require(first.headers[.location]).dropFirst("/api/v1".count)), as: team.manager)
            #expect(entry.json["type"] == .string("ContactHeld"))
            let late = try await caller.post(Self.path, contact(30), as: team.manager, [.ifMatch: tag])
            #expect(late.status == .preconditionFailed && late.kind == "stale-version")
            #expect(late.headers[.eTag] == "\"v6\"" && late.list("changes").count == 1)
            #expect(late.list("changes").first?["type"] == .string("ContactHeld"))
        }
    }

    @Test(
        arguments: [
            (nil, 428, "version-missing"), ("\"v5\"", 201, nil), ("*", 201, nil), ("\"v4\"", 412, "stale-version"),
            ("\"v6\"", 412, "stale-version"), ("\"x\"", 400, "bad-parameter"), ("v5", 400, "bad-parameter"),
            ("\"v5\", \"v4\"", 400, "bad-parameter"), ("W/\"v5\"", 400, "bad-parameter"),
        ] as [(String?, Int, String?)])
    func `whoever writes says on which version they build`(tag: String?, status: Int, kind: String?) async throws {
        let team = try Team()
        try await team.ask { caller in
            let answer = try await caller.post(
                Self.path, contact(), as: team.manager, tag.map { [.ifMatch: $0] } ?? [:])
            #expect(answer.status.code == status && (kind == nil || answer.kind == kind))
        }
    }

    @Test func `a retry gets the first answer, and the log has one entry`() async throws {
        let team = try Team()
        try await team.ask { caller in
            let headers: [HTTPField.Name: String] = [.ifMatch: "\"v5\"", Self.key: "k-1"]
            let first = try await caller.post(Self.path, contact(), as: team.manager, headers)
            let again = try await caller.post(Self.path, contact(), as: team.manager, headers)
            #expect(first.status == .created && again.status == .created && first.text == again.text)
            #expect(first.headers[.idempotencyReplayed] == nil && again.headers[.idempotencyReplayed] == "true")
            #expect(try await caller.get(Self.path, as: team.manager).number("version") == 6)
            let other = try await caller.post(Self.path, contact(45), as: team.manager, headers)
            #expect(other.status == .unprocessableContent && other.kind == "other-body")
            // The same key of somebody else is another key.
            let theirs = try await caller.post(Self.path, contact(), as: team.stranger, headers)
            #expect(theirs.status == .notFound)
        }
    }

    @Test func `a key that somebody is answering under is in flight`() async throws {
        let team = try Team()
        try await team.ask { caller in
            let headers: [HTTPField.Name: String] = [.ifMatch: "\"v5\"", Self.key: "k-2"]
            async let first = caller.post(Self.path, contact(), as: team.manager, headers)
            async let second = caller.post(Self.path, contact(), as: team.manager, headers)
            let answers = try await [first, second]
            #expect(answers.contains { $0.status == .created })
            #expect(answers.allSatisfy { $0.status == .created || $0.kind == "in-flight" })
        }
    }

    @Test func `what was refused under a key can be put right under it`() async throws {
        let team = try Team()
        try await team.ask { caller in
            let stale = try await caller.post(
                Self.path, contact(), as: team.manager, [.ifMatch: "\"v4\"", Self.key: "k-3"])
            let right = try await caller.post(
                Self.path, contact(), as: team.manager, [.ifMatch: "\"v5\"", Self.key: "k-3"])
            #expect(stale.status == .preconditionFailed && right.status == .created)
        }
    }

    @Test func `of several entries all are recorded, or none`() async throws {
        let team = try Team()
        let bad = #"{"type":"ContactHeld","data":{"minutes":"CANARY"}}"#
        try await team.ask { caller in
            let mixed = try await caller.post(
                Self.path, "[\(contact()),\(bad)]", as: team.manager, [.ifMatch: "\"v5\""])
            #expect(mixed.status == .unprocessableContent && mixed.json["pointer"] == .string("/1/data/minutes"))
            #expect(!mixed.text.contains("CANARY"))
            #expect(try await caller.get(Self.path, as: team.manager).number("version") == 5)
            let both = try await caller.post(
                Self.path, "[\(contact()),\(contact(30))]", as: team.manager, [.ifMatch: "\"v5\""])
            #expect(both.status == .created && both.list("recorded").count == 2 && both.number("version") == 7)
        }
    }

    @Test(arguments: ["application/cloudevents+json", "application/cloudevents-batch+json", "application/x-ndjson"])
    func `entries are taken in every form that is told`(type: String) async throws {
        let team = try Team()
        let event =
            #"{"specversion":"1.0","id":"a-1","source":"https://agency.example","type":"org.throughcare.ContactHeld","time":"2026-03-09T10:00:00Z","data":{"actor":"CM-1"}}"#
        let body =
            switch type {
            case "application/cloudevents+json": event
            case "application/x-ndjson": contact() + "\n\n" + event + "\n"
            default: "[\(event)]"
            }
        try await team.ask { caller in
            let answer = try await caller.post(
                Self.path, body, as: team.manager, [.contentType: type, .ifMatch: "\"v5\""])
            #expect(answer.status == .created, "\(answer.text)")
            let again = try await caller.post(
                Self.path, event, as: team.manager,
                [.contentType: "application/cloudevents+json", .ifMatch: "\"v5\""])
            #expect(again.status == .ok && again.list("recorded").first?["new"] == .boolean(false))
        }
    }

    @Test(arguments: [
        ("text/plain", "x", 415, "media-type"), ("application/json", "{\"a\":1,\"a\":2}", 400, "malformed"),
        ("application/json", "[]", 422, "not-recordable"), ("application/json", "7", 422, "not-recordable"),
        ("application/json", "{\"type\":\"CANARY\",\"data\":{}}", 422, "not-recordable"),
        ("application/json", "{\"type\":\"ContactHeld\",\"data\":{\"CANARY\":1}}", 422, "not-recordable"),
        (
            "application/json", "{\"stream\":\"case/CANARY\",\"type\":\"ContactHeld\",\"data\":{}}", 422,
            "not-recordable"
        ),
        ("application/json", "{\"recordedBy\":\"CANARY\",\"type\":\"ContactHeld\",\"data\":{}}", 422, "not-recordable"),
        ("application/cloudevents-batch+json", "{}", 400, "malformed"),
        ("application/json", String(repeating: "[", count: 40), 400, "malformed"),
        ("application/json", String(repeating: " ", count: 300_000), 413, "too-long"),
    ])
    func `what cannot be taken is told by its kind, and is not repeated`(
        type: String, body: String, status: Int, kind: String
    ) async throws {
        let team = try Team()
        try await team.ask { caller in
            let answer = try await caller.post(
                Self.path, body, as: team.manager, [.contentType: type, .ifMatch: "\"v5\"", Self.key: "CANARY"])
            #expect(answer.status.code == status && answer.kind == kind, "\(answer.text)")
            #expect(answer.headers[.contentType] == "application/problem+json" && !answer.text.contains("CANARY"))
        }
    }

    @Test func `a dry run checks everything and keeps nothing`() async throws {
        let team = try Team()
        try await team.ask { caller in
            let tried = try await caller.post(
                Self.path + "?dryRun=true", contact(), as: team.manager, [.ifMatch: "\"v5\"", Self.key: "k-9"])
            #expect(tried.status == .ok && tried.json["dryRun"] == .boolean(true))
            let bad = try await caller.post(
                Self.path + "?dryRun=true", "{\"type\":\"ContactHeld\",\"data\":7}", as: team.manager,
                [.ifMatch: "\"v5\""])
            #expect(bad.status == .unprocessableContent)
            #expect(try await caller.get(Self.path, as: team.manager).number("version") == 5)
        }
    }

    @Test func `a case is opened once, with what is known at once`() async throws {
        let team = try Team()
        let opening = #"{"data":{"caseRef":"K-777","track":"custodial_release","tz":"Europe/Paris"}}"#
        let lead = #"{"type":"LeadAgencyDesignated","data":{"agency":"AGY-PROB"}}"#
        try await team.ask { caller in
            let opened = try await caller.post("/cases", "[\(opening),\(lead)]", as: team.manager)
            #expect(opened.status == .created && opened.headers[.location] == "/api/v1/cases/K-777", "\(opened.text)")
            let again = try await caller.post("/cases", opening, as: team.manager)
            #expect(again.status == .conflict && again.kind == "already-there")
            let other = try await caller.post("/cases", contact(), as: team.manager)
            #expect(other.status == .unprocessableContent && other.json["pointer"] == .string("/type"))
        }
    }

    @Test func `a stream that is to be new is said to be`() async throws {
        let team = try Team()
        let path = "/streams/actor/CM-2/entries"
        let body = #"{"type":"ActorRegistered","data":{"actor":"CM-2","agency":"AGY-PROB","agencyKind":"probation"}}"#
        try await team.ask { caller in
            let denied = try await caller.post(path, body, as: team.manager, [.ifMatch: "\"v1\""])
            #expect([403, 412].contains(denied.status.code))
            let there = try await caller.get("/streams/actor/CM-1/entries", as: team.manager)
            #expect(there.status == .ok && there.number("version") == 1)
            #expect(try await caller.get("/streams/access/CM-1/entries", as: team.manager).status == .notFound)
            #expect(try await caller.get("/streams/actor/NONE/entries", as: team.manager).status == .notFound)
        }
    }
}
