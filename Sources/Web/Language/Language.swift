/// The languages of the pages.
enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case german = "de"
}
