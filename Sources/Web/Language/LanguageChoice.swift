/// How it is found out in which language somebody reads.
extension Language {
    /// Where a browser keeps the language that somebody chose.
    static let cookie = "__Host-language"

    /// The language that was chosen, else the one that the browser asks for, else English.
    ///
    /// - Parameter chosen: What the cookie says.
    /// - Parameter accepted: What the header `Accept-Language` says.
    init(chosen: String?, accepted: String?) {
        self = chosen.flatMap(Language.init(rawValue:)) ?? Self.best(of: accepted ?? "") ?? .english
    }

    /// The first of the languages with the greatest weight that the pages are written in.
    private static func best(of accepted: String) -> Language? {
        let wishes = accepted.split(separator: ",").prefix(20).compactMap(Self.wish)
        return wishes.max { $0.weight < $1.weight }?.language
    }

    /// One language of the header, such as `de-AT;q=0.8`; `nil` if it is refused or there are no pages in it.
    private static func wish(_ text: Substring) -> (language: Language, weight: Double)? {
        let parts = text.split(separator: ";").map { $0.filter { $0 != " " } }
        guard let tag = parts.first, let language = Language(rawValue: String(tag.prefix(2)).lowercased()),
            tag.count == 2 || tag.dropFirst(2).first == "-"
        else { return nil }
        let given = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) }
        let weight = given ?? 1
        return weight > 0 ? (language, weight) : nil
    }
}
