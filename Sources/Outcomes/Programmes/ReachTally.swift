internal import Almanac
internal import Events
internal import Projections

/// How far one programme came with one person.
struct ReachedPerson {
    let isOffered: Bool
    let answer: ProgrammeOffered.Answer?
    let isEnrolled: Bool
    /// How the newest enrolment ended; `nil` while it runs, or if nobody said how.
    let outcome: ProgrammeEnded.Outcome?
    let isRunning: Bool
    let basis: ProgrammeBasis?
    /// `nil` if nothing is known to have been planned.
    let plannedMinutes: Int?
    let deliveredMinutes: Int

    init(_ offers: [Fact<ProgrammeOffered>], _ enrolments: [Enrolment], at moment: Instant) {
        let offer = offers.last
        let newest = enrolments.last
        isOffered = offer != nil
        answer = offer?.event.answer?.word
        isEnrolled = newest != nil
        outcome = newest?.ending?.event.outcome?.word
        isRunning = newest.map { $0.ending == nil } ?? false
        basis = (newest?.start.event.basis ?? offer?.event.basis)?.word
        let doses = enrolments.compactMap { Self.dose(of: $0, until: moment) }
        plannedMinutes = doses.isEmpty ? nil : doses.map(\.planned).reduce(0, +)
        deliveredMinutes = doses.map(\.delivered).reduce(0, +)
    }

    /// The minutes planned from its beginning to its end, and those delivered; `nil` if the plan is unknown or empty.
    private static func dose(of enrolment: Enrolment, until moment: Instant) -> (planned: Int, delivered: Int)? {
        guard let run = Interval(start: enrolment.begins, end: min(moment, enrolment.stoppedAt ?? moment)),
            let planned = enrolment.plannedMinutes(in: run), planned > 0
        else { return nil }
        let sessions = enrolment.sessionsHeld(from: run.start, through: run.end)
        return (planned, sessions.compactMap { $0.fact.event.minutes }.reduce(0, +))
    }
}

/// How many persons one programme reached how far.
struct ReachTally: Sendable {
    private(set) var persons = 0
    private(set) var offered = 0
    private(set) var enrolled = 0
    private(set) var running = 0
    private(set) var withDose = 0
    private(set) var plannedMinutes = 0
    private(set) var deliveredMinutes = 0
    private(set) var answers: [ProgrammeOffered.Answer: Int] = [:]
    private(set) var outcomes: [ProgrammeEnded.Outcome: Int] = [:]
    private(set) var bases: [ProgrammeBasis: Int] = [:]

    mutating func note(_ person: ReachedPerson) {
        persons += 1
        if person.isOffered { offered += 1 }
        if let answer = person.answer { answers[answer, default: 0] += 1 }
        if person.isEnrolled { enrolled += 1 }
        if person.isRunning { running += 1 }
        if let outcome = person.outcome { outcomes[outcome, default: 0] += 1 }
        if let basis = person.basis { bases[basis, default: 0] += 1 }
        guard let planned = person.plannedMinutes else { return }
        withDose += 1
        plannedMinutes += planned
        deliveredMinutes += person.deliveredMinutes
    }

    /// What was delivered of what was planned, of all persons together.
    var doseShare: Double? { share(deliveredMinutes, of: plannedMinutes) }
}
