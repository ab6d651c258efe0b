internal import Events

/// The texts of a body, so that none of them is told back: an answer may be kept where the request never went.
struct SentTexts: Sendable {
    /// Texts of which a problem may speak; `nil` if nobody knows what was sent.
    private let texts: [String]?

    /// When nobody knows what was sent, nothing that may repeat it is told.
    static let unknown = SentTexts(nil)

    private init(_ texts: [String]?) { self.texts = texts }

    /// All that a body and the address say.
    init(_ bodies: [JSON], beside others: [String] = []) {
        let all = Set(bodies.flatMap(Self.texts) + others).subtracting(OwnWords.all)
        // The longest first: one may be a part of another.
        texts = all.filter { $0.count >= 3 }.sorted { $0.count > $1.count }
    }

    /// The words without what was sent; `nil` if that cannot be known.
    func struck(from words: String) -> String? {
        texts.map { $0.reduce(words) { $0.replacing($1, with: "…") } }
    }

    private static func texts(of json: JSON) -> [String] {
        switch json {
        case .string(let text): [text]
        case .array(let elements): elements.flatMap(texts)
        case .object(let members): members.flatMap { [$0.name] + texts(of: $0.value) }
        case .null, .boolean, .number: []
        }
    }
}
