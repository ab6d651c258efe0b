internal import Almanac
internal import Events
internal import Projections

/// What the first months after a release were like.
public struct FirstMonths: Hashable, Sendable {
    /// Hours from the gate to the first contact that really took place with the person; `nil` if none did.
    public let firstContactHours: Double?
    /// Contacts with the person outside custody in the first 14 days.
    public let contactsIn14Days: Int
    /// How many of the first 14 days were observed.
    public let daysObservedOf14: Int
    /// Days with a place to live among the first 90; `nil` if nobody recorded anything about housing.
    public let housingDays: Int?
    /// How many of the first 90 days were observed.
    public let daysObservedOf90: Int
    /// Days with work, education or training among the first 180; `nil` if nobody recorded anything about it.
    public let workDays: Int?
    /// How many of the first 180 days were observed.
    public let daysObservedOf180: Int
    /// Minutes of programmes delivered, as a share of those planned, from the return before until observation ended;
    /// `nil` without a planned dose.
    public let doseShare: Double?
    /// How often a case manager, probation officer or exit worker ended in the 180 days before and after the gate.
    public let keyWorkerChanges: Int
    /// Days from the gate until active work ended.
    public let supportDays: Int
    /// Whether money was arranged for the day of release.
    public let hasFinance: Bool
}

extension FirstMonths {
    init(of episode: ReleaseEpisode, _ life: RecordedLife, observed: ObservationWindow) {
        let file = episode.file
        let contacts = file.contactsWithPerson.filter {
            $0.occurredAt >= episode.gate && !($0.event.setting == .custody)
        }
        firstContactHours = contacts.first.map { ($0.occurredAt - episode.gate).hours }
        contactsIn14Days = contacts.count { $0.occurredAt < episode.gate + .days(14) }
        daysObservedOf14 = min(observed.days, 14)
        housingDays = life.housed.map { episode.days(among: 90, observed, $0.contains) }
        daysObservedOf90 = min(observed.days, 90)
        workDays = life.occupied.map { episode.days(among: 180, observed, $0.contains) }
        daysObservedOf180 = min(observed.days, 180)
        doseShare = Self.doseShare(in: file, until: observed.end)
        keyWorkerChanges =
            file.keyWorkerEndings(inThe: .days(360), before: min(episode.gate + .days(180), observed.end))
            .count
        supportDays = observed.days
        hasFinance = life.financed.contains(episode.day)
    }

    private static func doseShare(in file: CaseFile, until end: Instant) -> Double? {
        let enrolments = file.sinceLastReturnEnrolments
        let planned = enrolments.compactMap { enrolment in
            Interval(start: enrolment.begins, end: end).flatMap(enrolment.plannedMinutes)
        }.reduce(0, +)
        guard planned > 0 else { return nil }
        let delivered = enrolments.flatMap { $0.sessionsHeld(from: $0.begins, through: end) }
            .compactMap(\.fact.event.minutes)
        return Double(delivered.reduce(0, +)) / Double(planned)
    }
}

extension CaseFile {
    fileprivate var sinceLastReturnEnrolments: [Enrolment] {
        let all = enrolments
        guard let lastReturnAt else { return all }
        return all.filter { $0.begins >= lastReturnAt }
    }
}

extension ReleaseEpisode {
    /// How many of the first days, as far as they were observed, are so.
    fileprivate func days(among first: Int, _ observed: ObservationWindow, _ isSo: (CivilDate) -> Bool) -> Int {
        (0..<min(first, observed.days)).count { isSo(day.adding(days: $0)) }
    }
}
