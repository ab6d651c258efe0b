import Almanac
import Events
import Projections
import Specifications
import Testing

/// What is told of a supposed release beside what no longer fits.
struct ReleaseShiftTests {
    typealias Line = MovedThing.Line

    private static let friday = "2026-03-27T15:30+01:00"

    @Test(
        arguments: [
            (Line("ArrangementConfirmed", #"{"arrangementId":"AR-1","domain":"employment"}"#), friday),
            (Line("GatePickupArranged", #"{"pickupId":"PU-1"}"#), friday),
            (Line("GatePickupArranged", #"{"pickupId":"PU-1","meetAt":"2026-03-27T15:30+01:00"}"#), "2026-03-27"),
            (Line("HousingConfirmed", #"{"housingId":"H-1"}"#), friday),
            (Line("ArrangementConfirmed", #"{"arrangementId":"AR-1","domain":"health","at":"2026-03-27"}"#), friday),
        ] as [(MovedThing.Line, String)])
    func `what nobody can tell is told as that, and neither as fitting nor as unfit`(
        line: MovedThing.Line, release: String
    ) throws {
        let shift = try CaseStory.wednesday.telling(lines: [line]).shift(to: release)
        #expect(shift.unknown.count == 1 && shift.misfits.isEmpty && shift.fitsNow.isEmpty)
        #expect(shift.tells("Nobody can tell"))
    }

    @Test(
        arguments: [
            [Line("ArrangementConfirmed", #"{"arrangementId":"AR-1","domain":"employment","tiedToRelease":false}"#)],
            [
                Line(
                    "HousingConfirmed",
                    #"{"housingId":"H-1","availableFrom":"2026-03-20","availableUntil":"2026-03-26"}"#),
                Line("ArrangementFailed", #"{"arrangementId":"H-1","domain":"housing"}"#),
            ],
            [
                Line("GatePickupArranged", #"{"pickupId":"PU-1","meetAt":"2026-03-25T10:00+01:00"}"#),
                Line("GatePickupCancelled", #"{"pickupId":"PU-1"}"#),
            ],
            [Line("ArrangementConfirmed", #"{"arrangementId":"AR-1","domain":"health","at":"2026-03-09T10:00Z"}"#)],
            [
                Line("ArrangementConfirmed", #"{"arrangementId":"AR-1","domain":"health","at":"2026-03-26T10:00Z"}"#),
                Line("AppointmentMissed", #"{"arrangementId":"AR-1"}"#),
            ],
            [
                Line("MeetingScheduled", #"{"forum":"pre_release","at":"2026-03-28T10:00Z"}"#),
                Line("MeetingCancelled", #"{"forum":"pre_release","at":"2026-03-28T10:00Z"}"#),
            ],
            [Line("MeetingScheduled", #"{"forum":"steering_group","at":"2026-03-26T10:00Z"}"#)],
        ] as [[MovedThing.Line]])
    func `what fell through, is over or does not hang on the release is left in peace`(
        lines: [MovedThing.Line]
    ) throws {
        let shift = try CaseStory.wednesday.telling(lines: lines).shift(to: Self.friday)
        #expect(shift.misfits.isEmpty && shift.unknown.isEmpty && shift.fitsNow.isEmpty)
        #expect(shift.tells("nothing that is recorded"))
    }

    @Test func `what is unfit already is not told again`() throws {
        let place = Line(
            "HousingConfirmed", #"{"housingId":"H-1","availableFrom":"2026-04-01"}"#)
        let shift = try CaseStory.wednesday.telling(lines: [place]).shift(to: Self.friday)
        #expect(shift.misfits.isEmpty && shift.fitsNow.isEmpty && shift.unknown.isEmpty)
    }

    @Test func `an appointment is meant for the side of the gate on which it stood when it was made`() throws {
        let story = CaseStory.wednesday.telling(lines: [
            Line("ArrangementConfirmed", #"{"arrangementId":"AR-1","domain":"health","at":"2026-03-26T10:00Z"}"#)
        ]).telling("2026-03-11T12:00Z", "ReleaseDateChanged", #"{"to":"2026-03-30T10:00+02:00"}"#)
        #expect(try story.shift(to: "2026-04-02T10:00+02:00").misfits.isEmpty)
        #expect(try story.shift(to: "2026-03-25T09:00+01:00").fitsNow.map(\.kind) == [.appointment])
    }

    @Test func `a supply is not followed by an appointment of which nobody knows the day`() throws {
        let story = CaseStory.wednesday.telling(lines: [
            Line("ArrangementConfirmed", #"{"arrangementId":"AR-1","domain":"medication","supplyDays":7}"#),
            Line("ArrangementConfirmed", #"{"arrangementId":"AR-2","domain":"health","tiedToRelease":false}"#),
        ])
        let supply = try story.shift(to: Self.friday).unknown.filter { $0.kind == .medication }
        #expect(supply.map(\.fit.why) == ["nobody can tell when AR-2 takes over"])
    }

    @Test func `without a release date what is arranged for the supposed day begins to fit`() throws {
        let story = CaseStory().telling(lines: [
            Line("GatePickupArranged", #"{"pickupId":"PU-1","meetAt":"2026-03-27T15:30+01:00"}"#),
            Line("HousingConfirmed", #"{"housingId":"H-1","availableFrom":"2026-04-01"}"#),
        ])
        let shift = try story.shift(to: Self.friday)
        #expect(shift.from == nil && shift.before.gate == nil && shift.after.gate != nil)
        #expect(shift.fitsNow.map(\.kind) == [.pickup])
        #expect(shift.misfits.map(\.kind) == [.housing])
        #expect(shift.told[0] == "If K-1 were released Fri 27 Mar 2026 15:30; no release date is known")
        #expect(shift.tells("now: not known, because no release date is known"))
    }

    @Test func `a coordinator reads what no longer fits, the alerts, the readiness and who can be reached`() throws {
        let alert = AlertCounts.Blocker(rule: "r", about: "A-1", severity: .urgent, summary: "missing")
        let graver = AlertCounts.Blocker(rule: "s", about: "", severity: .critical, summary: "worse")
        let milder = AlertCounts.Blocker(rule: "s", about: "", severity: .info, summary: "better")
        let gone = AlertCounts.Blocker(rule: "t", about: "", severity: .info, summary: "there")
        let shift = try CaseStory.wednesday.contact("CM-1").role("case_manager", "CM-1").officeHours("CM-1")
            .telling(lines: [
                Line(
                    "HousingConfirmed",
                    #"{"housingId":"H-1","kind":"hostel","availableFrom":"2026-03-20","availableUntil":"2026-03-26"}"#)
            ]).shift(
                to: Self.friday, opening: AlertShift(from: [milder, gone], to: [alert, graver]))
        #expect(shift.told[0] == "If K-1 were released Fri 27 Mar 2026 15:30 instead of Wed 25 Mar 2026 10:00")
        #expect(
            shift.alarms("place to live H-1 (hostel), Fri 20 Mar 2026: its last night is Thu 26 Mar 2026; the release"))
        #expect(shift.alarms("urgent  r (A-1): missing"))
        #expect(shift.tells("from info to critical  s: worse") && shift.tells("info  t: there"))
        #expect(shift.tells("housing: confirmed → arranged"))
        #expect(shift.tells("now: nobody for 17 h, Fri 27 Mar 2026 17:00 to Mon 30 Mar 2026 09:00, 3 gaps in 72 h"))
        #expect(shift.tells("then: nobody for 63 h, Fri 27 Mar 2026 17:00 to Mon 30 Mar 2026 09:00, 1 gap in 72 h"))
    }

    @Test func `with somebody on duty at all hours no date leaves a gap`() throws {
        let shift = try CaseStory.wednesday.contact("CM-1").role("case_manager", "CM-1").always("CM-1").shift(
            to: Self.friday)
        #expect(shift.tells("now: somebody is on duty throughout 72 h"))
        #expect(shift.tells("then: somebody is on duty throughout 72 h"))
    }

    @Test func `programs read the same with the names of the readiness fields that differ`() throws {
        let json = try CaseStory.wednesday.telling(lines: [
            Line("HousingConfirmed", #"{"housingId":"H-1","availableFrom":"2026-03-20","availableUntil":"2026-03-26"}"#)
        ]).shift(to: Self.friday).json
        #expect(json["release"]?["from"] == .string("2026-03-25T09:00:00Z"))
        #expect(json["release"]?["to"] == .string("2026-03-27T14:30:00Z"))
        let misfit = try #require(json["misfits"]?.elements.first)
        #expect(misfit["kind"] == .string("housing") && misfit["when"] == .string("2026-03-20"))
        #expect(misfit["entry"] == CaseStory.id(3).json)
        let differs = try #require(json["readiness"]?["differs"]?.elements)
        #expect(Set(differs).isSuperset(of: [.string("releaseAt"), .string("domains")]))
        #expect(!differs.contains(.string("track")) && !differs.contains(.string("at")))
        let gaps = try #require(json["coverage"]?["after"]?["gaps"]?.elements.first)
        #expect(gaps["from"] == .string("2026-03-27T14:30:00Z") && gaps["minutes"] == .number("4320"))
    }
}
