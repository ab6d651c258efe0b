internal import Almanac
internal import Events

/// The dates a life is told around, settled before the first line.
struct CasePlan {
    /// The day the person leaves custody and the hour, local; `nil` on tracks without custody.
    let release: (day: CivilDate, hour: Int)?
    /// From this day on the person is in the community, inclusive.
    let community: CivilDate
    /// The day the case is closed; `nil` if it stays open.
    let closing: CivilDate?
    /// The last day anything is told, inclusive.
    let last: CivilDate
    /// The person goes back into custody some time after release.
    let isRecalled: Bool
    /// Little is recorded of the case: the least that is needed.
    let isBrief: Bool
    /// How many entries of daily work there are beside the arcs.
    let everydayEntries: Int

    init(_ track: CaseOpened.Track, from opening: CivilDate, _ chance: inout Chance) {
        let custodyDays = track.isCustodial ? chance.number(120...360) : 0
        let day = Self.releaseDay(opening.adding(days: custodyDays), &chance)
        release = track.isCustodial ? (day, chance.number(8...16)) : nil
        community = track.isCustodial ? day : opening.adding(days: 3)
        isRecalled = track.isCustodial && chance.happens(percent: 14)
        let supportDays = chance.number(isRecalled ? 300...480 : 160...420)
        last = Diary.weekday(from: community.adding(days: supportDays))
        closing = chance.happens(percent: 80) ? last : nil
        isBrief = chance.happens(percent: 35)
        everydayEntries = isBrief ? 0 : chance.goingOn(mean: 14)
    }

    /// Nobody is released on a weekend; some fall on a Friday because the days before were left free.
    private static func releaseDay(_ day: CivilDate, _ chance: inout Chance) -> CivilDate {
        let toFriday = (4 - day.weekday.rawValue + 7) % 7
        return chance.happens(percent: 20) ? day.adding(days: toFriday) : Diary.weekday(from: day)
    }
}
