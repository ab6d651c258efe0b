public import Almanac
public import Events

/// How far a case is from the gate, on either side.
public enum ReleasePhase: String, Vocabulary {
    case far
    case sixMonths = "six_months"
    case finalMonth = "final_month"
    case finalWeek = "final_week"
    case day
    case first72h = "first_72h"
    case firstWeeks = "first_weeks"
    case firstYear = "first_year"
    /// More than a year after release.
    case later

    /// The phase at a moment before the release: days are exact 24-hour units, "within" is inclusive.
    public static func before(_ release: Instant, at moment: Instant, isReleaseDay: Bool) -> ReleasePhase {
        let left = release - moment
        if isReleaseDay || left <= .zero { return .day }
        if left <= .days(7) { return .finalWeek }
        if left <= .days(30) { return .finalMonth }
        return left <= .days(183) ? .sixMonths : .far
    }

    /// The phase at a moment after the release.
    public static func after(_ release: Instant, at moment: Instant) -> ReleasePhase {
        let since = moment - release
        if since <= .hours(72) { return .first72h }
        if since <= .days(30) { return .firstWeeks }
        return since <= .days(365) ? .firstYear : .later
    }
}
