import Events
import Testing

/// How a correction changes the fields of an entry.
struct MergingTests {
    @Test(
        arguments: [
            (#"{"a":1,"b":2}"#, #"{"a":3}"#, #"{"a":3,"b":2}"#), (#"{"a":1}"#, #"{"b":2}"#, #"{"a":1,"b":2}"#),
            (#"{"a":1,"b":2}"#, #"{"a":null}"#, #"{"b":2}"#), (#"{"a":1}"#, #"{"b":null}"#, #"{"a":1}"#),
            (#"{"a":{"x":1,"y":2}}"#, #"{"a":{"x":3}}"#, #"{"a":{"x":3}}"#),
            (#"{"a":[1,2]}"#, #"{"a":[]}"#, #"{"a":[]}"#),
            (#"{"a":1}"#, "{}", #"{"a":1}"#), ("{}", #"{"a":{"x":null}}"#, #"{"a":{"x":null}}"#),
            ("7", #"{"a":1}"#, #"{"a":1}"#), (#"{"a":1,"b":2}"#, #"{"b":null,"a":null}"#, "{}"),
        ])
    func `a change takes the place of a whole field, and null takes it away`(
        before: String, change: String, after: String
    ) {
        #expect(json(before).merging(json(change).members ?? []).line == after)
    }

    @Test func `a member that is null is as good as absent`() {
        let object = json(#"{"a":null,"b":false}"#)
        #expect(object["a"] == nil)
        #expect(object["b"] == .boolean(false))
        #expect(object["c"] == nil)
        #expect(JSON.array([])["a"] == nil)
    }
}
