import Almanac
import Casework
import Events
import Ledger
import Projections
import Specifications
import Testing

/// A supposed release date, told with contacts who work office hours.
struct WhatIfTests {
    private static let wednesday = "2026-03-25T10:00+01:00"
    private static let friday = "2026-03-27T15:30+01:00"
    private static let officeHours = #"{"days":[0,1,2,3,4],"from":"09:00","to":"17:00"}"#
    private static let workingDays = #"{"days":[0,1,2,3,4],"from":"00:00","to":"24:00"}"#

    /// An office with one case, a contact with those hours and a release date, on 10 March 2026.
    private static func office(release: String?, hours: String = officeHours) throws -> Office {
        let office = try Office()
        try office.take([Line.opened])
        try office.record(
            "AvailabilitySet",
            #"{"actor":"CM-1","pattern":"weekly","windows":[\#(hours)],"tz":"Europe/Paris"}"#,
            in: .named(.actor, "CM-1"))
        try office.record("RoleAssigned", #"{"actor":"CM-1","role":"case_manager","continuesAfterRelease":true}"#)
        try office.record("ContactPointPublished", #"{"actor":"CM-1","capacity":"core","channels":["phone"]}"#)
        if let release { try office.record("ReleaseDateSet", #"{"releaseAt":"\#(release)"}"#) }
        // Past the grace of a date that became known late, and within the lead times before either release.
        try office.moveClock(to: "2026-03-16T09:00Z")
        return office
    }

    private static func shift(_ office: Office, to release: String, at moment: String? = nil) throws -> ReleaseShift {
        try office.casework.whatIf(
            "K-001", releasedAt: Moment(parsing: release), at: moment.map { try Instant(parsing: $0) }
        ).opened()
    }

    @Test func `moved to Friday afternoon, office hours leave a critical gap, and moved back they do not`() throws {
        let later = try Self.shift(Self.office(release: Self.wednesday), to: Self.friday)
        let gap = try #require(later.alerts.changes.first)
        #expect(later.alerts.changes.count == 1)
        #expect((gap.alert.rule, gap.from, gap.alert.severity) == ("release-coverage-gap", .urgent, .critical))
        #expect(later.alerts.opens.map(\.rule) == ["release-before-closed-days"])
        #expect(later.alerts.closes.isEmpty)
        let back = try Self.shift(Self.office(release: Self.friday), to: Self.wednesday)
        #expect(back.alerts.changes.map(\.alert.severity) == [.urgent])
        #expect(back.alerts.closes.map(\.rule) == ["release-before-closed-days"])
        #expect(back.alerts.opens.isEmpty)
    }

    @Test func `where every night of the week is covered, Friday opens the gap and Tuesday closes it`() throws {
        let tuesday = "2026-03-24T10:00+01:00"
        let later = try Self.shift(Self.office(release: tuesday, hours: Self.workingDays), to: Self.friday)
        #expect(later.alerts.opens.map(\.rule).contains("release-coverage-gap"))
        #expect(later.before.coverage?.coverage.longest == nil)
        #expect(later.after.coverage?.coverage.longest?.length == .hours(47))
        let back = try Self.shift(Self.office(release: Self.friday, hours: Self.workingDays), to: tuesday)
        #expect(back.alerts.closes.map(\.rule).contains("release-coverage-gap"))
    }

    @Test func `nothing is written, and the same question gets the same answer`() throws {
        let office = try Self.office(release: Self.wednesday)
        let before = try office.entries
        let first = try Self.shift(office, to: Self.friday).json.line
        #expect(try Self.shift(office, to: Self.friday).json.line == first)
        #expect(try office.entries == before)
        #expect(
            try office.casework.readiness(of: "K-001", seenFrom: .today).opened().gate?.moment
                == Moment(parsing: Self.wednesday)
        )
    }

    @Test func `without a release date one is supposed to be set`() throws {
        let shift = try Self.shift(Self.office(release: nil), to: Self.friday)
        #expect(shift.from == nil)
        #expect(try shift.to == Moment(parsing: Self.friday))
        #expect(shift.after.gate?.history.count == 1)
    }

    @Test func `a day without hour stays one`() throws {
        let shift = try Self.shift(Self.office(release: Self.wednesday), to: "2026-03-27")
        #expect(try shift.to == Moment(parsing: "2026-03-27"))
        #expect(shift.after.gate?.precision == .day)
    }

    @Test func `looked at from an earlier moment, what was recorded later is not known`() throws {
        let office = try Self.office(release: Self.wednesday)
        try office.record("ReleaseDateChanged", #"{"to":"2026-04-14T10:00+02:00"}"#)
        #expect(try Self.shift(office, to: Self.friday).from == Moment(parsing: "2026-04-14T10:00+02:00"))
        let then = try Self.shift(office, to: Self.friday, at: "2026-03-16T08:59:59.999Z")
        #expect(try then.from == Moment(parsing: Self.wednesday))
        #expect(then.moment.description == "2026-03-16T08:59:59.999Z")
    }

    @Test func `an alert that a person set aside comes back with the new date, as the watcher would raise it`() throws {
        let office = try Self.office(release: Self.friday)
        try office.watch()
        let alerts = StreamName.named(.alert, "K-001")
        for entry in try office.store.entries(.stream(alerts)) {
            try office.record(
                "AlertClosed", #"{"alertId":"\#(entry.id)","closure":"accepted_risk","by":"CM-1"}"#, in: alerts)
        }
        let shift = try Self.shift(office, to: "2026-03-27T15:45+01:00")
        #expect(shift.alerts.opens.map(\.rule).contains("release-coverage-gap"))
        #expect(shift.alerts.closes.isEmpty && shift.alerts.changes.isEmpty)
    }

    @Test(
        arguments: [
            ("PersonReleased", "the person was released on Mon 16 Mar 2026 10:00"),
            ("CaseClosed", "the case is closed"),
        ])
    func `a case without a release ahead is refused, with what it is and what to do`(type: String, words: String) throws
    {
        let office = try Self.office(release: Self.wednesday)
        try office.record(type)
        let refused = try #require(throws: NoReleaseAhead.self) { try Self.shift(office, to: Self.friday) }
        #expect("\(refused)".contains(words) && "\(refused)".contains("; "))
    }

    @Test func `a track without custody is refused, and so is a moment before the opening`() throws {
        let office = try WatchTests.office(at: "2026-03-10T08:00Z")
        let track = try #require(throws: NoReleaseAhead.self) { try Self.shift(office, to: Self.friday) }
        #expect(track.reason == .noGate)
        let early = try #require(throws: NoReleaseAhead.self) {
            try Self.shift(office, to: Self.friday, at: "2026-03-09T07:59Z")
        }
        #expect(early.reason == .notOpened)
    }

    @Test func `a case that nobody recorded is not found`() throws {
        let office = try Office()
        #expect(throws: CaseNotFound.self) { try Self.shift(office, to: Self.friday) }
    }
}
