internal import Casework
internal import Events

extension Problem {
    /// Content that cannot be taken: where and what was expected; what was found was sent, and is left out.
    init(_ input: BadInput, _ sent: SentTexts) {
        let isSyntax = input.field?.hasPrefix("column ") ?? false
        let words = isSyntax ? nil : sent.struck(from: "expected \(input.expected); \(input.advice)")
        self.init(isSyntax ? .malformed : .notRecordable, words, at: input.field.flatMap(BodyPointer.init)?.text)
        if let line = input.line { further = [.init("line", .number(String(line)))] }
    }

    /// The same problem of one element of a list.
    func inElement(_ index: Int) -> Problem {
        var problem = self
        problem.pointer = "/\(index)" + (pointer ?? "")
        return problem
    }
}
