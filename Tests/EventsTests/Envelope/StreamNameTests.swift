import Events
import Testing

struct StreamNameTests {
    @Test(
        arguments: [
            ("case/K-014", .case, "K-014"), ("actor/EX-06", .actor, "EX-06"), ("policy/é", .policy, "é"),
            ("case/K/2", .case, "K/2"), ("alert//", .alert, "/"),
        ] as [(String, StreamKind, String)])
    func `a stream is named by its kind and its subject`(text: String, kind: StreamKind, subject: String) throws {
        let name = try #require(StreamName(text))
        #expect(name.kind == kind)
        #expect(name.subject == subject)
        #expect(name == StreamName(kind, subject))
        #expect(name.description == text)
    }

    @Test(
        arguments: [
            "", "case", "/", "/K-014", "case/", "Case/K-014", " case/K-014", "cases/K-014", "case/K 014", "case/K\t1",
            "case/K\n", "case/K\u{0}", "case/K\u{7F}", "case/K\u{85}", "case/K\u{A0}1", "case/K\u{2003}1",
            "case/K\u{2028}",
        ])
    func `what has no known kind, or a subject with spaces or control characters, names no stream`(text: String) {
        #expect(StreamName(text) == nil)
    }

    @Test(arguments: [(0, false), (1, true), (200, true), (201, false)])
    func `a subject has 1 to 200 characters`(count: Int, isAccepted: Bool) {
        #expect((StreamName(.case, String(repeating: "é", count: count)) != nil) == isAccepted)
    }

    @Test(arguments: StreamKind.allCases)
    func `each kind of stream can be named`(kind: StreamKind) {
        #expect(StreamName("\(kind.rawValue)/S-1")?.kind == kind)
    }

    @Test func `streams sort by their written names`() {
        let sorted = ["actor/Z", "case/A", "case/B"]
        #expect(sorted.reversed().map(streamName).sorted().map(\.description) == sorted)
    }
}
