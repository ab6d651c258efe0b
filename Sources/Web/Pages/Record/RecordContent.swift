/// What a page with questions shows.
struct RecordContent {
    /// What is recorded, such as `Contact held`.
    let heading: String
    /// About what, such as the reference of a case.
    let subject: String
    /// Such as `Question 2 of 6`; `nil` if there is only one page.
    let place: String?
    /// What it means that it was recorded, in English; `nil` on pages in another language.
    let meaning: String?
    let action: String
    let summary: ErrorSummary?
    let items: [FormItem]
    /// When it happened; `nil` on another page.
    let occurrence: FormItem?
    /// The questions of the envelope; empty on another page.
    let envelope: [FormItem]
    let isEnvelopeOpen: Bool
    let carried: [CarriedField]
    let hasBack: Bool
}

/// A field that is answered already, and goes along from page to page.
struct CarriedField: Hashable {
    let name: String
    let value: String
}

/// What the page shows on which answers are checked.
struct CheckContent {
    let heading: String
    let subject: String
    let action: String
    let summary: ErrorSummary?
    let answers: [Answer]
    /// What a person should look at although it is taken, in English.
    let warnings: [String]
    let carried: [CarriedField]
    /// Whether it could be recorded as it stands.
    let canRecord: Bool

    /// One answer.
    struct Answer {
        let row: SummaryRow
        /// What the button sends that leads back to the question.
        let change: String
        let changeLabel: String
    }
}

/// What the page shows if somebody else has recorded something meanwhile.
struct ConflictContent {
    let heading: String
    let subject: String
    let action: String
    let changes: Table
    /// How many entries cannot be shown.
    let leftOut: String?
    let answers: [SummaryRow]
    let carried: [CarriedField]
}
