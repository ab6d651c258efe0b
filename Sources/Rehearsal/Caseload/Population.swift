internal import Almanac

/// All lives of a caseload in the order in which they begin: what surrounds the cases, then team after team.
struct Population {
    private let caseload: Caseload
    private let surroundings: [Life]

    init(_ caseload: Caseload) {
        self.caseload = caseload
        surroundings = Surroundings.lives(of: caseload)
    }

    private var teams: Int { (caseload.cases + Team.cases - 1) / Team.cases }

    var count: Int { surroundings.count + teams + caseload.cases }

    /// The life of that number, from 0.
    subscript(number: Int) -> Life {
        guard number >= surroundings.count else { return surroundings[number] }
        // Each team comes before its cases.
        let place = number - surroundings.count
        let team = Team(number: place / (Team.cases + 1))
        let seat = place % (Team.cases + 1)
        let first = team.number * Team.cases
        return seat == 0 ? life(of: team, first: first) : life(ofCase: first + seat - 1, team)
    }

    private func life(of team: Team, first: Int) -> Life {
        let day = opening(of: first)
        let cases = min(Team.cases, caseload.cases - first)
        // Three years more than the intake of its cases takes, for the longest of them.
        let years = caseload.intakeDays * cases / caseload.cases / 365 + 3
        let seed = caseload.seed
        return Life(begins: team.country.zone.startOfDay(day)) {
            TeamLife(team, from: day, years: years, seed: seed).told()
        }
    }

    private func life(ofCase index: Int, _ team: Team) -> Life {
        let day = opening(of: index)
        let seed = caseload.seed
        return Life(begins: team.country.zone.startOfDay(day)) {
            CaseLife(index: index, of: team, from: day, seed: seed).told()
        }
    }

    private func opening(of index: Int) -> CivilDate {
        caseload.start.adding(days: index * caseload.intakeDays / max(caseload.cases, 1))
    }
}
