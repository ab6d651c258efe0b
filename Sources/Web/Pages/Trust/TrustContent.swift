/// What the page on trust shows.
struct TrustContent {
    let log: [SummaryRow]
    let lists: Table
    let watcher: [SummaryRow]
    /// Who is told of alerts, and how far; `nil` if that is not for the visitor.
    let deliveries: Table?
    let deliveriesText: String?
    let casesOf: [PageLink]
    let sessions: Table?
    let feeds: Table?
}

/// What the page shows after the chain was checked.
struct ChainCheckContent {
    let isSound: Bool
    let rows: [SummaryRow]
    let damages: [String]
    let unchecked: [String]
}

/// What the page on who looked at a case shows.
struct LookersContent {
    let caseRef: String
    let looks: Table?
    /// How many more there are; `nil` if all are shown.
    let rest: String?
}
