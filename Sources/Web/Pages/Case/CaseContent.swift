/// What the page of a case shows.
struct CaseContent {
    let frame: CaseFrame
    let leftOut: LeftOut?
    let heading: String
    let labels: [StateTag]
    let facts: ViewSection.SummaryList
    let blockers: [Blocker]
    /// That no alert is open, said as what it is: nothing was found.
    let hasNoBlockers: Bool
    /// That there are more alerts; `nil` if all are shown.
    let moreBlockers: String?
    let alertsHref: String
    let domains: [Prepared]
    /// Why nothing is said of the domains; `nil` if it is.
    let domainsWithheld: Said?
    let essentials: [Prepared]
    let coverage: CoverageContent?
    let coverageHref: String
    let team: Table?
    let emptyRoles: [String]
    let actions: Table?
    let dates: Table?

    /// What is in the way of the release.
    struct Blocker {
        let tag: StateTag
        /// What the watcher found; in the language of the rules.
        let finding: String
        let href: String?
        /// Who must act, by when and how.
        let details: [SummaryRow]
    }

    /// A part of life or a thing that is prepared.
    struct Prepared {
        let name: String
        let tag: StateTag
        let why: [Said]
    }
}
