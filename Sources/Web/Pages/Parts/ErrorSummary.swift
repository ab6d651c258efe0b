/// What is wrong with a form, above it, with ways to the questions.
struct ErrorSummary {
    let problems: [FormProblem]

    /// Gathers the problems of questions.
    /// - Returns: `nil` if there are none.
    init?(of fields: [Field]) {
        problems = fields.compactMap { field in field.problem.map { FormProblem(text: $0, href: "#\(field.name)") } }
        if problems.isEmpty { return nil }
    }
}

/// One thing that is wrong with a form.
struct FormProblem: Hashable {
    let text: String
    /// The place of the question on the page, such as `#release`.
    let href: String
}
