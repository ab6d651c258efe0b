/// How a record was obtained: what, when, where and how.
public struct Provenance: Record {
    public let what: String?
    public let when: String?
    public let `where`: String?
    public let how: String?

    public static let shape = Shape(
        Self.init(what:when:where:how:),
        Field("what", \.what, "What was perceived or received."),
        Field("when", \.when, "When it was perceived; free text, because it may be vague."),
        Field("where", \.where, "Where it was perceived."),
        Field("how", \.how, "How it was obtained, such as seen, told by the person, document."))

    /// Puts together what is known; `nil` where nothing is.
    public init(what: String? = nil, when: String? = nil, where: String? = nil, how: String? = nil) {
        self.what = what
        self.when = when
        self.where = `where`
        self.how = how
    }
}
