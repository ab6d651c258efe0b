internal import Mustache

/// What the replay of a case shows.
struct ReplayContent {
    let frame: CaseFrame
    let leftOut: LeftOut?
    let action: String
    let sliders: [Slider]
    /// The two times as fields, for who knows them.
    let times: [Field]
    /// Moments that are kept when sliders are moved; `nil` for none.
    let permalink: String
    let state: [SummaryRow]
    let stateTags: [StateTag]
    let caseHref: String
    let steps: Steps
    let rows: [Row]
    let isEmpty: Bool
    let pagination: Pagination?
    let gaps: [String]
    let chosen: Chosen?
    let compare: [Field]
    let comparison: DiffContent?
    let comparisonTitle: String?

    /// One of the two times.
    struct Slider {
        let name: String
        let label: String
        let hint: String
        let value: Int
        let last: Int
        let told: String
        let isUseful: Bool
        let stops: [Stop]
    }

    /// A moment at which a slider can stop.
    struct Stop {
        let value: Int
        let told: String
    }

    /// The ways to the entries before and after, in the order in which they were recorded.
    struct Steps {
        let first: String?
        let previous: String?
        let next: String?
        let present: String
    }

    /// One entry.
    struct Row {
        let when: String
        let headline: String
        let type: String
        let href: String
        /// The end of its class in the style sheet; `nil` for an entry without anything special.
        let kind: String?
        let isChosen: Bool
        /// What is special about it.
        let tags: [StateTag]
        let author: String
    }

    /// The entry of which it is shown what it changed.
    struct Chosen {
        let headline: String
        let recorded: String
        let diff: DiffContent
    }
}

extension ReplayContent.Row: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "when": when
        case "headline": headline
        case "type": type
        case "href": href
        case "kind": kind
        case "isChosen": isChosen
        case "tags": ContentList(tags)
        case "author": author
        default: nil
        }
    }
}

extension ReplayContent.Stop: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "value": value
        case "told": told
        default: nil
        }
    }
}
