internal import Almanac

/// What cases share: calendars, agreements, partnerships, the policy, and who tried out what.
enum Surroundings {
    /// How long the surroundings are told, in days: the intake and the longest case after it.
    static func days(of caseload: Caseload) -> Int { caseload.intakeDays + 1_000 }

    static func lives(of caseload: Caseload) -> [Life] {
        let day = caseload.start.adding(days: -30)
        var lives = [Life(begins: Zone.utc.startOfDay(day)) { PolicyLife.told(from: day, seed: caseload.seed) }]
        let access = AccessLife(from: day, seed: caseload.seed)
        lives.append(Life(begins: Zone.utc.startOfDay(day)) { access.told() })
        let study = StudyLife(caseload)
        lives.append(Life(begins: Zone.utc.startOfDay(day)) { study.told() })
        for (number, country) in Country.all.enumerated() {
            let region = RegionLife(country, number: number, from: day, caseload)
            lives.append(Life(begins: country.zone.startOfDay(day)) { region.calendar() })
            lives.append(Life(begins: country.zone.startOfDay(day)) { region.agreement() })
            lives.append(Life(begins: country.zone.startOfDay(day)) { region.partnership() })
        }
        return lives.sorted { $0.begins < $1.begins }
    }
}
