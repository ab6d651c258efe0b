/// What the page shows on which one chooses a question.
struct EvaluationIndexContent {
    let topics: [Topic]

    /// One question.
    struct Topic {
        let text: String
        let href: String
        let meaning: String
    }

    /// All questions.
    init(_ words: Words) {
        topics = AskedEvaluation.Topic.allCases.map {
            Topic(
                text: words["evaluation.\($0)"], href: "/evaluation/\($0)", meaning: words["evaluation.\($0).meaning"])
        }
    }
}

/// What the page of a question shows.
struct EvaluationContent {
    let heading: String
    let meaning: String
    let navigation: SubNavigation
    let path: String
    let filters: [Field]
    /// Such as `12 releases`, in English.
    let summary: String
    /// Where the drawing is; `nil` if there is nothing to draw.
    let drawing: String?
    let drawingText: String
    let tables: [ShownTable]
    let file: File

    /// A table with what to know when reading it.
    struct ShownTable {
        let name: String
        let meaning: String
        let table: Table?
        let columns: [SummaryRow]
        let notes: [String]
        let hasWithheld: Bool
        /// How many rows are only in the file; `nil` if all are shown.
        let rest: String?
    }

    /// The form that gives the tables as a file.
    struct File {
        let action: String
        let fields: [Field]
        let carried: [CarriedField]
        let summary: ErrorSummary?
    }
}
