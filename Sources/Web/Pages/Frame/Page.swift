internal import HTTPTypes

/// A page before it is written: a template with what it shows.
struct Page {
    /// The name of the template, its path below `Templates` without the ending, such as `alerts/list`.
    let template: String
    /// What the browser shows as the title, in the reader's language.
    let title: String
    /// What the template shows; its fields by name.
    let content: Any
    var status = HTTPResponse.Status.ok
    /// The part of the service that the navigation marks; `nil` for none.
    var section: Section?
    /// The pages above this one, the outermost first.
    var crumbs: [Crumb] = []
    /// What just happened, told above the page; `nil` for nothing.
    var notice: Notice?
    /// Whether paper shows the page alone, without its frame and without a title that tells where it comes from.
    var printsAlone = false

    /// The parts of the service.
    enum Section: String, CaseIterable, Sendable {
        case cases, alerts, calendar, evaluation, trust, help
    }
}

/// A page above the one that is shown.
struct Crumb {
    let text: String
    let href: String
}

/// Something that just happened and is told above a page.
struct Notice {
    let text: String
    /// Whether it went well; else it is something to know.
    var isGood = true
}
