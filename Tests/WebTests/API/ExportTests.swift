import Almanac
import Casework
import Crypto
import Events
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Specifications
import Testing

@testable import Web

/// Data for studies that are handed out.
@Suite struct ExportTests {
    @Test func `an export takes a folder, the right, a purpose and a fresh proof`() async throws {
        let body = #"{"name":"study-1","formats":["csv"]}"#
        let without = try Team()
        let nowhere = try await without.ask { try await $0.post("/exports", body, as: without.manager) }
        #expect(nowhere.status == .notFound)
        let folder = NSTemporaryDirectory()
        let team = try Team { $0.exportFolder = folder }
        let evaluator = try team.lobby.token(for: "EV-1", .evaluator)
        try await team.ask { caller in
            #expect(try await caller.post("/exports", body, as: team.manager).kind == "not-permitted")
            #expect(try await caller.post("/exports", body, as: evaluator).kind == "purpose-missing")
            let purpose: [HTTPField.Name: String] = [.throughcarePurpose: "study"]
            #expect(try await caller.post("/exports", body, as: evaluator, purpose).kind == "step-up")
            #expect(try await caller.get("/exports/study-1", as: evaluator, purpose).kind == "step-up")
            let name = #"{"name":"../CANARY","formats":["csv"]}"#
            let elsewhere = try await caller.post("/exports", name, as: evaluator, purpose)
            #expect(elsewhere.json["pointer"] == .string("/name") && !elsewhere.text.contains("CANARY"))
        }
    }

    @Test func `whoever has just proved who they are gets the files that the manifest names`() async throws {
        let folder = try ScratchFolder()
        let team = try Team(Self.people) { $0.exportFolder = folder.path }
        _ = try team.lobby.token(for: "EV-1", .evaluator)
        let operatorOfAll = team.lobby.casework.asking(Asking(systemUser: "tester"))
        let issued = try operatorOfAll.issueToken(to: "EV-1", until: nil)
        let evaluator: HTTPFields = [
            .authorization: "Bearer \(issued.secret?.revealed ?? "")", .throughcarePurpose: "study",
        ]
        let body = #"{"name":"study-1","formats":["csv"]}"#
        try await team.ask { caller in
            let tried = try await caller.post("/exports?dryRun=true", body, as: evaluator)
            #expect(tried.status == .ok)
            #expect(try await caller.get("/exports/study-1", as: evaluator).status == .notFound)
            let written = try await caller.post("/exports", body, as: evaluator)
            #expect(written.status == .created, "\(written.text)")
            #expect(written.headers[.location] == "/api/v1/exports/study-1" && !written.text.contains(folder.path))
            let files = try await caller.get("/exports/study-1", as: evaluator).list("files")
            #expect(!files.isEmpty)
            for file in files {
                guard case .string(let name)? = file["name"], case .string(let hash)? = file["sha256"] else {
                    Issue.record("a file without name or hash")
                    return
                }
                let got = try await caller.get("/exports/study-1/\(name)", as: evaluator)
                let found = SHA256.hash(data: Data(got.text.utf8)).map { String(format: "%02x", $0) }.joined()
                #expect(got.status == .ok && found == hash, "\(name)")
                #expect(try await caller.get("/exports/study-1/\(name)", as: team.manager).status == .forbidden)
            }
            #expect(try await caller.get("/exports/study-1/CANARY.csv", as: evaluator).status == .notFound)
        }
    }

    /// As many persons as a table may tell of.
    private static let people = (1...12).flatMap { number in
        let stream = "case/P-\(number)"
        return [
            Team.line(
                "CaseOpened", #"{"caseRef":"P-\#(number)","track":"custodial_release","tz":"Europe/Paris"}"#, in: stream
            ),
            Team.line("PersonReleased", "{}", in: stream),
        ]
    }
}
