extension CivilDate {
    /// The date that many days later; earlier for a negative count.
    public func adding(days: Int) -> CivilDate {
        let whole = CivilDate.latest.daysSinceEpoch - CivilDate.earliest.daysSinceEpoch
        return CivilDate(daysSinceEpoch: daysSinceEpoch + days.clamped(to: -whole...whole))
    }

    /// The same day that many calendar months later, or the month's last day where that is shorter.
    ///
    /// Two months from 31 December is 28 or 29 February; a negative count goes back.
    public func adding(months: Int) -> CivilDate {
        let (year, month, day) = components
        let total = year * 12 + (month - 1) + months.clamped(to: -120_000...120_000)
        guard total >= 12 else { return .earliest }
        let (newYear, newMonth) = (total / 12, total % 12 + 1)
        let newDay = min(day, CivilDate.lengthOfMonth(newMonth, year: newYear))
        return CivilDate(year: newYear, month: newMonth, day: newDay) ?? .latest
    }

    /// The number of days from this date to the other; negative if the other is earlier.
    public func days(until other: CivilDate) -> Int { other.daysSinceEpoch - daysSinceEpoch }
}
