import Almanac
import Events
import Testing

@testable import Projections

/// Changes in words.
struct SpokenChangeTests {
    static let examples: [(old: String, new: String, words: String)] = [
        (#"{"daysLeft":12}"#, #"{"daysLeft":3}"#, "days left: 12 → 3"),
        (#"{"confirmed":null}"#, #"{"confirmed":true}"#, "confirmed: unknown → yes"),
        (#"{"phase":"final_week"}"#, #"{"phase":"first_72h"}"#, "phase: final week → first 72h"),
        (#"{"longestGapMin":3780}"#, #"{"longestGapMin":90}"#, "longest gap: 63 h → 1.5 h"),
        (
            #"{"releaseAt":"2026-03-27"}"#, #"{"releaseAt":"2026-03-30T15:30+02:00"}"#,
            "release at: Fri 27 Mar 2026 → Mon 30 Mar 2026 15:30"
        ),
        (#"{"tasks":["x","y"]}"#, #"{"tasks":["y","z"]}"#, "tasks: now also z; no longer x"),
        (#"{"tasks":["x","y"]}"#, #"{"tasks":["y","x"]}"#, "tasks: x, y → y, x"),
        (#"{"tasks":null}"#, #"{"tasks":[]}"#, "tasks: unknown → none"),
        (#"{"tasks":["x","x"]}"#, #"{"tasks":["x"]}"#, "tasks: x, x → x"),
        (#"{"pickup":null}"#, #"{"pickup":{"by":"EX-1","meetAt":null}}"#, "at the gate: unknown → by EX-1"),
        (
            #"{"goals":[]}"#, #"{"goals":[{"goalId":"G-1","state":"open","issue":null}]}"#,
            "goals G-1: new, state open"
        ),
        (#"{"goals":[{"goalId":"G-1","issue":null}]}"#, #"{"goals":[]}"#, "goals G-1: no longer there"),
        (
            #"{"goals":[]}"#, #"{"goals":[{"goalId":"G-1","refusal":{"version":1},"signatures":[{"version":1}]}]}"#,
            "goals G-1: new, refusal (version 1), signatures 1"
        ),
        (#"{"domains":{}}"#, #"{"domains":{"work_education":"met"}}"#, "domains, work education: new, met"),
        (#"{"crossesDST":false}"#, #"{"crossesDST":true}"#, "clock change: no → yes"),
        (#"{"owner":"PL_1"}"#, #"{"owner":"pl_2"}"#, "owner: PL_1 → pl_2"),
        (#"{"task":"a\nb"}"#, #"{"task":"c"}"#, "task: a b → c"),
    ]

    @Test(arguments: examples)
    func `a change is one line in the words of the views`(old: String, new: String, words: String) throws {
        let changes = try JSONParser.parse(old).changes(to: JSONParser.parse(new))
        let value = SpokenValue(spoken: SpokenTime(in: try Zone(identifier: "Europe/Paris")))
        #expect(changes.map { SpokenChange(change: $0, value: value).words } == [words])
    }

    @Test(arguments: [(79, 79), (80, 80), (81, 81)])
    func `of a long text the beginning is told`(length: Int, told: Int) throws {
        let words = SpokenValue(spoken: SpokenTime(in: .utc)).words(.string(String(repeating: "A", count: length)))
        #expect(words.count == told)
        #expect(words.hasSuffix("…") == (length > SpokenValue.longest))
    }
}
