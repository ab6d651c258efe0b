internal import Casework
internal import HTTPTypes

/// Something in a form that cannot be taken.
struct WritingProblem: Hashable {
    /// What is wrong.
    enum Kind: Hashable {
        case missing, noNumber, noDate, noTime, noZone, noJSON
        /// Of a correction: everything is as it was.
        case unchanged
        /// At most so many characters fit.
        case tooLong(Int)
        /// What the record says of it, in English.
        case refused(String)
        /// Whoever asks may not record it; the kind of problem by its name.
        case denied(String)
    }

    /// The field, such as `data.windows.0.from`; empty for the form as a whole.
    let name: String
    let kind: Kind
}

extension WritingProblem {
    /// Something that the record does not take.
    ///
    /// - Parameter path: Where, as the record says it, such as `data.windows[0].from`.
    init(refusing path: String, _ words: String) { self.init(name: Self.name(of: path), kind: .refused(words)) }

    /// That whoever asks may not record it.
    init(_ denied: AccessDenied) { self.init(name: "", kind: .denied(Problem(denied).kind)) }

    /// The name of a field by its path in an event.
    static func name(of path: String) -> String {
        path.replacing("[", with: ".").replacing("]", with: "")
    }

    /// What is wrong, in the reader's language; what the record says stays English.
    func text(of label: String, _ words: Words) -> String {
        switch kind {
        case .missing: words("form.problem.missing", ["field": label])
        case .unchanged: words["record.correct.unchanged"]
        case .noNumber: words("form.problem.number", ["field": label])
        case .noDate: words("form.problem.date", ["field": label])
        case .noTime: words("form.problem.time", ["field": label])
        case .noZone: words("form.problem.zone", ["field": label])
        case .noJSON: words("form.problem.json", ["field": label])
        case .tooLong(let limit): words("form.problem.long", ["field": label, "limit": String(limit)])
        case .denied(let kind): "\(words["problem.kind.\(kind)"]). \(words["problem.advice.\(kind)"])"
        case .refused(let text): label.isEmpty ? text : "\(label): \(text)"
        }
    }
}

extension [WritingProblem] {
    /// The status of a page that tells them.
    var status: HTTPResponse.Status {
        if isEmpty { return .ok }
        return contains { if case .denied = $0.kind { true } else { false } } ? .forbidden : .unprocessableContent
    }
}
