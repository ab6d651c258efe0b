import Almanac
import Casework
import Events
import Foundation
import Ledger
import Projections
import Specifications
import Testing

/// Lists of the demo caseload.
struct ListTests {
    private let home: ScratchFolder
    private let office: Office

    init() throws {
        home = try ScratchFolder()
        try SQLiteLedger.create(in: home["store"])
        let store = try SQLiteLedger.open(home["store"], keeping: Casework.storedViews())
        office = try Office(on: store, at: "2026-03-11T07:00Z")
        try office.take(Self.demo(), keepingTimes: true)
    }

    private static func demo() throws -> [String] {
        let file = URL(filePath: #filePath).appending(path: "../../../../scripts/demo/caseload.jsonl")
            .standardizedFileURL
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    private func cases(_ change: (inout CaseQuery) throws -> Void = { _ in }) throws -> Listing<ListedCase> {
        var query = CaseQuery()
        try change(&query)
        return try office.casework.cases(query)
    }

    @Test func `stored rows are those of a fold of everything, also after a rebuild`() throws {
        let folded = MemoryStore(keeping: Casework.storedViews())
        for entry in try office.entries {
            let draft = Draft(
                id: entry.id, stream: entry.stream, type: entry.type, schemaVersion: entry.schemaVersion,
                occurred: entry.occurred, attributes: .none, data: try JSONParser.parse(entry.contents?.data ?? []))
            try folded.append([draft], to: entry.stream, expecting: .any, at: .kept(entry.recordedAt))
        }
        let views = Casework.storedViews().flatMap(\.views)
        func rows(_ store: any EntryStore) throws -> [ViewRow] {
            try store.read { log in try views.flatMap { try log.rows(ViewSelection($0)) } }
        }
        let expected = try rows(folded)
        #expect(expected.count > 10)
        #expect(try rows(office.store) == expected)
        #expect(try office.casework.rebuild().streams > 10)
        #expect(try rows(office.store) == expected)
    }

    // K-240 is to be released on 21 April 2026 at 09:30 in Paris, which is 07:30 in UTC; K-214 was released.
    @Test(
        arguments: [
            ("2026-04-21T07:29:59.999Z", []), ("2026-04-21T07:30Z", ["K-240"]), ("2026-04-21T07:30:00.001Z", ["K-240"]),
        ] as [(String, [CaseRef])])
    func `releases that lie ahead are listed until a moment`(by moment: String, expected: [CaseRef]) throws {
        let releaseBy = try Instant(parsing: moment)
        let listed = try cases { $0.releaseBy = releaseBy }
        #expect(listed.items.map(\.row.caseRef) == expected && listed.total == expected.count)
        let ofAgency = try cases { ($0.releaseBy, $0.actor) = (releaseBy, "CM-21") }
        #expect(ofAgency.items.map(\.row.caseRef) == expected)
    }

    @Test func `a note counts what waits, and looks at the day of a release that lies ahead`() throws {
        let notes = try office.casework.caseNotes(of: ["K-214", "K-240"])
        #expect(notes["K-240"]?.release?.date.description == "2026-04-21")
        #expect(notes["K-240"]?.alerts.isEmpty == true)
        // It took place.
        #expect(notes["K-214"] != nil && notes["K-214"]?.release == nil)
    }

    // 1 May 2026 is a Friday; the Saturday after it is declared a working day.
    @Test(
        arguments: [
            ("2026-04-29", nil, nil), ("2026-04-30", nil, "Labour Day"), ("2026-05-01", "Labour Day", nil),
            ("2026-05-02", nil, "weekend"), ("2026-05-03", "weekend", nil),
        ] as [(String, String?, String?)])
    func `a day of release is hard if offices are closed on it or on the next`(
        day: String, closed: String?, closedNext: String?
    ) throws {
        let labourDay = try CivilDate(parsing: "2026-05-01")
        let calendar = WorkingCalendar([
            labourDay: .init(name: "Labour Day", kind: .closed),
            labourDay.adding(days: 1): .init(name: "Made up for", kind: .working),
        ])
        let release = ReleaseDay(try CivilDate(parsing: day), in: calendar)
        #expect(release.closed.map { $0.name ?? "weekend" } == closed)
        #expect(release.closedNext.map { $0.name ?? "weekend" } == closedNext)
    }

    @Test func `a half-day says when it closes`() throws {
        let eve = try CivilDate(parsing: "2026-12-24")
        let calendar = WorkingCalendar([eve: .init(name: "Christmas Eve", kind: .closedFrom(.noon))])
        #expect(ReleaseDay(eve, in: calendar).closed?.from == .noon)
    }

    @Test func `the list is cut off with a count of the rest`() throws {
        let all = try cases()
        let first = try cases { $0.limit = 1 }
        #expect(all.items.count == 3 && all.rest == 0)
        #expect(first.items.map(\.row.caseRef) == all.items.prefix(1).map(\.row.caseRef))
        #expect(first.total == 3 && first.rest == 2)
    }

    @Test(arguments: [
        "2025-09-01", "2026-01-15", "2026-03-11", "2026-03-21", "2026-03-27", "2026-03-30", "2026-09-01", "2028-01-01",
    ])
    func `whoever asks for a phase finds every case of it and no other`(day: String) throws {
        let moment = try Instant(parsing: "\(day)T12:00Z")
        for phase in ReleasePhase.allCases {
            let expected = try cases { $0.moment = moment }.items.filter { $0.phase == phase }.map(\.row.caseRef)
            #expect(try cases { ($0.phase, $0.moment) = (phase, moment) }.items.map(\.row.caseRef) == expected)
            try office.moveClock(to: "\(day)T12:00Z")
            let now = try cases()
            let expectedNow = now.items.filter { $0.phase == phase }.map(\.row.caseRef)
            #expect(try cases { $0.phase = phase }.items.map(\.row.caseRef) == expectedNow)
        }
    }

    @Test func `cases are found by who leads them and by who works on them`() throws {
        #expect(try cases { $0.lead = "AGY-PROBATION" }.items.map(\.row.caseRef) == ["K-214"])
        #expect(try cases { $0.lead = "AGY-NONE" }.items.isEmpty)
        let expected = try cases().items.filter { $0.row.isWork(of: "CM-21", at: $0.moment) }.map(\.row.caseRef)
        let found = try cases { ($0.actor, $0.limit) = ("CM-21", 1) }
        #expect(expected.count == 2 && found.total == 2)
        #expect(found.items.map(\.row.caseRef) == Array(expected.prefix(1)))
        #expect(try cases { $0.actor = "CM-2" }.items.isEmpty)
    }

    @Test func `the board counts for one actor what it counts for all`() throws {
        let board = try office.casework.caseload()
        let own = try office.casework.caseload(of: "CM-21")
        #expect(
            own.items.map { $0.json(at: own.moment) }
                == board.items.filter { $0.actor == "CM-21" }.map { $0.json(at: board.moment) })
        #expect(own.items.count == 1)
    }

    @Test func `what is recorded appears in the lists at once`() throws {
        let case214 = StreamName.named(.case, "K-214")
        try office.record(
            "ActionAgreed", #"{"actionId":"A-9","owner":"CM-21","dueBy":"2030-01-01"}"#, in: case214)
        #expect(try office.casework.openWork(of: "CM-21").items.map(\.reference).contains("A-9"))
        try office.record(
            "ActionCompleted", #"{"actionId":"A-9"}"#, in: case214, rehearse: true)
        #expect(try office.casework.openWork(of: "CM-21").items.map(\.reference).contains("A-9"))
        try office.record("ActionCompleted", #"{"actionId":"A-9"}"#, in: case214)
        #expect(try office.casework.openWork(of: "CM-21").items.map(\.reference).contains("A-9") == false)
    }

    @Test func `appointments ahead come after what is to be done, and are counted`() throws {
        let case214 = StreamName.named(.case, "K-214")
        try office.moveClock(to: "2029-01-01T00:00Z")
        for (number, at) in ["2028-01-01", "2029-06-01", "2029-07-01"].enumerated() {
            try office.record(
                "ArrangementConfirmed",
                #"{"arrangementId":"AR-\#(number)","domain":"health","provider":"P","at":"\#(at)"}"#,
                in: case214)
        }
        try office.record("ActionAgreed", #"{"actionId":"A-9","owner":"P"}"#, in: case214)
        let work = try office.casework.openWork(of: "P", limit: 2)
        #expect(work.items.map(\.reference) == ["A-9", "AR-1"])
        #expect(work.total == 3)
    }

    @Test func `the weeks are those asked for`() throws {
        let asked = try Instant(parsing: "2026-04-13T00:00Z")
        #expect(try office.casework.releaseWeeks(1, from: asked).items.isEmpty)
        #expect(try office.casework.releaseWeeks(2, from: asked).items.map(\.monday.description) == ["2026-04-20"])
        let later = try Instant(parsing: "2026-04-26T23:59Z")
        #expect(try office.casework.releaseWeeks(1, from: later).items.count == 1)
        #expect(try office.casework.releaseWeeks(1, from: later + .minutes(1)).items.isEmpty)
    }

    @Test func `what no list has is said to be missing`() throws {
        #expect(throws: (any Error).self) { try office.casework.directory(of: "AGY-404") }
        #expect(throws: (any Error).self) { try office.casework.partnerships(named: "NOWHERE") }
        #expect(throws: BadInput.self) { try office.casework.rebuild("nothing") }
        #expect(try office.casework.partnerships().items.isEmpty)
    }
}
