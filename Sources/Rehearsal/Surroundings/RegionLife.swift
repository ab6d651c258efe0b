internal import Almanac
internal import Events

/// What the agencies of one country share: its calendar, the agreement they share under, and their meetings.
struct RegionLife {
    let country: Country
    private let number: UInt64
    private let start: CivilDate
    private let days: Int
    private let seed: UInt64

    init(_ country: Country, number: Int, from start: CivilDate, _ caseload: Caseload) {
        self.country = country
        self.number = UInt64(number)
        self.start = start
        days = Surroundings.days(of: caseload)
        seed = caseload.seed
    }

    private var hand: Attributes {
        Attributes(recordedBy: ActorRef("CO-\(country.code)"), agency: country.agency("CITY"))
    }

    private func diary(_ chapter: UInt64) -> Diary {
        Diary(zone: country.zone, seed: seed, number: 100 * chapter + number)
    }

    /// The closed days of every year the caseload touches, declared before it begins.
    func calendar() -> [Telling] {
        var diary = diary(1)
        let moment = diary.officeHour(on: start)
        let years = start.year...start.adding(days: days + 365).year
        for year in years {
            for holiday in country.holidays {
                diary.tell(
                    PublicHolidayDeclared.self, at: moment, in: .made(.calendar, country.code), as: hand,
                    [
                        "calendar": country.calendar, "name": holiday.name,
                        "date": CivilDate(year: year, month: holiday.month, day: holiday.day),
                    ])
            }
        }
        return diary.inOrderOfRecording
    }

    /// The sharing agreement, renewed by a new version every two years.
    func agreement() -> [Telling] {
        var diary = diary(2)
        let stream = StreamName.made(.agreement, country.agreement.rawValue)
        for version in 1...max(1, (days + 729) / 730) {
            let from = start.adding(days: 1 + (version - 1) * 700)
            diary.tell(
                SharingAgreementRegistered.self, at: diary.officeHour(on: from), in: stream, as: hand,
                [
                    "agreementId": country.agreement, "version": version,
                    "parties": ["prison", "probation", "police", "municipality", "ngo_exit", "mental_health"],
                    "categories": [
                        "status", "release_date", "contact_details", "needs", "conditions", "programme_progress",
                    ],
                    "purposes": ["release planning"], "legalBasis": "Resettlement Act, section 12",
                    "liaisons": [ActorRef("CO-\(country.code)")], "validFrom": from,
                    "validUntil": from.adding(days: 760), "reviewDue": from.adding(days: 365),
                ])
        }
        return diary.inOrderOfRecording
    }

    /// The coordination unit's meetings, four a year; some are put off, and once a year the partnership looks at itself.
    func partnership() -> [Telling] {
        var diary = diary(3)
        let stream = StreamName.made(.partnership, "REGION-\(country.code)")
        for meeting in 0..<max(1, days / 91) {
            let day = start.adding(days: 2 + 91 * meeting)
            meet(&diary, stream, on: day)
            if meeting % 4 == 0 { review(&diary, stream, on: day.adding(days: 35)) }
        }
        return diary.inOrderOfRecording
    }

    private func meet(_ diary: inout Diary, _ stream: StreamName, on day: CivilDate) {
        let planned = diary.officeHour(on: day.adding(days: 14))
        let fields: Fields = [
            "forum": "coordination_unit", "at": Moment.instant(planned), "mode": "hybrid",
            "invited": [country.agency("PROB"), country.agency("PRISON"), country.agency("POLICE")],
            "agenda": ["caseload", "weekend cover"],
        ]
        diary.tell(MeetingScheduled.self, at: diary.officeHour(on: day), in: stream, as: hand, fields)
        guard !diary.chance.happens(percent: 12) else {
            diary.tell(
                MeetingCancelled.self, at: planned - .days(1), in: stream, as: hand,
                ["forum": "coordination_unit", "at": Moment.instant(planned), "reason": "too few could come"])
            return
        }
        diary.tell(
            MeetingHeld.self, at: planned, in: stream, as: hand,
            [
                "forum": "coordination_unit", "at": Moment.instant(planned),
                "present": ["probation", "prison", "municipality"], "decisions": ["the weekend rota goes on"],
                "partnershipItem": true, "planReviewed": false,
            ])
    }

    private func review(_ diary: inout Diary, _ stream: StreamName, on day: CivilDate) {
        diary.tell(
            PartnershipReviewRecorded.self, at: diary.officeHour(on: day), in: stream, as: hand,
            [
                "kind": diary.chance.pick(["checklist", "front_line_feedback", "user_panel", "joint_indicator_review"]),
                "score": Double(diary.chance.number(20...48)) / 10, "findings": "calls are answered faster",
                "workloadEffect": diary.chance.pick(["less", "same", "more"]), "protocolWorked": true,
                "agreementId": country.agreement,
            ])
    }
}
