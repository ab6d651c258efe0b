internal import Almanac
internal import Events

/// The policy that all cases are watched under.
enum PolicyLife {
    private static let number: UInt64 = 1

    static func told(from day: CivilDate, seed: UInt64) -> [Telling] {
        var diary = Diary(zone: .utc, seed: seed, number: number)
        let board = Attributes(recordedBy: "BOARD-1", agency: "AGY-BOARD")
        let moment = diary.officeHour(on: day.adding(days: 1))
        diary.tell(
            RuleParameterSet.self, at: moment, in: .made(.policy, "global"), as: board,
            [
                "ruleId": "release-coverage-gap", "parameter": "windowHours", "value": JSON.number("72"),
                "scope": "global", "validFrom": Moment.instant(moment), "reason": "the first three days count most",
                "approvedBy": ActorRef("BOARD-1"),
            ])
        return diary.inOrderOfRecording
    }
}
