internal import Almanac
internal import Events

/// One person's case from the first day to the last, told arc by arc.
///
/// The arcs are told in an order in which whatever one names was told by an earlier one; the log gets them by time.
struct CaseLife {
    private static let numbers: UInt64 = 1 << 40

    let reference: CaseRef
    let team: Team
    let track: CaseOpened.Track
    /// The day the case is opened.
    let opening: CivilDate
    let plan: CasePlan
    var diary: Diary
    /// How many decisions, needs and other things were named so far, by the letter of their references.
    var numbered: [String: Int] = [:]
    /// The people around the person whom later arcs may name.
    var relatives: [RelativeRef] = []
    /// Conditions that hold in the community.
    var conditions: [ConditionID] = []
    /// The version of the transition plan that was last written; 0 before the first.
    var planVersion = 0
    /// Entries that a later one may correct or withdraw.
    var amendable: [Telling] = []

    init(index: Int, of team: Team, from day: CivilDate, seed: UInt64) {
        self.team = team
        reference = CaseRef("R-\(String(padding: index + 1, to: 6))")
        diary = Diary(zone: team.country.zone, seed: seed, number: Self.numbers + UInt64(index))
        opening = Diary.weekday(from: day.adding(days: 1))
        track = Self.track(&diary.chance)
        plan = CasePlan(track, from: opening, &diary.chance)
        if let closing = plan.closing { diary.closesAt = diary.moment(on: closing, between: 15...15) }
    }

    /// Everything that is recorded of the case, its alerts and its readers, in the order of recording.
    func told() -> [Telling] {
        var life = self
        life.open()
        if !plan.isBrief { life.tellFamily() }
        if track.isCustodial { life.tellCustody() }
        life.tellPlanning()
        if !plan.isBrief { life.tellNeeds() }
        if track.isCustodial { life.tellRelease() }
        life.tellCommunity()
        if !plan.isBrief { life.tellKnowledge() }
        life.tellEverydayLife()
        life.tellAlerts()
        life.tellReaders()
        life.tellEnding()
        life.tellRights()
        return life.diary.inOrderOfRecording
    }

    private static func track(_ chance: inout Chance) -> CaseOpened.Track {
        switch chance.number(1...100) {
        case 1...58: .custodialRelease
        case 59...70: .remand
        case 71...88: .communityMeasure
        default: .neverSentenced
        }
    }
}
