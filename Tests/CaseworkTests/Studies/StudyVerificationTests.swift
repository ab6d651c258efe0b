import Events
import Foundation
import Specifications
import Testing

@testable import Casework

/// `export verify`: whether an export is as it was written.
struct StudyVerificationTests {
    private let study: Study

    init() throws {
        study = try Study()
        try study.export("a")
    }

    private func differences(with store: Study? = nil) throws -> [String] {
        try StudyVerification(of: study.home["a"], against: store?.office.casework).differences
    }

    private func change(_ name: String, _ body: (inout Data) -> Void) throws {
        let file = URL(filePath: study.home["a/" + name])
        var bytes = try Data(contentsOf: file)
        body(&bytes)
        try bytes.write(to: file)
    }

    @Test func `an untouched export differs in nothing, and the log knows of it`() throws {
        #expect(try differences() == [])
        #expect(try differences(with: study) == [])
    }

    @Test(arguments: ["cohort.csv", "histories.xes", "study.sqlite", "datapackage.json"])
    func `a byte that was changed is found`(name: String) throws {
        try change(name) { $0[$0.count / 2] ^= 1 }
        #expect(try differences() == ["\(name) has another SHA-256: it was changed"])
    }

    @Test func `a file that is missing, one that is too many and one that is longer are named`() throws {
        try FileManager.default.removeItem(atPath: study.home["a/cohort.jsonl"])
        _ = try study.home.write("x".utf8, to: "a/more")
        try change("indicators.csv") { $0.append(0x0A) }
        let found = try differences()
        #expect(found.count == 3)
        #expect(found.contains("cohort.jsonl is missing") && found.contains("more is not in the manifest"))
        #expect(found.contains { $0.hasPrefix("indicators.csv has ") })
        let failure = try #require(try StudyVerification(of: study.home["a"]).failure)
        #expect(Failure(failure) == .brokenIntegrity)
    }

    @Test(arguments: [("cohort.csv", 12), ("cohort.jsonl", 12)])
    func `rows are counted anew`(name: String, rows: Int) throws {
        try change("manifest.json") { bytes in
            let text = String(decoding: bytes, as: UTF8.self)
            bytes = Data(
                text.replacing("\"name\":\"\(name)\",\"rows\":\(rows)", with: "\"name\":\"\(name)\",\"rows\":13").utf8)
        }
        #expect(try differences() == ["\(name) has \(rows) rows, and the manifest says 13"])
    }

    @Test func `a manifest that the log did not account for is found`() throws {
        try change("manifest.json") { $0.append(0x0A) }
        #expect(try differences() == [])
        #expect(try differences(with: study) == ["the log knows of no export with this manifest"])
    }

    @Test func `another log is told apart`() throws {
        let other = try Study(cases: 1)
        #expect(try differences(with: other).first?.hasPrefix("the manifest is of the log ") == true)
    }

    @Test func `a folder without a manifest is no export`() throws {
        #expect(throws: ExportNotFound(folder: study.home["store"])) {
            try StudyVerification(of: study.home["store"])
        }
        try change("manifest.json") {
            $0 = Data(String(decoding: $0, as: UTF8.self).replacing("{\"form\":1", with: "{\"form\":2").utf8)
        }
        #expect(throws: NewerExport(folder: study.home["a"], found: 2, supported: 1)) { try differences() }
    }
}
