internal import Almanac
internal import Events
internal import Projections

/// Tells the strip of coverage day by day.
struct CoveragePresenter {
    /// How many gaps are told.
    private static let mostGaps = 5
    /// From this length in hours a gap is marked.
    private static let longGap = 24

    let reader: ViewReader

    private typealias Slot = (interval: Interval, actors: [String])

    /// What is shown of a strip; `nil` if no release is known.
    func content(_ strip: JSON?) -> CoverageContent? {
        guard let strip, let release = strip.instant("release"),
            let whole = Interval(start: release, end: release + .days(14))
        else { return nil }
        let slots = strip.list("slots").compactMap(slot)
        let gaps = strip.list("gaps").sorted { ($0.count("minutes") ?? 0) > ($1.count("minutes") ?? 0) }
        let rest = gaps.count - Self.mostGaps
        return CoverageContent(
            days: days(of: whole).map { day($0, slots, whole) }, gaps: gaps.prefix(Self.mostGaps).compactMap(gap),
            moreGaps: rest > 0 ? reader.words("coverage.more-gaps", ["count": "\(rest)"]) : nil,
            isCovered: gaps.isEmpty, from: reader.dates.moment(release))
    }

    private func slot(_ json: JSON) -> Slot? {
        guard let from = json.instant("from"), let to = json.instant("to"),
            let interval = Interval(start: from, end: to)
        else { return nil }
        return (interval, json.list("actors").compactMap { $0.text("actor") })
    }

    private func days(of whole: Interval) -> [CivilDate] {
        let last = reader.dates.date(whole.end)
        var days = [reader.dates.date(whole.start)]
        while let day = days.last, day < last { days.append(day.adding(days: 1)) }
        return days
    }

    private func day(_ date: CivilDate, _ slots: [Slot], _ whole: Interval) -> CoverageContent.Day {
        let day = reader.dates.zone.day(date)
        let parts = slots.compactMap { slot in
            clipped(slot.interval, to: day).map { (interval: $0, actors: slot.actors) }
        }
        let hours = parts.map { "\(range($0.interval, day)) \($0.actors.joined(separator: ", "))" }
        let name = hours.isEmpty ? "coverage.picture-nobody" : "coverage.picture"
        return CoverageContent.Day(
            name: reader.dates.shortDay(date),
            bars: outside(day, whole) + parts.map { bar($0.interval, day, "covered") },
            picture: reader.words(
                name,
                ["day": reader.dates.day(date), "hours": parts.map { range($0.interval, day) }.joined(separator: ", ")]),
            hours: hours, isEmpty: hours.isEmpty)
    }

    /// The parts of a day before the release and after the end of the strip.
    private func outside(_ day: Interval, _ whole: Interval) -> [CoverageContent.Bar] {
        [Interval(start: day.start, end: whole.start), Interval(start: whole.end, end: day.end)].compactMap { part in
            part.map { bar($0, day, "before") }
        }
    }

    private func bar(_ part: Interval, _ day: Interval, _ kind: String) -> CoverageContent.Bar {
        let length = Double(max(day.length.minutes, 1))
        let x = Double((part.start - day.start).minutes) / length * 1_440
        return CoverageContent.Bar(
            x: Int(x), width: max(Int(Double(part.length.minutes) / length * 1_440), 1), kind: kind)
    }

    private func clipped(_ interval: Interval, to day: Interval) -> Interval? {
        let (start, end) = (max(interval.start, day.start), min(interval.end, day.end))
        return start < end ? Interval(start: start, end: end) : nil
    }

    /// The hours of a part of a day; the end of the day is 24:00.
    private func range(_ part: Interval, _ day: Interval) -> String {
        let end = part.end >= day.end ? "24:00" : reader.dates.hour(part.end)
        return "\(reader.dates.hour(part.start))–\(end)"
    }

    private func gap(_ json: JSON) -> CoverageContent.Gap? {
        guard let from = json.instant("from"), let to = json.instant("to") else { return nil }
        let minutes = json.count("minutes") ?? 0
        let why = [
            json.truth("weekend") == true ? reader.words["coverage.weekend"] : nil, json.text("holidayName"),
            json.truth("crossesDST") == true ? reader.words["coverage.clocks-change"] : nil,
        ].compactMap(\.self)
        let text = reader.words(
            "coverage.gap",
            [
                "from": reader.dates.shortMoment(from), "to": reader.dates.shortMoment(to),
                "length": Lengths(words: reader.words).told(minutes: minutes),
            ])
        return CoverageContent.Gap(
            text: text + (why.isEmpty ? "" : " (\(why.joined(separator: ", ")))"), isLong: minutes >= Self.longGap * 60)
    }
}
