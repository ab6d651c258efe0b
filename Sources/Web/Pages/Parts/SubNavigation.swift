/// The pages beside the one that is shown.
struct SubNavigation {
    let label: String
    let links: [PageLink]
}

/// A way to another page.
struct PageLink: Hashable {
    let text: String
    let href: String
    /// Whether it is the page that is shown.
    var isCurrent = false
}
