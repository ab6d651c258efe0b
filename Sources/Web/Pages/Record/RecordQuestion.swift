internal import Casework
internal import Events

/// One stage of recording something: the form so far, and where in it somebody is.
struct RecordQuestion {
    let form: RecordForm
    var fields: FormFields
    let words: Words
    var problems: [WritingProblem] = []
    /// Where the form is sent.
    let action: String

    var pages: [QuestionPage] { QuestionPage.all(of: form.type) }

    /// What is recorded, in the reader's language.
    var heading: String { words.label(type: form.type.name) }

    /// About what, such as `K-214`.
    var subject: String { form.stream.subject }

    /// What goes along: everything but what is asked for on a page, and what only steers.
    func carried(without page: QuestionPage? = nil) -> [CarriedField] {
        let steering: Set = ["formKey", "go", "step"]
        return fields.all.filter { field in
            !steering.contains(field.name) && !(page?.asks(for: field.name) ?? false)
        }.map { CarriedField(name: $0.name, value: $0.value) }
    }

    /// The page on which a field is asked for; the first for a field that is nowhere.
    func place(of name: String) -> Int { pages.firstIndex { $0.asks(for: name) } ?? 0 }

    /// The problems with ways to the questions.
    func summary(of problems: [WritingProblem]) -> ErrorSummary? {
        ErrorSummary(
            problems.map { problem in
                FormProblem(
                    text: problem.text(of: label(of: problem.name), words), href: "#\(target(of: problem.name))")
            })
    }

    /// A field by its label, through groups and lists.
    func label(of name: String) -> String {
        let parts = name.split(separator: ".").map(String.init)
        guard let last = parts.last(where: { Int($0) == nil }), parts.count > 1 || last == RecordForm.occurrence else {
            return ""
        }
        return words.label(field: last, of: form.type.name)
    }

    /// The place of a field on the page; a part of a field that is written as a whole leads to the whole.
    private func target(of name: String) -> String {
        name.isEmpty ? "main" : pages.contains { $0.asks(for: name) } ? name : "main"
    }
}

extension ErrorSummary {
    /// Problems that are known already.
    /// - Returns: `nil` if there are none.
    init?(_ problems: [FormProblem]) {
        if problems.isEmpty { return nil }
        self.problems = problems
    }
}
