/// What the page of another release date shows.
struct WhatIfContent {
    let frame: CaseFrame
    let action: String
    let field: Field
    let problems: ErrorSummary?
    /// Why no other date can be supposed; `nil` if one can.
    let impossible: String?
    let answer: Answer?

    /// What another date would do.
    struct Answer {
        let leftOut: LeftOut?
        let from: Said
        let to: String
        let labels: [StateTag]
        /// What no longer fits, what fits only then, and what nobody can tell.
        let fits: [Fits]
        let opens: [Alert]
        let closes: [Alert]
        let changes: [Alert]
        let changesNoAlert: Bool
        let coverage: Table
        let longest: [Said]
    }

    /// Commitments of one kind.
    struct Fits {
        let heading: String
        let isEmpty: Bool
        let none: String
        let items: [Commitment]
        let withheld: Said?
    }

    /// Something that was arranged.
    struct Commitment {
        let what: String
        let why: String
    }

    /// An alert that would come, go or change.
    struct Alert {
        let tags: [StateTag]
        let summary: String
    }
}
