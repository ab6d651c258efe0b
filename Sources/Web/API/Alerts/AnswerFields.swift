internal import Almanac
internal import Casework
internal import Events

/// What a body says to an alert.
struct AnswerFields: Sendable {
    private let json: JSON

    private static let longest = 2_000

    /// - Throws: ``Problem`` 422 for what is no object.
    init(_ json: JSON) throws(Problem) {
        guard json.members != nil else { throw Problem(.notRecordable, "expected an object") }
        self.json = json
    }

    /// They have seen it.
    var acknowledgement: AlertAnswer {
        get throws(Problem) {
            try allow(["note"])
            return .acknowledged(note: try text("note"))
        }
    }

    /// They have seen it, and it stays quiet until then.
    var snooze: AlertAnswer {
        get throws(Problem) {
            try allow(["until", "note"])
            guard let until = try text("until").flatMap({ try? Moment(parsing: $0) }) else {
                throw Problem(.notRecordable, "expected a time with its offset, or a date", at: "/until")
            }
            return .snoozed(until: until.last(in: .utc), note: try text("note"))
        }
    }

    /// It is no gap, or one that is accepted.
    var dismissal: AlertAnswer {
        get throws(Problem) {
            try allow(["closure", "reason"])
            let words = AlertAnswer.Dismissal.allCases.map(\.rawValue).joined(separator: ", ")
            guard let closure = try text("closure").flatMap({ AlertAnswer.Dismissal(rawValue: $0) }) else {
                throw Problem(.notRecordable, "expected one of \(words)", at: "/closure")
            }
            guard let reason = try text("reason") else {
                throw Problem(.notRecordable, "expected the reason in words", at: "/reason")
            }
            return .dismissed(closure, reason: reason)
        }
    }

    private func allow(_ names: Set<String>) throws(Problem) {
        guard (json.members ?? []).allSatisfy({ names.contains($0.name) }) else {
            throw Problem(.notRecordable, "expected no other members than \(names.sorted().joined(separator: ", "))")
        }
    }

    private func text(_ name: String) throws(Problem) -> String? {
        guard let value = json[name] else { return nil }
        guard case .string(let text) = value, (1...Self.longest).contains(text.count),
            let admitted = try? TextBoundary.admit(text)
        else { throw Problem(.notRecordable, "expected 1 to \(Self.longest) characters", at: "/\(name)") }
        return admitted
    }
}
