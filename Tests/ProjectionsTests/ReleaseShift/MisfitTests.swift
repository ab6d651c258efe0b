import Almanac
import Events
import Projections
import Specifications
import Testing

/// Each kind of thing at the bound at which it ceases to fit: before it, at it, after it.
struct MisfitTests {
    typealias Line = MovedThing.Line

    static let atTheGate: [MovedThing] = [
        MovedThing(.pickup, [pickup], around("2026-03-25", 9, 45), [true, false, false]),
        MovedThing(.pickup, [pickup], around("2026-03-25", 14), [false, false, true]),
        MovedThing(.transport, [check(#""transportBooked":true"#)], around("2026-03-25", 10), [true, false, true]),
        MovedThing(.essentials, [check(#""home":true"#)], days(25), [true, false, true]),
        MovedThing(.contactSheet, [Line("ContactSheetIssued", "{}")], days(25), [true, false, true]),
        MovedThing(
            .contactSheet, [Line("ContactSheetIssued", #"{"forFamily":true}"#)], days(25), [true, false, true]),
        MovedThing(.handover, handover, around("2026-03-27", 1), [false, true, true]),
    ]

    static let onTheDay: [MovedThing] = [
        MovedThing(.housing, [place], days(20), [true, false, false]),
        MovedThing(.housing, [place], days(27), [false, false, true]),
        MovedThing(
            .document,
            [
                Line(
                    "IdentityDocumentStatusRecorded",
                    #"{"document":"id_document","status":"valid","validUntil":"2026-03-26"}"#)
            ], days(26), [false, false, true]),
        MovedThing(
            .residence, [Line("ImmigrationStatusRecorded", #"{"status":"resident","validUntil":"2026-03-26"}"#)],
            days(26), [false, false, true]),
        MovedThing(
            .benefit, [Line("BenefitEntitlementIdentified", #"{"benefitId":"B-1","deadline":"2026-03-26"}"#)],
            days(26), [false, false, true]),
        MovedThing(
            .benefit, [Line("BenefitClaimUpdated", #"{"benefitId":"B-1","state":"granted","until":"2026-03-26"}"#)],
            days(26), [false, false, true]),
    ]

    static let booked: [MovedThing] = [
        // Meant for the time outside.
        MovedThing(
            .appointment, [booking(#""at":"2026-03-26T09:00+01:00""#)], around("2026-03-26", 9), [false, false, true]),
        // Meant for the time inside.
        MovedThing(
            .appointment, [booking(#""at":"2026-03-24T09:00+01:00""#)], around("2026-03-24", 9), [true, true, false]),
        MovedThing(.arrangement, [booking(#""from":"2026-03-30""#)], days(30), [false, false, true]),
        MovedThing(
            .arrangement, [booking(#""from":"2026-03-01","until":"2026-03-30""#)], days(30), [false, false, true]),
        MovedThing(
            .arrangement, [booking(#""from":"2026-03-01","until":"2026-03-20""#)], days(20), [true, true, false]),
        MovedThing(.arrangement, [booking(#""tiedToRelease":true"#)], around("2026-03-25", 22), [false, true, true]),
        MovedThing(.medication, [supply, booking(#""at":"2026-04-01""#)], days(25), [true, false, false]),
        MovedThing(
            .appointment,
            [
                Line("NeedIdentified", #"{"needId":"N-1","domain":"health","criticality":"first_week"}"#),
                booking(#""at":"2026-04-01","needId":"N-1""#),
            ], days(25), [true, false, false]),
    ]

    static let atWork: [MovedThing] = [
        MovedThing(
            .meeting, [meeting("pre_release", "2026-03-24T09:00+01:00")], around("2026-03-24", 9), [true, true, false]),
        MovedThing(
            .meeting, [meeting("welcome_home", "2026-03-26T09:00+01:00")], around("2026-03-26", 9),
            [false, false, true]
        ),
        MovedThing(
            .meeting, [meeting("case_conference", "2026-03-24T09:00+01:00")], around("2026-03-24", 9),
            [true, true, false]),
        MovedThing(
            .meeting, [Line("MeetingHeld", #"{"forum":"case_conference","at":"2026-01-26T10:00+01:00"}"#)],
            around("2026-03-27", 10), [false, false, true]),
        MovedThing(
            .programme,
            [Line("ProgrammeEnrolled", #"{"enrolmentId":"E-1","setting":"custody","plannedEnd":"2026-03-20"}"#)],
            days(20), [true, false, false]),
    ]

    @Test(arguments: atTheGate + onTheDay + booked + atWork)
    func `a thing that fits the release is told when it no longer would`(thing: MovedThing) throws {
        let story = CaseStory.wednesday.telling(lines: thing.lines)
        let found = try thing.releases.map { release in
            try story.shift(to: release).misfits.contains { $0.kind == thing.kind }
        }
        #expect(found == thing.isMisfit)
        let same = try story.shift(to: "2026-03-25T10:00+01:00")
        #expect(same.misfits.isEmpty && same.fitsNow.isEmpty)
    }

    @Test(arguments: atTheGate.prefix(4) + onTheDay)
    func `what does not fit begins to fit when the release moves to its day`(thing: MovedThing) throws {
        let misfit = try #require(zip(thing.releases, thing.isMisfit).first { $0.1 }?.0)
        let story = CaseStory().releaseSet(misfit).telling(lines: thing.lines)
        let shift = try story.shift(to: "2026-03-25T10:00+01:00")
        #expect(shift.fitsNow.map(\.kind).contains(thing.kind))
        #expect(!shift.misfits.map(\.kind).contains(thing.kind))
    }

    @Test(arguments: [
        ("2026-03-11T10:00:00.001+01:00", false), ("2026-03-11T10:00+01:00", false),
        ("2026-03-11T09:59:59.999+01:00", true),
    ])
    func `a check of the essentials grows old when the release moves within its day`(
        checked: String, isMisfit: Bool
    ) throws {
        let story = CaseStory().releaseSet("2026-03-25T09:00+01:00").telling(
            checked, "ReleaseEssentialsChecked", #"{"home":true,"forReleaseAt":"2026-03-25"}"#)
        let shift = try story.shift(to: "2026-03-25T10:00+01:00")
        #expect(shift.misfits.map(\.kind) == (isMisfit ? [.essentials] : []))
    }

    @Test func `whoever is away at the other moment does not wait at the gate`() throws {
        let story = CaseStory.wednesday.telling(lines: [
            Line("GatePickupArranged", #"{"pickupId":"PU-1","by":"M-1","meetAt":"2026-03-25T10:00+01:00"}"#)
        ]).telling(
            "2026-03-01T08:00Z", "AvailabilityExceptionRecorded",
            #"{"actor":"M-1","effect":"unavailable","from":"2026-03-25T11:00+01:00","to":"2026-03-25T12:00+01:00"}"#,
            in: "actor/M-1")
        let found = try ["10:59:59.999", "11:00", "11:59:59.999", "12:00"].map { hour in
            try story.shift(to: "2026-03-25T\(hour)+01:00").misfits.count
        }
        #expect(found == [0, 1, 1, 0])
    }

    private static let pickup = Line(
        "GatePickupArranged", #"{"pickupId":"PU-1","meetAt":"2026-03-25T10:00+01:00","confirmed":true}"#)
    private static let place = Line(
        "HousingConfirmed", #"{"housingId":"H-1","availableFrom":"2026-03-20","availableUntil":"2026-03-27"}"#)
    private static let supply = Line(
        "ArrangementConfirmed", #"{"arrangementId":"AR-2","domain":"medication","supplyDays":7}"#)
    private static let handover = [
        Line("RoleAssigned", #"{"actor":"PO-1","role":"probation_officer","until":"2026-03-27T00:00Z"}"#),
        Line("HandoverOffered", #"{"handoverId":"HO-1","toActor":"PO-1"}"#),
    ]

    private static func check(_ more: String) -> Line {
        Line("ReleaseEssentialsChecked", #"{"forReleaseAt":"2026-03-25T10:00+01:00",\#(more)}"#)
    }

    private static func booking(_ more: String) -> Line {
        Line("ArrangementConfirmed", #"{"arrangementId":"AR-1","domain":"health",\#(more)}"#)
    }

    private static func meeting(_ forum: String, _ at: String) -> Line {
        Line("MeetingScheduled", #"{"forum":"\#(forum)","at":"\#(at)"}"#)
    }
}
