import Casework
import Foundation
import Specifications
import Testing

/// The file of numbers.
struct MetricsTests {
    @Test func `it counts alerts by rule and severity, and names no case`() throws {
        let folder = try ScratchFolder()
        let office = try Office(at: "2026-03-11T08:00Z")
        try office.take([Line.opened, Line.of("ActionAgreed", #"{"actionId":"A1","dueBy":"2026-03-10"}"#)])
        let channels = try ChannelFile.read("metrics: { file: \(folder["throughcare.prom"]) }")
        for expected in [1, 0] {
            try office.watchAndTell(channels, Postbox())
            let text = try String(contentsOfFile: folder["throughcare.prom"], encoding: .utf8)
            let lines = text.split(separator: "\n").map(String.init)
            #expect(lines.contains(#"throughcare_open_alerts{rule="action-overdue",severity="warning"} \#(expected)"#))
            #expect(lines.contains("throughcare_cases 1"))
            #expect(lines.contains("throughcare_watcher_last_run_timestamp_seconds 1773216000"))
            #expect(!text.contains("K-001"))
            try office.record("ActionCompleted", #"{"actionId":"A1"}"#)
        }
        let mode = try FileManager.default.attributesOfItem(atPath: folder["throughcare.prom"])[.posixPermissions]
        #expect((mode as? NSNumber)?.intValue == 0o644)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["throughcare.prom"])
    }
}
