internal import Almanac
internal import Casework
internal import Projections

/// A time that somebody entered: with its offset, as a date, or as the clock of the case shows it.
enum LocalTime {
    /// Reads `2026-03-11T08:00+01:00`, `2026-03-11T08:00` by the clock of a zone, or a date.
    /// - Throws: ``BadInput`` for anything else.
    static func read(_ text: String, _ field: String, in zone: Zone) throws(BadInput) -> Moment {
        if let moment = try? Moment(parsing: text) { return moment }
        let parts = text.split(separator: "T", maxSplits: 1)
        guard parts.count == 2, let date = try? CivilDate(parsing: parts[0]),
            let time = try? TimeOfDay(parsing: parts[1])
        else {
            throw BadInput(
                field: field, expected: "a date, or a date and a time such as 2026-03-27T15:30",
                found: "something else",
                advice: "choose it on the page, or write it like 2026-03-27T15:30")
        }
        return .instant(zone.instant(date, time, ambiguity: .second))
    }

    /// A moment as a field of a form shows it, such as `2026-03-27T15:30`.
    static func field(_ instant: Instant, in zone: Zone) -> String {
        let local = zone.local(instant)
        return "\(local.date)T\(local.time.description.prefix(5))"
    }
}

extension Enquiry {
    /// From which two times a page looks: the query's `asOf` and `knownAt`; a date means the end of that day.
    /// - Throws: ``BadInput`` for what is no time.
    func vantage(in zone: Zone) throws -> VantageQuestion {
        func time(_ name: String) throws -> Instant? {
            try query(name).map { try LocalTime.read($0, name, in: zone).last(in: zone) }
        }
        return VantageQuestion(vantage: Vantage(asOf: try time("asOf"), knownAt: try time("knownAt")))
    }
}
