/// Where a rule or a value comes from.
public enum Source: Hashable, Sendable {
    /// A passage of the literature on throughcare, by the words with which it begins.
    case passage(document: Document, words: String)
    /// A value chosen here, because the literature gives none.
    case houseDefault(String)

    /// The literature the rules are drawn from, by its number in the collection this project was built from.
    public enum Document: String, Hashable, Sendable {
        case closingConference = "source 000"
        case goodPractice = "source 001"
        case probation = "source 002"
        case exitWork = "source 003"
        case integra = "source 004 (INTEGRA O7)"
    }

    /// The source in one line.
    public var inWords: String {
        switch self {
        case .passage(let document, let words): "\(document.rawValue): “\(words)”"
        case .houseDefault(let text): "house default: \(text)"
        }
    }
}
