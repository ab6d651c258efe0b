import Almanac
import Casework
import Events
import Foundation
import Testing
import Watcher

/// The demo caseload: a release on a Friday afternoon before the clocks go forward, with nobody on duty until Monday.
struct FridayCaseTests {
    static let caseload = URL(filePath: #filePath).appending(path: "../../../../scripts/demo/caseload.jsonl")
        .standardizedFileURL

    static let moments: [(String, Set<String>)] = [
        (
            "2026-03-11T07:00:00Z",
            [
                "action-overdue A1 urgent", "contact-away-no-substitute MN-24 urgent",
                "release-before-closed-days  warning", "release-coverage-gap  critical",
            ]
        ),
        ("2026-03-24T17:00:00Z", ["release-before-closed-days  info"]),
        (
            "2026-03-28T11:00:00Z",
            ["contact-away-no-substitute EX-26 urgent", "release-coverage-gap  critical"]
        ),
    ]

    @Test(arguments: moments)
    func `the watcher says of the case exactly what is missing then`(moment: String, alerts: Set<String>) throws {
        let office = try Office(at: "2026-01-01T00:00Z")
        let reader = try LineReader(path: Self.caseload.path())
        let report = try office.casework.importLines(
            from: "caseload.jsonl", keepingRecordedTimes: true, nextLine: reader.next)
        #expect(report.recorded == 90 && report.known == 0)
        let said = try office.watch(at: Instant(parsing: moment)).alerts.filter { $0.caseRef == "K-214" }
        #expect(Set(said.map { "\($0.rule) \($0.about) \($0.severity.rawValue)" }) == alerts)
        #expect(said.count == alerts.count)
        #expect(said.allSatisfy { !$0.evidence.isEmpty && !$0.mustAct.isEmpty && !$0.remedy.isEmpty })
    }
}
