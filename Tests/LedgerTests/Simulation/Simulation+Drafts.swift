import Almanac
import Events
import Specifications

extension Simulation {
    /// The streams there may be; a simulation takes a few, so that much happens in each.
    static let allStreams: [StreamName] = [
        .named(.case, "S-1"), .named(.case, "S-2"), .named(.case, "S-3"), .named(.alert, "S-1"),
        .named(.alert, "S-2"), .named(.actor, "S-1"), .named(.alert, "actor/S-1"), .named(.agreement, "S-1"),
    ]

    /// One to three drafts for a stream, which are remembered.
    mutating func newDrafts() -> [Draft] {
        let stream = randomStream()
        return (1...Int.random(in: 1...3, using: &random)).map { _ in
            let draft = draft(in: stream)
            drafts.append(draft)
            return draft
        }
    }

    /// The account of an erasure of a stream, or of some of its entries and some of others.
    mutating func erasure(naming: Bool = false) -> Draft {
        let stream = randomStream()
        let named = naming ? drafts.filter { $0.stream == stream }.shuffled(using: &random).prefix(2) : []
        let others = naming ? drafts.randomElement(using: &random).map { [$0] } ?? [] : []
        let targets = (named + others).map { $0.id.low }
        let draft = Draft.erasure(newNumber(), of: naming && targets.isEmpty ? [0] : targets, in: stream)
        drafts.append(draft)
        return draft
    }

    private mutating func randomStream() -> StreamName {
        streams[Int.random(in: 0..<streams.count, using: &random)]
    }

    // Not in order, and now and then one that was used before.
    private mutating func newNumber() -> UInt64 { UInt64.random(in: 1...2_000, using: &random) }

    private mutating func draft(in stream: StreamName) -> Draft {
        let number = newNumber()
        let target = drafts.filter { $0.stream == stream }.randomElement(using: &random)
        if let target, random.chance(oneIn: 6) {
            return .withdrawal(number, of: target.id.low, in: stream)
        }
        let types = ["Noted", "Noted", "Noted", "Seen", "Ignored", "Garbled"]
        let years = [nil, nil, CivilDate(year: 2027, month: 1, day: 1), CivilDate(year: 2031, month: 6, day: 30)]
        return .number(
            number, in: stream, type: types[Int.random(in: 0..<types.count, using: &random)],
            occurred: Occurrence(instant: .friday + .hours(Int.random(in: -9...0, using: &random))),
            reviewBy: years[Int.random(in: 0..<years.count, using: &random)])
    }
}
