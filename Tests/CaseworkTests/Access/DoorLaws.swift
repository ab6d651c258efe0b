import Access
import Almanac
import Events
import Foundation
import Ledger
import Projections
import Specifications
import Testing

@testable import Casework

/// Nobody reaches the log but through the door, and nothing goes out before it is written down who asked.
@Suite struct DoorLaws {
    private static var all: [String: Questions.Question] { Questions.ofCase.merging(Questions.ofMany) { $1 } }

    @Test func `every view there is can be asked for here`() {
        let asked = Set(Self.all.keys)
        let others: Set = ["board", "comparison", "performance", "work"]
        #expect(Set(ViewCatalogue.all.map { $0.name }).subtracting(asked).subtracting(others) == [])
    }

    @Test(arguments: all.keys.sorted())
    func `a question is written down, in one record that names the case`(name: String) throws {
        let office = try OpenHouse.office(with: [Self.decision])
        let before = try office.audit.entries().count
        _ = try Self.all[name]?(office.casework)
        let records = try office.audit.entries().dropFirst(before).map(\.record)
        guard name != "zone" else { return #expect(records.isEmpty) }
        #expect(records.count == 1)
        #expect(records.allSatisfy { $0.outcome == AuditRecord.permitted && $0.kind != .failedAttempt })
        if Questions.ofCase[name] != nil { #expect(records.first?.cases == ["K-001"], "\(name)") }
    }

    @Test(arguments: all.keys.sorted())
    func `somebody whom a managed store does not know gets nothing, and the attempt is written down`(
        name: String
    ) throws {
        let office = try OpenHouse.office(with: [Self.decision, Self.grant])
        let stranger = office.casework.asking(Asking(systemUser: "stranger"))
        #expect(throws: AccessRefused.self) { try Self.all[name]?(stranger) }
        let last = try #require(try office.audit.entries().last?.record)
        #expect(last.kind == .failedAttempt && last.outcome == "not_recognised" && last.systemUser == "stranger")
    }

    @Test func `somebody whom a managed store does not know writes nothing, and the attempt is written down`() throws {
        let office = try OpenHouse.office(with: [Self.grant])
        let (before, stranger) = (try office.entries.count, office.casework.asking(Asking(systemUser: "stranger")))
        let closing = Submission(stream: .lina, type: "CaseClosed", data: .object([]))
        #expect(throws: AccessRefused.self) { try stranger.record(closing) }
        #expect(try office.entries.count == before)
        #expect(try office.audit.entries().last?.record.outcome == "not_recognised")
    }

    @Test(arguments: all.keys.sorted())
    func `if it cannot be written down nothing goes out`(name: String) throws {
        let office = try OpenHouse.office(with: [Self.decision])
        let broken = Casework(
            on: office.store, audit: BrokenTrail(), clock: { Instant(milliseconds: 1_773_133_200_000) })
        guard name != "zone" else { return }
        #expect(throws: BrokenTrail.Broken.self) { try Self.all[name]?(broken) }
    }

    @Test(arguments: Questions.ofCase.keys.sorted())
    func `a case that is none of theirs is like one that never was`(name: String) throws {
        let office = try OpenHouse.office(with: [Self.decision])
        let empty = try Office()
        try empty.take(Array(OpenHouse.lines.prefix(5)))
        let (there, absent) = (office, empty)
        let outsider = Asking(as: "ME-77")
        func answer(_ office: Office) -> String {
            do {
                return try Self.all[name]?(office.casework.asking(outsider)) ?? ""
            } catch { return "\(type(of: error)): \(error)" }
        }
        #expect(answer(there) == answer(absent))
    }

    @Test func `only rooms that tell nobody of a case work behind the door`() throws {
        let allowed: Set = [
            "Access", "Audit", "Backup", "Channels", "Erasing", "Identity", "Integrity", "Lists", "Studies", "Watching",
        ]
        let root = URL(filePath: #filePath).appending(path: "../../../../Sources/Casework").standardizedFileURL
        let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
        for case let file as URL in files where file.pathExtension == "swift" {
            guard try String(contentsOf: file, encoding: .utf8).contains("backroom") else { continue }
            #expect(allowed.contains(file.deletingLastPathComponent().lastPathComponent), "\(file.lastPathComponent)")
        }
    }

    private static let decision = Line.of(
        "ReleaseDecisionRecorded", #"{"decision":"granted","decidedAt":"2026-03-01T10:00Z"}"#,
        OpenHouse.by("CM-1", "AGY-PROB"))
    private static let grant = Line.of(
        "AccessGranted", #"{"actor":"AD-1","roles":["administrator"],"systemUser":"root"}"#, in: "access/AD-1")
}

/// A trail that can take nothing.
private struct BrokenTrail: AuditTrail {
    struct Broken: Error {}

    func write(_ records: [AuditRecord]) throws { throw Broken() }
    func read(_ selection: AuditSelection, _ body: (AuditEntry) throws -> Bool) throws {}
    func end() -> AuditEnd { AuditEnd(position: 0, hash: .zero) }
    func verify(against held: AuditEnd?) -> AuditVerification { AuditVerification(end: end()) }
}
