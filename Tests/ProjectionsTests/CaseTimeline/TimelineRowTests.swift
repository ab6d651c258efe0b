import Almanac
import Events
import Projections
import Specifications
import Testing

/// What a row of the timeline says beside what happened.
struct TimelineRowTests {
    private func row(_ position: Int64, of timeline: CaseTimeline) throws -> CaseTimeline.Row {
        try #require(timeline.rows.first { $0.entry.position == position })
    }

    @Test func `rows are in the order it happened`() throws {
        let story = CaseStory().contact(lasting: 10, "2026-01-07T10:00Z")
            .contact(lasting: 20, "2026-01-05T10:00Z", recordedAt: "2026-01-08T10:00Z")
        #expect(try story.timeline().rows.map(\.entry.position) == [1, 3, 2])
    }

    @Test func `a record within the hour is no late record`() throws {
        let late = try triplet(around: "2026-01-05T11:00Z") { recorded in
            let story = CaseStory().contact(lasting: 10, "2026-01-05T10:00Z", recordedAt: recorded.description)
            return try row(2, of: story.timeline()).lateBy
        }
        #expect(late == [.zero, .hours(1), .hours(1) + .milliseconds(1)])
    }

    @Test(
        arguments: [
            ("2026-01-05T22:59Z", Span.zero), ("2026-01-05T23:30Z", .zero),
            ("2026-01-07T23:00Z", .hours(48) + .milliseconds(1)),
        ])
    func `what happened on a day is late after the end of that day`(recorded: String, late: Span) throws {
        let story = CaseStory().contact(lasting: 10, "2026-01-05", recordedAt: recorded)
        #expect(try row(2, of: story.timeline()).lateBy == late)
    }

    @Test func `corrections stand beside what they correct, oldest first`() throws {
        let story = CaseStory().contact(lasting: 10, "2026-01-05T10:00Z")
            .corrected(2, #""minutes":20"#, at: "2026-01-06T10:00Z")
            .corrected(2, #""minutes":30"#, at: "2026-01-07T10:00Z")
        let timeline = try story.timeline()
        #expect(try row(2, of: timeline).corrections.map(\.position) == [3, 4])
        #expect(try row(3, of: timeline).corrections.isEmpty)
        #expect(try row(2, of: timeline).entry.event.headline == "Contact held: PO-1, 30 min")
        let seen = try triplet(around: "2026-01-07T10:00Z") { known in
            try row(2, of: story.timeline(from: Vantage(knownAt: known))).corrections.map(\.position)
        }
        #expect(seen == [[3], [3, 4], [3, 4]])
    }

    @Test func `what was withdrawn keeps its row, with what withdrew it`() throws {
        let story = CaseStory().contact(lasting: 10, "2026-01-05T10:00Z").voided(2, at: "2026-01-06T10:00Z")
        let seen = try triplet(around: "2026-01-06T10:00Z") { known in
            try row(2, of: story.timeline(from: Vantage(knownAt: known))).withdrawal?.position
        }
        #expect(seen == [nil, 3, 3])
    }

    @Test func `an entry knows which one took its place`() throws {
        let story = CaseStory().releaseSet("2026-03-10T09:00Z")
            .telling("2026-01-05T10:00Z", "ReleaseDateChanged", #"{"to":"2026-03-11T09:00Z"}"#)
            .contact(lasting: 10, "2026-01-06T10:00Z")
            .telling("2026-01-07T10:00Z", "ReleaseDateChanged", #"{"to":"2026-03-12T09:00Z"}"#)
        #expect(try story.timeline().rows.map(\.supersededBy) == [nil, 3, 5, nil, nil])
    }

    @Test func `what is withdrawn takes nobody's place`() throws {
        let story = CaseStory().releaseSet("2026-03-10T09:00Z")
            .telling("2026-01-05T10:00Z", "ReleaseDateChanged", #"{"to":"2026-03-11T09:00Z"}"#)
            .voided(3, at: "2026-01-06T10:00Z")
        #expect(try story.timeline().rows.map(\.supersededBy) == [nil, nil, nil, nil])
    }

    @Test func `the team is told from when the case was opened`() throws {
        let opened = "2025-09-01T08:00Z"
        let told = try triplet(around: opened) { moment in
            try CaseStory(opened: opened).always("PO-1", from: moment.description).timeline().rows.count
        }
        #expect(told == [1, 2, 2])
    }

    @Test func `what was withdrawn of the team keeps its row too`() throws {
        let story = CaseStory().always("PO-1", from: "2026-01-05T10:00Z").telling(
            "2026-01-06T10:00Z", "EventVoided", #"{"target":"\#(CaseStory.id(2))"}"#, in: "actor/PO-1")
        #expect(try row(2, of: story.timeline()).withdrawal?.position == 3)
    }

    @Test func `alerts are told among the rest`() throws {
        let story = CaseStory().contact(lasting: 10, "2026-01-07T10:00Z").telling(
            "2026-01-06T10:00Z", "AlertRaised",
            #"{"alertId":"AL-1","ruleId":"contact-lapsed","severity":"warning","ruleVersion":1,"evidence":[]}"#,
            in: "alert/K-1")
        #expect(try story.timeline().rows.map(\.entry.logged.type) == ["CaseOpened", "AlertRaised", "ContactHeld"])
    }
}
