import Casework
import Events
import Ledger
import Specifications
import Testing

/// Files in other words than ours, on the way into the log.
struct ForeignFileTests {
    private static func event(_ id: String, _ type: String, _ data: String) -> String {
        #"{"specversion":"1.0","id":"\#(id)","source":"/north","type":"org.throughcare.\#(type)","subject":"K-001","#
            + #""time":"2026-03-01T08:00:00Z","data":\#(data)}"#
    }
    private static let opened = event(
        "1", "CaseOpened", #"{"caseRef":"K-001","track":"custodial_release","tz":"Europe/Paris"}"#)
    private static let profile = event("2", "ProfileRecorded", "{}")

    @Test(arguments: [
        "\(opened)\n\(profile)\n", "[\(opened),\(profile)]", "[\n\(opened)\n,\n\(profile)\n]\n",
        "\u{FEFF}[\(opened),\(profile)]",
    ])
    func `CloudEvents are taken by the line and as a list, and again without effect`(content: String) throws {
        let office = try Office()
        #expect(try office.takeFile(content).recorded == 2)
        let entries = try office.entries
        #expect(entries.map(\.type) == ["CaseOpened", "ProfileRecorded"])
        #expect(entries.map { $0.id.high >> 12 & 0xF } == [8, 8])
        #expect(try office.takeFile(content).known == 2)
        #expect(try office.entries == entries)
    }

    @Test func `one event over many lines is a document`() throws {
        let office = try Office()
        #expect(try office.takeFile(Self.opened.replacing(",", with: ",\n")).recorded == 1)
    }

    @Test func `our own lines are taken as a list too`() throws {
        let office = try Office()
        #expect(try office.takeFile("[\(Line.opened),\(Line.dateSet)]").recorded == 2)
    }

    @Test func `a list that fails late leaves nothing, and says which event`() throws {
        let office = try Office()
        let bad = Self.event("3", "MovedHouse", "{}")
        let refusal = #expect(throws: BadInput.self) { try office.takeFile("[\(Self.opened),\(bad)]") }
        #expect(refusal?.field == "event 2, type" && refusal?.source == "story")
        #expect(try office.entries.isEmpty)
    }

    @Test(arguments: [(ImportFormat.jsonl, opened), (.cloudevents, Line.opened)])
    func `a forced format takes no other`(format: ImportFormat, line: String) throws {
        let office = try Office()
        #expect(throws: BadInput.self) { try office.takeFile(line, format: format) }
    }

    @Test func `a rehearsal tells all problems and what is good`() throws {
        let office = try Office()
        let lines = [Line.opened, "{", Line.of("MovedHouse"), Line.dateSet, Line.of("ReleaseDateSet", "{}")]
        let report = try office.takeFile(lines.joined(separator: "\n"), rehearse: true, showing: 1)
        #expect(report.trial.problems.map(\.place) == [2, 3, 5].map { ImportPlace(.line, $0) })
        #expect(report.trial.entriesByType == ["CaseOpened": 1, "ReleaseDateSet": 1])
        #expect(report.trial.cases == 1 && report.recorded == 2)
        #expect(report.trial.shown.map { $0["type"] } == [.string("CaseOpened")])
        #expect(try office.entries.isEmpty)
    }

    @Test(arguments: [99, 100, 101])
    func `a rehearsal keeps a hundred problems and counts the rest`(count: Int) throws {
        let office = try Office()
        let report = try office.take(Array(repeating: "{", count: count), rehearse: true)
        #expect(report.trial.problems.count == min(count, 100) && report.trial.problemCount == count)
    }

    @Test func `a shown entry can be imported`() throws {
        let office = try Office()
        let shown = try office.take([Line.opened, Line.dateSet]).recorded
        let copy = try Office()
        let lines = try copy.takeFile("[\(Line.opened),\(Line.dateSet)]", rehearse: true, showing: 5).trial.shown
        #expect(lines.count == shown)
        try copy.take(lines.map(\.line))
        #expect(try copy.entries.map(\.contents) == office.entries.map(\.contents))
        #expect(try copy.entries.map(\.id) == office.entries.map(\.id))
    }

    @Test func `a shown entry has its restricted values withheld`() throws {
        let office = try Office()
        let secret = Line.of("IncidentRecorded", #"{"what":"a secret","kind":"other"}"#)
        let report = try office.takeFile([Line.opened, secret].joined(separator: "\n"), rehearse: true, showing: 5)
        #expect(report.trial.problems == [])
        #expect(report.trial.shown.count == 2 && !report.trial.shown.contains { $0.line.contains("secret") })
    }
}
