public import Almanac
public import Events
public import Projections

/// One release of a case, from the gate to the next return to custody; where there is no custody, from the opening on.
public struct ReleaseEpisode: Sendable {
    /// Which release of the case it is, from 1.
    public let number: Int
    /// The case without what came after the return that ended the episode.
    public let file: CaseFile
    /// The whole case, in which results are recorded even years later.
    public let whole: CaseFile
    /// When the person left, or the case was opened; where only the day is known, the earliest hour at which prisons release.
    public let gate: Instant
    /// The local day of the gate, from which days are counted.
    public let day: CivilDate
    /// The moments at which it may have been: one, or the earliest and the latest hour of a day.
    public let candidates: [Instant]
    /// Whether somebody left custody; otherwise the episode began with the case.
    public let isRelease: Bool
    /// How the episode ended; `nil` if nobody recorded a return.
    public let returned: Fact<PersonReturnedToCustody>?
    /// The day on which the next episode of the case begins; `nil` if there is none.
    public let nextDay: CivilDate?

    /// The days from the gate to another day; negative before it.
    public func days(to day: CivilDate) -> Int { self.day.days(until: day) }
}

extension ReleaseEpisode {
    /// The episodes of a case, in their order; none while the person was never released.
    public static func all(in file: CaseFile) -> [ReleaseEpisode] {
        guard let opening = file.facts(CaseOpened.self).first, let track = file.track else { return [] }
        guard track.isCustodial else {
            return [ReleaseEpisode(1, file, Gate(opening.occurredAt, of: file), isRelease: false)]
        }
        let returns = file.facts(PersonReturnedToCustody.self)
        let parts = returns.map { Part(file: file.before($0.entry), returned: $0) } + [Part(file: file, returned: nil)]
        let released = parts.compactMap { part in
            part.file.actualRelease.map { (part: part, gate: Gate($0, of: part.file)) }
        }
        return released.indices.map { index in
            let (part, gate) = released[index]
            return ReleaseEpisode(
                index + 1, part.file, gate, isRelease: true, whole: file, returned: part.returned,
                nextDay: index + 1 < released.count ? released[index + 1].gate.day : nil)
        }
    }

    private init(
        _ number: Int, _ file: CaseFile, _ gate: Gate, isRelease: Bool, whole: CaseFile? = nil,
        returned: Fact<PersonReturnedToCustody>? = nil, nextDay: CivilDate? = nil
    ) {
        self.init(
            number: number, file: file, whole: whole ?? file, gate: gate.candidates[0], day: gate.day,
            candidates: gate.candidates, isRelease: isRelease, returned: returned, nextDay: nextDay)
    }
}

/// A case up to a return to custody.
private struct Part {
    let file: CaseFile
    let returned: Fact<PersonReturnedToCustody>?
}

/// When an episode began, as exactly as it is known.
private struct Gate {
    let candidates: [Instant]
    let day: CivilDate

    init(_ instant: Instant, of file: CaseFile) {
        candidates = [instant]
        day = file.day(of: instant)
    }

    init(_ release: ActualRelease, of file: CaseFile) {
        let isDayOnly =
            if let recorded = release.fact.event.releasedAt {
                if case .day = recorded { true } else { false }
            } else {
                release.fact.entry.occurred.precision == .day
            }
        let day = file.day(of: release.instant)
        self.day = day
        candidates =
            isDayOnly
            ? [PlausibleReleaseHours.earliest, PlausibleReleaseHours.latest].map {
                file.zone.instant(day, $0, ambiguity: .first)
            } : [release.instant]
    }
}
