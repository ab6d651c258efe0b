import Access
import Casework
import Events
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

@testable import Web

/// A server on a managed store with one case, its case manager, a colleague who is shut out, and nobody's stranger.
struct Team {
    let lobby: Lobby
    /// The case manager.
    let manager: HTTPFields
    /// A colleague of the same agency who is shut out of the case.
    let excluded: HTTPFields
    /// A coordinator of an agency that has nothing to do with the case.
    let stranger: HTTPFields
    let administrator: HTTPFields

    static let lines = [
        actor("CM-1", "AGY-PROB"), actor("XX-9", "AGY-PROB"), actor("ZZ-3", "AGY-ELSE"),
        line("CaseOpened", #"{"caseRef":"K-001","track":"custodial_release","tz":"Europe/Paris"}"#),
        line("LeadAgencyDesignated", #"{"agency":"AGY-PROB"}"#),
        line("RoleAssigned", #"{"actor":"CM-1","role":"case_manager"}"#),
        line(
            "CaseAccessLimited",
            #"{"limitId":"L-1","kind":"exclusion","actors":["XX-9"],"reason":"a relative on the staff"}"#),
        line("ReleaseDateSet", #"{"releaseAt":"2026-04-01T10:00Z","certainty":"confirmed"}"#),
    ]

    private static func actor(_ name: String, _ agency: String) -> String {
        line(
            "ActorRegistered", #"{"actor":"\#(name)","agency":"\#(agency)","agencyKind":"probation"}"#,
            in: "actor/\(name)")
    }

    static func line(_ type: String, _ data: String, in stream: String = "case/K-001") -> String {
        #"{"stream":"\#(stream)","type":"\#(type)","occurredAt":"2026-03-01T10:00Z","recordedBy":"CM-1","agency":"AGY-PROB","data":\#(data)}"#
    }

    init(_ more: [String] = [], _ change: (inout ServerSettings) -> Void = { _ in }) throws {
        lobby = try Lobby(Self.lines + more, change)
        manager = try lobby.token(for: "CM-1", .coordinator)
        excluded = try lobby.token(for: "XX-9", .coordinator)
        stranger = try lobby.token(for: "ZZ-3", .coordinator)
        administrator = try lobby.token(for: "AD-1", .administrator)
    }

    /// The application for the watcher, as cron asks it.
    func watcher() throws -> Casework {
        let header = try lobby.token(for: "WA-1", .watcher)[.authorization] ?? ""
        return lobby.casework.asking(Asking(token: String(header.dropFirst("Bearer ".count))))
    }

    /// Lets a test ask the server, in turn as anybody.
    func ask<Value>(_ test: @Sendable (Caller) async throws -> Value) async throws -> Value {
        try await lobby.open { try await test(Caller(client: $0)) }
    }
}

/// Asks a server as a program would.
struct Caller: Sendable {
    let client: any TestClientProtocol

    /// An answer, read as JSON.
    struct Answer: Sendable {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let text: String
        var json: JSON { (try? JSONParser.parse(text)) ?? .null }
        /// The name of the kind of problem.
        var kind: String? {
            guard case .string(let type)? = json["type"] else { return nil }
            return type.split(separator: "/").last.map { String($0) }
        }

        /// A member as a number.
        func number(_ name: String) -> Int64? {
            guard case .number(let text)? = json[name] else { return nil }
            return Int64(text)
        }

        /// A member as a list.
        func list(_ name: String) -> [JSON] {
            guard case .array(let elements)? = json[name] else { return [] }
            return elements
        }
    }

    func get(_ path: String, as who: HTTPFields, _ headers: [HTTPField.Name: String] = [:]) async throws -> Answer {
        try await send(.get, path, nil, as: who, headers)
    }

    func post(
        _ path: String, _ body: String, as who: HTTPFields, _ headers: [HTTPField.Name: String] = [:]
    ) async throws -> Answer {
        try await send(.post, path, body, as: who, [.contentType: "application/json"].merging(headers) { $1 })
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ body: String?, as who: HTTPFields,
        _ headers: [HTTPField.Name: String] = [:]
    ) async throws -> Answer {
        var fields = who
        for (name, value) in headers { fields[name] = value }
        let response = try await client.execute(
            uri: "/api/v1" + path, method: method, headers: fields, body: body.map { ByteBuffer(string: $0) })
        return Answer(status: response.status, headers: response.headers, text: String(buffer: response.body))
    }
}

/// A contact, as a program submits it.
func contact(_ minutes: Int = 20) -> String {
    #"{"type":"ContactHeld","occurredAt":"2026-03-09T10:00Z","data":{"actor":"CM-1","channel":"phone","minutes":\#(minutes)}}"#
}
