import Almanac
import Events
import Ledger
import Specifications

/// Random transactions of appends in a few streams: notes, withdrawals, what nobody reads, and what nobody can read.
struct RandomWriting {
    private var random: SeededGenerator
    private var written: [(id: UInt64, stream: StreamName)] = []

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// The drafts of one transaction; remembered as written only if it `isKept`.
    mutating func transaction(isKept: Bool = true) -> [Draft] {
        var drafts: [Draft] = []
        var new = written
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            let number = UInt64(new.count + 1)
            let draft = draft(number, after: new)
            new.append((number, draft.stream))
            drafts.append(draft)
        }
        if isKept { written = new }
        return drafts
    }

    private mutating func draft(_ number: UInt64, after written: [(id: UInt64, stream: StreamName)]) -> Draft {
        let kind: StreamKind = random.chance(oneIn: 5) ? .actor : .case
        let stream = StreamName.named(kind, "S-\(Int.random(in: 1...5, using: &random))")
        let late = Occurrence(instant: .friday + .hours(Int.random(in: -9...0, using: &random)))
        if let target = written.randomElement(using: &random), random.chance(oneIn: 4) {
            return Draft(
                id: .number(number), stream: target.stream, type: EventVoided.name, schemaVersion: 1, occurred: late,
                data: .object([JSON.Member("target", EntryID.number(target.id).json)]))
        }
        let types = ["Noted", "Noted", "Seen", "Ignored", "Garbled"]
        return .number(number, in: stream, type: types[Int.random(in: 0..<5, using: &random)], occurred: late)
    }
}
