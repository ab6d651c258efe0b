internal import Events
internal import HTTPTypes

/// What the document of the interface says of a route, and what is checked before it is answered.
struct APIOperation: Sendable {
    /// The name by which programs know it, such as `listCases`.
    let name: String
    /// The part of the interface that it belongs to.
    let part: APIPart
    /// What it does, in one sentence.
    let summary: String
    /// What it takes from the query and from headers.
    var parameters: [APIParameter] = []
    /// What it takes as a body; `nil` for nothing.
    var body: APIBody?
    /// The answers when all goes well, the usual one first.
    var answers: [APIAnswer]
    /// The problems that are its own, beside those of every route.
    var problems: [ProblemKind] = []

    /// The media types in which it answers.
    var mediaTypes: [String] { answers.flatMap { $0.contents.map(\.type) } }
}

/// The parts of the interface.
enum APIPart: String, CaseIterable, Sendable {
    case cases = "Cases"
    case entries = "Entries"
    case alerts = "Alerts"
    case calendar = "Calendar"
    case news = "News"
    case files = "Files"
    case service = "Service"

    /// What the part is for.
    var meaning: String {
        switch self {
        case .cases: "What is known of people on their way out of prison, and views of it from any two times."
        case .entries: "The record itself: what happened, entry by entry; nothing is changed or removed."
        case .alerts: "What is missing, and what people said to it."
        case .calendar: "Dates and closed days."
        case .news: "Being told that something was recorded."
        case .files: "Taking in whole files, and handing out data for studies."
        case .service: "The service itself."
        }
    }
}
