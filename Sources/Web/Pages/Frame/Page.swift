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

    /// The parts of the service.
    enum Section: String, CaseIterable, Sendable {
        case cases, alerts, calendar, evaluation, trust, help
    }
}
