import Events
import Testing

@testable import Projections

/// What is another value in the second of two documents.
struct JSONChangeTests {
    static let examples: [(old: String, new: String, changes: [String])] = [
        (#"{"a":1,"b":null}"#, #"{"b":null,"a":1}"#, []),
        (#"{"a":1}"#, #"{"a":2}"#, ["a: 1 → 2"]),
        (#"{"a":null}"#, #"{"a":2}"#, ["a: null → 2"]),
        (#"{}"#, #"{"a":null}"#, ["a: nothing → null"]),
        (#"{"a":{"b":1}}"#, #"{}"#, [#"a: {"b":1} → nothing"#]),
        (#"{"a":null}"#, #"{"a":{"b":1}}"#, [#"a: null → {"b":1}"#]),
        (#"{"tasks":["x","y"]}"#, #"{"tasks":["y","x"]}"#, [#"tasks: ["x","y"] → ["y","x"]"#]),
        (#"{"tasks":[]}"#, #"{"tasks":["x"]}"#, [#"tasks: [] → ["x"]"#]),
        (
            #"{"goals":[{"goalId":"G-1","state":"open"},{"goalId":"G-2","state":"open"}]}"#,
            #"{"goals":[{"goalId":"G-2","state":"reached"},{"goalId":"G-1","state":"open"}]}"#,
            [#"goals[G-2].state: "open" → "reached""#]
        ),
        (
            #"{"goals":[{"goalId":"G-1"}]}"#, #"{"goals":[{"goalId":"G-2"}]}"#,
            [#"goals[G-1]: {"goalId":"G-1"} → nothing"#, #"goals[G-2]: nothing → {"goalId":"G-2"}"#]
        ),
        (
            #"{"needs":[{"needId":null,"domain":"health","state":"open"}]}"#,
            #"{"needs":[{"needId":null,"domain":"health","state":"met"}]}"#,
            [#"needs[health].state: "open" → "met""#]
        ),
        (
            #"{"roles":[{"role":"mentor","actor":"A","since":1}]}"#,
            #"{"roles":[{"role":"mentor","actor":"A","since":1},{"role":"mentor","actor":"A","since":2}]}"#,
            [#"roles[mentor A #2]: nothing → {"role":"mentor","actor":"A","since":2}"#]
        ),
        (#"{"things":[{"x":1}]}"#, #"{"things":[{"x":2}]}"#, ["things[#1].x: 1 → 2"]),
        (#"{"things":[{"id":"a"}]}"#, #"{"things":[1]}"#, [#"things: [{"id":"a"}] → [1]"#]),
    ]

    @Test(arguments: examples)
    func `each value that is another is told with the place where it stands`(
        old: String, new: String, changes: [String]
    ) throws {
        let (before, after) = (try JSONParser.parse(old), try JSONParser.parse(new))
        #expect(before.changes(to: after).map(\.told) == changes)
        #expect(Set(after.changes(to: before)) == Set(before.changes(to: after).map(\.mirrored)))
        #expect(before.applying(before.changes(to: after))?.inFixedOrder == after.inFixedOrder)
    }

    @Test(arguments: ViewCatalogue.ofCases.map { $0.name } + [ReleaseReadiness.name])
    func `elements are recognised by fields that they have, and that are not restricted`(name: String) throws {
        let view = try #require(ViewCatalogue.all.first { $0.name == name })
        for list in view.fields.nested where !list.parts.isEmpty {
            let open = Set(list.parts.filter { $0.access != .keySeparated }.map(\.name))
            for way in ListIdentity.ways(in: list.name) ?? [] { #expect(open.isSuperset(of: way), "\(list.name)") }
        }
    }
}

extension JSONChange {
    fileprivate var told: String { "\(path): \(from?.line ?? "nothing") → \(to?.line ?? "nothing")" }
}

extension [ViewFieldDescription] {
    /// These fields and all fields inside them.
    fileprivate var nested: [ViewFieldDescription] { self + flatMap(\.parts.nested) }
}
