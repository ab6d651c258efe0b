import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ArrangementNotReconfirmedTests {
    private let rule = ArrangementNotReconfirmed.self
    private let arranged = CaseStory.towardsGate.confirmed()
    /// Moved by one day on 8 February, 31 days ahead: the grace is three days.
    private let moved = CaseStory.towardsGate.confirmed()
        .releaseMoved(to: "2026-03-11T09:00Z", known: "2026-02-08T09:00Z")
    private let later = "2026-02-20T09:00Z"

    @Test(
        arguments: [
            ("2026-02-11T09:00Z", [nil, .warning, .warning]),
            ("2026-03-04T09:00Z", [.warning, .urgent, .urgent]),
            ("2026-03-11T09:00Z", [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `after the grace it is told, more so in the last week, and past the planned hour`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try moved.triplet(of: rule, around: moment) == severities)
    }

    @Test func `each arrangement is a finding of its own that rests on the change and on it`() throws {
        let two = CaseStory.towardsGate.confirmed().confirmed("C1", domain: "childcare")
            .releaseMoved(to: "2026-03-11T09:00Z", known: "2026-02-08T09:00Z")
        let findings = try two.answer(of: rule, at: later).findings
        #expect(findings.map(\.about) == ["T1", "C1"])
        #expect(findings.map(\.evidence) == [[CaseStory.id(5), CaseStory.id(3)], [CaseStory.id(5), CaseStory.id(4)]])
        #expect(
            findings.first?.summary
                == "T1 was confirmed on Tue 20 Jan 09:00, before the release moved to Wed 11 Mar 10:00")
    }

    @Test(
        arguments: [
            ("2026-03-10T21:00Z", .warning), ("2026-03-10T20:59:59.999Z", nil), ("2026-03-09T21:00Z", .warning),
            ("2026-03-09T21:00:00.001Z", nil), ("2026-06-10T09:00Z", .warning),
        ] as [(String, AlertSeverity?)])
    func `half a day either way is a move, less is a change of the hour`(to: String, severity: AlertSeverity?) throws {
        let story = arranged.releaseMoved(to: to, known: "2026-02-08T09:00Z")
        #expect(try story.severity(of: rule, at: later) == severity)
    }

    @Test func `a change of the hour afterwards leaves the move before it`() throws {
        let hour = moved.confirmed("T2", at: "2026-02-10T09:00Z")
            .releaseMoved(to: "2026-03-11T13:00Z", known: "2026-02-12T09:00Z")
        #expect(try hour.answer(of: rule, at: later).findings.map(\.about) == ["T1"])
    }

    @Test func `it is cleared when it is confirmed again, under its own name or another, or lost`() throws {
        let renamed = moved.confirmed("T2", at: later, more: #""tiedToRelease":true,"reconfirms":"T1""#)
        #expect(try renamed.triplet(of: rule, around: later) == [.warning, nil, nil])
        let own = moved.confirmed(at: later, more: #""tiedToRelease":true,"reconfirms":"T1""#)
        #expect(try own.triplet(of: rule, around: later) == [.warning, nil, nil])
        #expect(try moved.lost(at: later).triplet(of: rule, around: later) == [.warning, nil, nil])
    }

    @Test func `the next move opens what was confirmed again before it`() throws {
        let again = moved.confirmed("T2", at: "2026-02-12T09:00Z", more: #""tiedToRelease":true,"reconfirms":"T1""#)
            .releaseMoved(to: "2026-03-20T09:00Z", known: "2026-02-14T09:00Z")
        #expect(try again.answer(of: rule, at: later).findings.map(\.about) == ["T2"])
    }

    @Test func `what was recorded after the move was made for the new date, whenever it was agreed`() throws {
        let after = CaseStory.towardsGate.releaseMoved(to: "2026-03-11T09:00Z", known: "2026-02-08T09:00Z")
            .confirmed(at: "2026-02-01T09:00Z", recordedAt: "2026-02-09T09:00Z")
        #expect(try after.answer(of: rule, at: later) == .silent)
    }

    @Test func `what does not depend on the release need not be confirmed, and what may depend on it is unknown`()
        throws
    {
        let free = CaseStory.towardsGate.confirmed(more: #""tiedToRelease":false"#)
            .releaseMoved(to: "2026-03-11T09:00Z", known: "2026-02-08T09:00Z")
        #expect(try free.answer(of: rule, at: later) == .silent)
        let unsaid = CaseStory.towardsGate.confirmed(more: "")
            .releaseMoved(to: "2026-03-11T09:00Z", known: "2026-02-08T09:00Z")
        #expect(
            try unsaid.answer(of: rule, at: later) == .unknown("whether T1 depends on the release date", about: "T1"))
    }

    @Test func `a place to live has its own test of dates`() throws {
        let housed = CaseStory.towardsGate
            .telling("2026-01-20T08:00Z", "HousingConfirmed", #"{"housingId":"H1","availableFrom":"2026-03-10"}"#)
            .releaseMoved(to: "2026-03-11T09:00Z", known: "2026-02-08T09:00Z")
        #expect(try housed.answer(of: rule, at: later) == .silent)
    }

    @Test func `it ends with the release, and a date after a recall is no move`() throws {
        let out = moved.released("2026-03-11T09:00Z")
        #expect(try out.triplet(of: rule, around: "2026-03-11T09:00Z") == [.urgent, nil, nil])
        let back = out.returnedToCustody("2026-03-20T09:00Z").releaseSet(
            "2026-05-01T09:00Z", known: "2026-03-25T09:00Z")
        #expect(try back.answer(of: rule, at: "2026-04-20T09:00Z") == .silent)
        let movedAgain = back.releaseMoved(to: "2026-05-10T09:00Z", known: "2026-04-01T09:00Z")
        #expect(try movedAgain.severity(of: rule, at: "2026-04-20T09:00Z") == .warning)
    }

    @Test(arguments: [CaseOpened.Track.communityMeasure, .neverSentenced])
    func `a track without gate is silent`(track: CaseOpened.Track) throws {
        let story = CaseStory(track: track).releaseSet(CaseStory.gate).confirmed()
            .releaseMoved(to: "2026-03-11T09:00Z", known: "2026-02-08T09:00Z")
        #expect(try story.answer(of: rule, at: later) == .silent)
    }
}
