import Almanac
import Events
import Specifications

/// A random record of a case: contacts, and corrections and withdrawals of anything before them.
struct RandomRecord {
    /// What a correction puts in the place of what was there.
    enum Change {
        case minutes(Int)
        case moment(Instant)
        /// Of a correction: what it says itself.
        case correction(minutes: Int)
        case reason
    }

    /// One line of the record.
    enum Step {
        case contact(minutes: Int, at: Instant)
        case withdrawal(of: Int)
        case correction(of: Int, Change)
    }

    /// Number 0 is the opening; it is never touched.
    private(set) var steps: [Step] = []
    private(set) var recorded: [Instant] = []

    init(count: Int, using random: inout SeededGenerator) throws {
        let start = try Instant(parsing: "2026-01-05T08:00Z")
        for number in 0..<count {
            recorded.append((recorded.last ?? start) + .hours(Int.random(in: 0...1, using: &random)))
            guard number > 0, !random.chance(oneIn: 3) else {
                let moment = start + .hours(Int.random(in: -20...20, using: &random))
                steps.append(.contact(minutes: number + 1, at: moment))
                continue
            }
            let target = Int.random(in: 0..<number, using: &random)
            let change = change(of: target, to: number + 1, start, using: &random)
            steps.append(random.chance(oneIn: 2) ? .withdrawal(of: target) : .correction(of: target, change))
        }
    }

    /// The record as a story; step `n` is line `n + 2`.
    var story: CaseStory {
        zip(steps, recorded).reduce(CaseStory()) { story, line in
            let moment = line.1.description
            return switch line.0 {
            case .contact(let minutes, let at):
                story.contact(lasting: minutes, at.description, recordedAt: moment)
            case .withdrawal(let target): story.voided(target + 2, at: moment, reason: "duplicate")
            case .correction(let target, let change): story.corrected(target + 2, Self.fields(change), at: moment)
            }
        }
    }

    private func change(
        of target: Int, to number: Int, _ start: Instant, using random: inout SeededGenerator
    ) -> Change {
        switch steps[target] {
        case .contact where random.chance(oneIn: 2): .moment(start + .hours(Int.random(in: -20...20, using: &random)))
        case .contact: .minutes(number)
        case .correction(of: let other, _):
            if case .contact = steps[other] { .correction(minutes: number) } else { .reason }
        case .withdrawal: .reason
        }
    }

    private static func fields(_ change: Change) -> String {
        switch change {
        case .minutes(let minutes): #""minutes":\#(minutes)"#
        case .moment(let moment): #""occurredAt":"\#(moment)""#
        case .correction(let minutes): #""fields":{"minutes":\#(minutes)}"#
        case .reason: #""reason":"duplicate""#
        }
    }
}

/// What stands of the first steps of a record, found by asking of every step anew whether a later one undoes it.
struct NaiveHistory {
    let record: RandomRecord
    /// How many steps are known.
    let count: Int

    /// How long the contacts that stand took, in the order they happened.
    var minutes: [Int] {
        let standing = (0..<count).filter(holds).compactMap { number -> (at: Instant, number: Int, minutes: Int)? in
            guard case .contact(var minutes, var moment) = record.steps[number] else { return nil }
            for change in changes(to: number) {
                if case .minutes(let corrected) = change { minutes = corrected }
                if case .moment(let corrected) = change { moment = corrected }
            }
            return (moment, number, minutes)
        }
        return standing.sorted { ($0.at, $0.number) < ($1.at, $1.number) }.map(\.minutes)
    }

    private func holds(_ number: Int) -> Bool {
        !(number..<count).contains { later in
            if case .withdrawal(number) = record.steps[later] { holds(later) } else { false }
        }
    }

    private func changes(to number: Int) -> [RandomRecord.Change] {
        (number..<count).compactMap { later in
            guard case .correction(number, var change) = record.steps[later], holds(later) else { return nil }
            for own in changes(to: later) {
                if case .correction(let minutes) = own { change = .minutes(minutes) }
            }
            return change
        }
    }
}
