import Casework
import Ledger
import Testing

/// A line that an import must refuse after good ones, and what the person reads then.
struct BadLine: Sendable, CustomTestStringConvertible {
    let before: [String]
    let line: String
    let field: String?
    let expected: String
    let found: String
    let advice: String

    init(
        _ line: String, after before: [String] = [Line.opened], field: String?, expected: String, found: String,
        advice: String
    ) {
        self.before = before
        self.line = line
        self.field = field
        self.expected = expected
        self.found = found
        self.advice = advice
    }

    var testDescription: String { "\(field ?? "line"): \(found)" }

    /// What the import says.
    var refusal: BadInput {
        BadInput(
            source: "story.jsonl", line: before.count + 1, field: field, expected: expected, found: found,
            advice: advice)
    }

    /// Expects that the line is refused as said, and that nothing of its file is kept.
    func expectRefusal(keepingTimes: Bool = false, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let office = try Office()
        #expect(throws: refusal, sourceLocation: sourceLocation) {
            try office.take(before + [line, Line.of("ProfileRecorded")], keepingTimes: keepingTimes)
        }
        #expect(try office.entries.isEmpty, sourceLocation: sourceLocation)
        // Without the line the file is fine, so it was the line that was refused.
        #expect(throws: Never.self, sourceLocation: sourceLocation) {
            try office.take(before, keepingTimes: keepingTimes)
        }
    }
}
