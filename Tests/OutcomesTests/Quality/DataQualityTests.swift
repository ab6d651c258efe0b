import Almanac
import Events
import Outcomes
import Projections
import Specifications
import Testing

/// How well things are recorded.
struct DataQualityTests {
    private func quality(_ story: CaseStory) throws -> [StudyTable] {
        var quality = DataQuality()
        let file = try story.file()
        quality.add(try story.history(), in: file.zone)
        quality.add(file)
        return quality.tables
    }

    private func seen(_ fields: String, recordedAt: String? = nil, at: String = "2026-01-10T09:00Z") -> CaseStory {
        CaseStory().telling(at, "ObservationRecorded", "{\(fields)}", recordedAt: recordedAt)
    }

    @Test(arguments: [
        ("2026-01-10T09:00Z", "2026-01-10T09:59:59.999Z", 0), ("2026-01-10T09:00Z", "2026-01-10T10:00Z", 1),
        ("2026-01-10T09:00Z", "2026-01-10T10:00:00.001Z", 1),
        // The local day in Paris ends at 23:00 UTC.
        ("2026-01-10", "2026-01-10T23:59:59.998Z", 0), ("2026-01-10", "2026-01-10T23:59:59.999Z", 1),
    ])
    func `late is an hour or more, and a day counts to its end`(at: String, recorded: String, late: Int) throws {
        let row = try quality(seen("", recordedAt: recorded, at: at)).named("late_records").row("ObservationRecorded")
        #expect(row["late"] == .integer(late))
        #expect(row["entries"] == .integer(1))
        #expect(row["medianLateMin"] == (late == 0 ? .unknown : .number(60)))
    }

    @Test(arguments: [
        ("", [1, 1, 1, 1]), (#""what":"a talk""#, [0, 1, 1, 1]),
        (#""what":"a talk","when":"2026-01-10","where":"wing B","how":"seen""#, [0, 0, 0, 0]),
    ])
    func `each of the four facts of provenance is counted where it is missing`(fields: String, lacks: [Int]) throws {
        let row = try quality(seen(fields)).named("missing_provenance").row("ObservationRecorded")
        #expect(["what", "when", "where", "how"].map { row["lacks_\($0)"] } == lacks.map { .integer($0) })
        #expect(row["incomplete"] == .integer(lacks.contains(1) ? 1 : 0))
    }

    @Test func `what the envelope tells is not missing`() throws {
        var quality = DataQuality()
        quality.add(try AgencyLog(observing: Provenance(what: "a talk", where: "wing B")).history(), in: .utc)
        let row = try quality.tables.named("missing_provenance").row("ObservationRecorded")
        #expect(
            ["what", "when", "where", "how"].map { row["lacks_\($0)"] } == [0, 1, 0, 1].map { .integer($0) })
    }

    @Test func `corrections and withdrawals are told by the agency that recorded what they amend`() throws {
        var quality = DataQuality()
        let amended = try AgencyLog("PRISON", corrected: 1, withdrawn: 2, untouched: 1).history()
        quality.add(amended, in: .utc)
        let table = try quality.tables.named("amendments")
        let row = try table.row("PRISON")
        #expect(["entries", "corrected", "withdrawn"].map { row[$0] } == [.integer(4), .integer(1), .integer(2)])
        #expect(row["shareAmended"] == .number(0.75))
        #expect(table.columns[0].role == .pseudonym)
        #expect(try quality.tables.named("withdrawals").row("duplicate")["entries"] == .integer(2))
    }

    @Test func `an entry withdrawn as a duplicate is merged if its twin stands`() throws {
        let contact = #"{"actor":"PO-1","with":"person","minutes":30}"#
        let twice = CaseStory().telling("2026-01-10T09:00Z", "ContactHeld", contact)
            .telling("2026-01-10T09:00Z", "ContactHeld", contact)
        func merges(_ story: CaseStory) throws -> [StudyCell] {
            try quality(story).named("merges").cells("entries")
        }
        #expect(try merges(twice) == [.integer(0), .integer(0), .integer(0), .integer(1)])
        let merged = twice.voiding(3)
        #expect(try merges(merged) == [.integer(1), .integer(0), .integer(0), .integer(0)])
        #expect(try merges(merged.voiding(2)) == [.integer(0), .integer(2), .integer(0), .integer(0)])
        #expect(try merges(twice.voiding(3, "wrong_case")) == [.integer(0), .integer(0), .integer(1), .integer(0)])
        #expect(
            try quality(twice).named("merges").cells("resolved")
                == [.boolean(true), .boolean(false), .unknown, .boolean(false)])
    }

    @Test(
        arguments: [
            ("2026-02-02T09:00Z", 0), ("2026-02-02T09:00:00.001Z", 1), (nil, 1),
        ] as [(String?, Int)])
    func `two case managers at once are a former one that was ended more than a day late, or never`(
        ended: String?, withTwo: Int
    ) throws {
        let two = CaseStory().role("case_manager", "CM-1").role("case_manager", "CM-2", from: "2026-02-01T09:00Z")
        let story = ended.map { two.telling($0, "RoleEnded", #"{"actor":"CM-1","role":"case_manager"}"#) } ?? two
        let row = try quality(story).named("case_managers").row()
        #expect([row["cases"], row["withTwo"], row["changes"]] == [.integer(1), .integer(withTwo), .integer(1)])
        #expect(row["withoutEnd"] == .integer(ended == nil ? 1 : 0))
    }

    @Test func `contacts without a length are told by channel`() throws {
        let row = try quality(CaseStory().met("PO-1", "2026-01-10T09:00Z")).named("contacts_without_minutes")
            .row("in_person")
        #expect([row["contacts"], row["withoutMinutes"]] == [.integer(1), .integer(1)])
    }

    @Test func `a word that the vocabulary does not have is counted and never told`() throws {
        let story = CaseStory().telling("2026-01-10T09:00Z", "NeedIdentified", #"{"needId":"N-1","domain":"stardust"}"#)
            .telling(
                "2026-01-10T10:00Z", "AssessmentCompleted",
                #"{"kind":"needs","levels":[{"threatTo":"stardust","level":"low"}],"sourceKinds":["file","stardust"]}"#)
        let tables = try quality(story)
        let words = try tables.named("vocabulary")
        #expect(
            try words.cells("field") == [.text("levels.threatTo"), .text("sourceKinds"), .text("domain")])
        #expect(try words.cells("values") == [.integer(1), .integer(1), .integer(1)])
        #expect(!tables.contains { $0.json.line.contains("stardust") })
    }

    @Test func `the roles of its columns hold`() throws {
        for table in try quality(CaseStory().role("case_manager", "CM-1")) { table.expectSoundRoles() }
    }

    @Test func `what cannot be read is counted`() throws {
        var quality = DataQuality()
        quality.addUnreadable("ContactHeld")
        #expect(try quality.tables.named("unreadable").row("ContactHeld")["streams"] == .integer(1))
    }
}

extension CaseStory {
    /// A line is withdrawn; 1 is the opening.
    fileprivate func voiding(_ number: Int, _ reason: String = "duplicate") -> CaseStory {
        telling(
            "2026-02-01T09:00Z", "EventVoided", #"{"target":"\#(Self.id(number))","reason":"\#(reason)"}"#)
    }
}
