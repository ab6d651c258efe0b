import Almanac
import Events
import Projections
import Specifications
import Testing

/// What a withdrawal does to a history, and from when.
struct WithdrawalTests {
    private let voided = CaseStory().contact(lasting: 10, "2026-01-05T10:00Z").voided(2, at: "2026-01-08T10:00Z")

    private func known(_ story: CaseStory, around text: String) throws -> [[Int?]] {
        try triplet(around: text) { try story.history(from: Vantage(knownAt: $0)).minutes }
    }

    @Test func `a withdrawn entry is gone from when the withdrawal was recorded`() throws {
        #expect(try known(voided, around: "2026-01-08T10:00Z") == [[10], [], []])
        let withdrawn = try triplet(around: "2026-01-08T10:00Z") { moment in
            try voided.history(from: Vantage(knownAt: moment)).withdrawn.map(\.position)
        }
        #expect(withdrawn == [[], [2], [2]])
        #expect(try voided.history().withdrawals[CaseStory.id(2)]?.position == 3)
    }

    @Test func `a look back at what happened does not show what was withdrawn since`() throws {
        #expect(try voided.history(from: Vantage(asOf: moment("2026-01-06T10:00Z"))).minutes == [])
    }

    @Test func `a withdrawn withdrawal lets the entry stand again`() throws {
        let story = voided.voided(3, at: "2026-01-10T10:00Z")
        #expect(try known(story, around: "2026-01-10T10:00Z") == [[], [10], [10]])
        #expect(try story.history().withdrawals[CaseStory.id(2)] == nil)
        #expect(try story.history().withdrawn.map(\.position) == [3])
    }

    @Test func `a withdrawal withdrawn and withdrawn again holds`() throws {
        let story = voided.voided(3, at: "2026-01-10T10:00Z").voided(4, at: "2026-01-12T10:00Z")
        #expect(try known(story, around: "2026-01-12T10:00Z") == [[10], [], []])
    }

    @Test func `an entry withdrawn twice stands again only when both withdrawals are withdrawn`() throws {
        let twice = voided.voided(2, at: "2026-01-09T10:00Z").voided(4, at: "2026-01-10T10:00Z")
        #expect(try twice.history().minutes == [])
        #expect(try twice.voided(3, at: "2026-01-11T10:00Z").history().minutes == [10])
    }

    @Test func `a withdrawal corrected to name another entry withdraws that one`() throws {
        let story = CaseStory().contact(lasting: 10, "2026-01-05T10:00Z").contact(lasting: 20, "2026-01-06T10:00Z")
            .voided(2, at: "2026-01-08T10:00Z")
            .corrected(4, #""target":"\#(CaseStory.id(3))""#, at: "2026-01-10T10:00Z")
        #expect(try known(story, around: "2026-01-10T10:00Z") == [[20], [10], [10]])
    }

    @Test func `a case of which everything is withdrawn is the empty case`() throws {
        let story = CaseStory().releaseSet("2026-03-10T09:00Z").role("mentor", "M-1").met("M-1", "2026-01-05T10:00Z")
        let gone = (1...4).reduce(story) { $0.voided($1, at: "2026-01-08T10:00Z") }
        let file = try gone.file()
        #expect(file.entries.allSatisfy { $0.event is EventVoided })
        #expect(file.opening == nil)
        #expect(file.track == nil)
        #expect(file.zone == .utc)
        #expect(!file.isClosed)
        #expect(file.roles.isEmpty)
        #expect(file.releaseDates.isEmpty)
        #expect(file.contactsWithPerson.isEmpty)
        guard case .noGate = file.releaseState else {
            Issue.record("a case of which nothing stands has no gate")
            return
        }
        #expect(try gone.history().withdrawn.map(\.position) == [1, 2, 3, 4])
    }

    @Test(arguments: [[3], [2, 3], [2]])
    func `what was withdrawn stays so when contents are erased`(_ erased: [Int64]) throws {
        let history = try History(left(of: voided, without: erased))
        #expect(history.minutes == [])
        #expect(history.withdrawn.map(\.position) == [2])
        #expect(history.withdrawals[CaseStory.id(2)]?.position == 3)
    }

    @Test func `a withdrawal that was withdrawn holds no longer when contents are erased`() throws {
        let story = voided.voided(3, at: "2026-01-10T10:00Z")
        #expect(try History(left(of: story, without: [3, 4])).minutes == [10])
    }

    /// The log of a story in which each entry after the second withdraws the one before, after an erasure.
    private func left(of story: CaseStory, without erased: [Int64]) throws -> [LoggedEntry] {
        try story.entries().map { entry in
            LoggedEntry(
                position: entry.position, version: entry.version, id: entry.id, stream: entry.stream, type: entry.type,
                schemaVersion: entry.schemaVersion, occurred: entry.occurred, recordedAt: entry.recordedAt,
                links: entry.position > 2 ? [CaseStory.id(Int(entry.position) - 1)] : [],
                contents: erased.contains(entry.position) ? nil : entry.contents)
        }
    }

    @Test func `a history can be told by some types alone`() throws {
        let told = try voided.history().telling(["CaseOpened"])
        #expect(told.entries.map(\.position) == [1])
        #expect(told.withdrawn.isEmpty)
    }
}
