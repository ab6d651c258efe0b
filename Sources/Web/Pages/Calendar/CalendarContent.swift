/// What the page of the calendar shows.
struct CalendarContent {
    let heading: String
    let previous: PageLink
    let next: PageLink
    let count: String
    let weeks: [Week]
    let isEmpty: Bool
    /// That there are more releases than the page shows; `nil` if there are not.
    let more: String?
    let feedsHref: String

    /// A week in which something is.
    struct Week {
        let heading: String
        let tags: [StateTag]
        let days: [Day]
    }

    /// A day on which offices are closed or somebody is released.
    struct Day {
        let name: String
        /// Why offices are closed, in words.
        let closed: [StateTag]
        let releases: [Release]
    }

    /// A release.
    struct Release {
        let hour: String
        let name: String
        let href: String
        let lead: String
        let tags: [StateTag]
    }
}
