import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ActionOverdueTests {
    static let due = "2026-03-10T12:00Z"

    static func action(
        _ due: String?, more: String = "", id: String = "A1", track: CaseOpened.Track = .custodialRelease
    ) -> CaseStory {
        CaseStory(track: track).agreed(due, more: more, id: id)
    }

    @Test func `a date that has passed is found`() throws {
        let finding = try Self.action(Self.due, more: #""owner":"PO""#).finding(
            of: ActionOverdue.self, at: "2026-03-11T08:00Z")
        #expect(finding.about == "A1")
        #expect(finding.severity == .warning)
        #expect(finding.summary == "A1 was due Tue 10 Mar 13:00, owner PO")
        #expect(finding.evidence == [CaseStory.id(2)])
    }

    @Test func `an action that is done is silent, whatever came of it`() throws {
        for outcome in ["done", "partly", "not_possible"] {
            let story = Self.action(Self.due)
                .telling("2026-03-09T08:00Z", "ActionCompleted", #"{"actionId":"A1","outcome":"\#(outcome)"}"#)
            #expect(try story.answer(of: ActionOverdue.self, at: "2026-03-20T08:00Z") == .silent)
        }
    }

    @Test func `without a date it cannot tell`() throws {
        let answer = try Self.action(nil).answer(of: ActionOverdue.self, at: "2026-03-20T08:00Z")
        #expect(answer.findings.isEmpty)
        #expect(answer.unknowns.map(\.about) == ["A1"])
    }

    @Test(
        arguments: [
            ("2026-03-10T12:00Z", "2026-03-10T12:00Z", [nil, nil, .warning]),
            // More than 7 days late.
            ("2026-03-10T12:00Z", "2026-03-17T12:00Z", [.warning, .warning, .urgent]),
            // A plain date passes at the end of its local day, of 24, 23 and 25 hours.
            ("2026-03-10", "2026-03-10T23:00Z", [nil, .warning, .warning]),
            ("2026-03-29", "2026-03-29T22:00Z", [nil, .warning, .warning]),
            ("2026-10-25", "2026-10-25T23:00Z", [nil, .warning, .warning]),
            // Days late are of 24 hours, over the clock change too.
            ("2026-03-25", "2026-04-01T23:00Z", [.warning, .urgent, .urgent]),
        ] as [(String, String, Triplet)])
    func `it speaks when the date has passed, louder after 7 days`(due: String, instant: String, steps: Triplet) throws
    {
        #expect(try Self.action(due).triplet(of: ActionOverdue.self, around: instant) == steps)
    }

    @Test(
        arguments: [
            (#""priority":"high""#, .urgent), (#""priority":"normal""#, .warning), ("", .warning),
        ] as [(String, AlertSeverity?)])
    func `a high priority is urgent at once`(more: String, severity: AlertSeverity?) throws {
        let story = Self.action(Self.due, more: more)
        #expect(
            try story.triplet(of: ActionOverdue.self, around: Self.due) == [nil, nil, severity])
    }

    @Test(
        arguments: [
            (#""releaseCritical":true"#, "2026-03-24T14:30Z", [.warning, .critical, .critical]),
            (#""releaseCritical":true,"priority":"high""#, "2026-03-24T14:30Z", [.urgent, .critical, .critical]),
            (#""releaseCritical":false"#, "2026-03-24T14:30Z", [.warning, .warning, .warning]),
            ("", "2026-03-24T14:30Z", [.warning, .warning, .warning]),
            // The planned hour passes without a record.
            (#""releaseCritical":true"#, "2026-03-27T14:30Z", [.critical, .critical, .critical]),
        ] as [(String, String, Triplet)])
    func `what the release hangs on is critical within 3 days`(more: String, instant: String, steps: Triplet) throws {
        let story = Self.action("2026-03-20T12:00Z", more: more).releaseSet("2026-03-27T14:30Z")
        #expect(try story.triplet(of: ActionOverdue.self, around: instant) == steps)
    }

    @Test func `passing the gate makes nothing better`() throws {
        let story = Self.action("2026-03-26T12:00Z", more: #""releaseCritical":true"#).releaseSet("2026-03-27T14:30Z")
            .released("2026-03-27T14:30Z")
        #expect(
            try story.triplet(of: ActionOverdue.self, around: "2026-03-27T14:30Z") == [.critical, .critical, .critical])
        #expect(try story.severity(of: ActionOverdue.self, at: "2026-05-01T08:00Z") == .critical)
    }

    @Test func `what was not critical at an early gate is not critical behind it`() throws {
        let story = Self.action("2026-03-10T12:00Z", more: #""releaseCritical":true"#).releaseSet("2026-03-27T14:30Z")
            .released("2026-03-12T14:30Z")
        #expect(try story.severity(of: ActionOverdue.self, at: "2026-03-13T08:00Z") == .warning)
    }

    @Test func `after release nothing new can hang on it`() throws {
        let story = Self.action("2026-03-28T12:00Z", more: #""releaseCritical":true"#).releaseSet("2026-03-27T14:30Z")
            .released("2026-03-27T14:30Z")
        #expect(try story.severity(of: ActionOverdue.self, at: "2026-03-29T08:00Z") == .warning)
    }

    @Test(arguments: [CaseOpened.Track.custodialRelease, .communityMeasure])
    func `without a date of release nothing hangs on it`(track: CaseOpened.Track) throws {
        let story = Self.action(Self.due, more: #""releaseCritical":true"#, track: track)
        #expect(try story.severity(of: ActionOverdue.self, at: "2026-03-11T08:00Z") == .warning)
    }

    @Test func `moving it counts from the new date, and the move is evidence`() throws {
        let story = Self.action(Self.due)
            .telling("2026-03-12T08:00Z", "ActionUpdated", #"{"actionId":"A1","newDueBy":"2026-03-20T12:00Z"}"#)
        #expect(try story.triplet(of: ActionOverdue.self, around: "2026-03-12T08:00Z") == [.warning, nil, nil])
        #expect(try story.triplet(of: ActionOverdue.self, around: "2026-03-20T12:00Z") == [nil, nil, .warning])
        let finding = try story.finding(of: ActionOverdue.self, at: "2026-03-21T08:00Z")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(3)])
    }

    @Test func `one that was moved five times is a matter for the evaluation, not for an alert`() throws {
        let story = (13...17).reduce(Self.action(Self.due)) { story, day in
            story.telling(
                "2026-03-\(day)T08:00Z", "ActionUpdated", #"{"actionId":"A1","newDueBy":"2026-04-\#(day)"}"#)
        }
        #expect(try story.answer(of: ActionOverdue.self, at: "2026-03-20T08:00Z") == .silent)
    }

    @Test func `handing it over moves no date`() throws {
        let story = Self.action(Self.due, more: #""owner":"PO""#)
            .telling("2026-03-12T08:00Z", "ActionUpdated", #"{"actionId":"A1","newOwner":"M"}"#)
        let finding = try story.finding(of: ActionOverdue.self, at: "2026-03-13T08:00Z")
        #expect(finding.summary.hasSuffix("owner M"))
    }

    @Test func `each action is found for itself`() throws {
        let story = Self.action(Self.due).agreed("2026-03-01T12:00Z", id: "A2").agreed("2026-04-01T12:00Z", id: "A3")
        let findings = try story.answer(of: ActionOverdue.self, at: "2026-03-11T08:00Z").findings
        #expect(
            Dictionary(uniqueKeysWithValues: findings.map { ($0.about, $0.severity) }) == [
                "A1": .warning, "A2": .urgent,
            ])
    }
}
