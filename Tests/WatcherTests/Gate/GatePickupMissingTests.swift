import Almanac
import Events
import Specifications
import Testing
import Watcher

struct GatePickupMissingTests {
    private let rule = GatePickupMissing.self

    @Test(
        arguments: [
            ("2026-02-24T09:00Z", [nil, .warning, .warning]),
            ("2026-03-03T09:00Z", [.warning, .urgent, .urgent]),
            ("2026-03-08T09:00Z", [.urgent, .critical, .critical]),
            (CaseStory.gate, [.critical, nil, nil]),
        ] as [(String, Triplet)])
    func `nobody at the gate is told fourteen, seven and two days ahead, and until the planned hour`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try CaseStory.towardsGate.triplet(of: rule, around: moment) == severities)
    }

    @Test func `the finding rests on the date and is about the case`() throws {
        let finding = try CaseStory.towardsGate.finding(of: rule, at: "2026-03-01T09:00Z")
        #expect(finding.about == "")
        #expect(finding.evidence == [CaseStory.id(2)])
        #expect(try finding.dueBy == Instant(parsing: CaseStory.gate))
    }

    @Test func `a confirmed pick-up is enough`() throws {
        #expect(try CaseStory.towardsGate.arranged().answer(of: rule, at: "2026-03-09T09:00Z") == .silent)
    }

    @Test func `without a release date nobody can tell`() throws {
        let answer = try CaseStory.withoutDate.answer(of: rule, at: "2026-03-01T09:00Z")
        #expect(answer == .unknown("the release date"))
    }

    @Test(arguments: [#""by":"MENTOR-1","confirmed":false"#, #""by":"MENTOR-1""#, #""confirmed":null"#])
    func `unconfirmed is missing`(more: String) throws {
        let finding = try CaseStory.towardsGate.arranged(more: more).finding(of: rule, at: "2026-03-01T09:00Z")
        #expect(finding.severity == .warning)
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
    }

    @Test(arguments: ["", #","core":true"#, #","core":false"#])
    func `whether a pick-up counts as a contact does not matter here`(core: String) throws {
        let story = CaseStory.towardsGate.arranged(more: #""by":"MENTOR-1","confirmed":true"# + core)
        #expect(try story.answer(of: rule, at: "2026-03-09T09:00Z") == .silent)
    }

    @Test func `a cancelled pick-up is missing from then on`() throws {
        let story = CaseStory.towardsGate.arranged().cancelled(at: "2026-03-09T10:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-09T10:00Z") == [nil, .critical, .critical])
    }

    @Test func `a pick-up replaced by an unconfirmed one is missing`() throws {
        let story = CaseStory.towardsGate.arranged().arranged(
            "PU-2", at: "2026-03-01T08:00Z", more: #""by":"MENTOR-2","replaces":"PU-1""#)
        #expect(try story.triplet(of: rule, around: "2026-03-01T08:00Z") == [nil, .warning, .warning])
    }

    @Test func `a pick-up counts from when it is recorded, whenever it was arranged`() throws {
        let story = CaseStory.towardsGate.arranged(at: "2026-03-01T08:00Z", recordedAt: "2026-03-02T08:00Z")
        #expect(try story.triplet(of: rule, around: "2026-03-02T08:00Z") == [.warning, nil, nil])
    }

    @Test func `whoever is handed to another authority is met by the escort`() throws {
        let removal = CaseStory().releaseSet(CaseStory.gate, more: #""kind":"removal""#)
        #expect(try removal.answer(of: rule, at: "2026-03-09T09:00Z") == .silent)
        let moved = removal.releaseMoved(to: "2026-03-12T09:00Z", known: "2026-02-01T08:00Z")
        #expect(try moved.answer(of: rule, at: "2026-03-09T09:00Z") == .silent)
        let setAnew = removal.releaseSet(CaseStory.gate, known: "2026-02-01T08:00Z")
        #expect(try setAnew.severity(of: rule, at: "2026-03-09T09:00Z") == .critical)
    }

    @Test(arguments: ["temporary_leave", "full_term", "remand_end", "acquittal", "a kind of tomorrow"])
    func `every other kind of release needs somebody at the gate`(kind: String) throws {
        let story = CaseStory().releaseSet(CaseStory.gate, more: #""kind":"\#(kind)""#)
        #expect(try story.severity(of: rule, at: "2026-03-09T09:00Z") == .critical)
    }

    @Test func `a pick-up from before a recall is history`() throws {
        let story = CaseStory.recalled { $0.arranged(at: "2025-11-20T08:00Z") }
        #expect(try story.severity(of: rule, at: "2026-03-01T09:00Z") == .warning)
        #expect(try story.arranged().severity(of: rule, at: "2026-03-01T09:00Z") == nil)
    }

    @Test func `a date from before a recall is history`() throws {
        let story = CaseStory.towardsGate.released("2026-02-01T09:00Z").returnedToCustody("2026-02-10T09:00Z")
        #expect(try story.answer(of: rule, at: "2026-03-01T09:00Z") == .unknown("the release date"))
    }

    @Test func `after the release the rule has nothing to say`() throws {
        let early = CaseStory.towardsGate.released("2026-03-06T09:00Z")
        #expect(try early.triplet(of: rule, around: "2026-03-06T09:00Z") == [.urgent, nil, nil])
    }

    @Test func `for a day without hour the whole local day is waited for`() throws {
        let story = CaseStory().releaseSet("2026-03-10")
        #expect(try story.triplet(of: rule, around: "2026-03-10T23:00Z") == [.critical, nil, nil])
    }

    @Test func `a date known two weeks ahead leaves a tenth of the time`() throws {
        let story = CaseStory().releaseSet("2026-06-15T07:00Z", known: "2026-06-01T07:00Z")
        #expect(try story.triplet(of: rule, around: "2026-06-02T16:36Z") == [nil, .warning, .warning])
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `a track without gate has no pick-up`(track: CaseOpened.Track) throws {
        let story = CaseStory(track: track).releaseSet(CaseStory.gate)
        #expect(try story.answer(of: rule, at: "2026-03-09T09:00Z") == .silent)
    }
}
