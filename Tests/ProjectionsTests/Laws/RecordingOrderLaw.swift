import Almanac
import Events
import Projections
import Specifications
import Testing

/// What is true as it happened does not hang on the order in which it was recorded.
struct RecordingOrderLaw {
    static let seed = SeededGenerator.printedSeed(for: "RecordingOrderLaw")
    static let rounds: UInt64 = 4

    @Test(arguments: 0..<rounds)
    func `recorded in another order, the same life gives the same view`(round: UInt64) throws {
        var random = SeededGenerator(seed: Self.seed &+ round)
        let log = try LivedLog(cases: 1, seed: random.next())
        let stream = try #require(log.cases.first)
        let shuffled = RecordingOrder.shuffled(stream, in: log, using: &random)
        try #require(shuffled.entries.map(\.id) != log.entries.map(\.id))
        let moment = try #require(log.entries.last).recordedAt
        let told = try log.record(of: stream, from: .today, at: moment)
        let toldOtherwise = try shuffled.record(of: stream, from: .today, at: moment)
        // What was known at a decision is what was recorded by then: there the order of recording is what is told.
        for view in ViewUnderLaw.all where view.name != DecisionAudit.name {
            let comment: Comment = "\(view.name), THROUGHCARE_SEED=\(Self.seed), round \(round)"
            let (seen, same) = (asHappened(view.fold(told), log), asHappened(view.fold(toldOtherwise), shuffled))
            #expect(same.line == seen.line, comment)
        }
    }

    /// Fields that tell when something became known, which another order of recording does change.
    private static let ofRecording: Set<String> = ["recordedAt", "lateBy", "noticeDays"]

    /// The view with entries named by id instead of place, and without what tells when they were recorded.
    private func asHappened(_ json: JSON, _ log: LivedLog) -> JSON {
        switch json {
        case .object(let members):
            .object(
                members.filter { !Self.ofRecording.contains($0.name) }.map { member in
                    let isPlace = ["seq", "correctedBy", "voidedBy", "supersededBy"].contains(member.name)
                    return .init(member.name, isPlace ? named(member.value, log) : asHappened(member.value, log))
                })
        case .array(let elements): .array(inOrder(elements).map { asHappened($0, log) })
        default: json
        }
    }

    /// Rows of one instant by id: what stands in several streams has no other order there than that of recording.
    private func inOrder(_ elements: [JSON]) -> [JSON] {
        let keys = elements.compactMap { element in
            element["occurredAt"].flatMap { moment in element["id"].map { [moment.line, $0.line] } }
        }
        guard keys.count == elements.count else { return elements }
        return zip(keys, elements).sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    }

    private func named(_ place: JSON, _ log: LivedLog) -> JSON {
        switch place {
        case .array(let places): .array(places.map { named($0, log) })
        case .number(let text): Int(text).map { log.entries[$0 - 1].id.json } ?? place
        default: place
        }
    }
}
