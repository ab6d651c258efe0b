/// One line of a view's text form, with what it is, so that a terminal may set it apart.
public struct TextLine: Hashable, Sendable {
    /// What a line is.
    public enum Role: Hashable, Sendable { case title, heading, plain, alert, good, faint }

    public let role: Role
    public let text: String

    /// Makes a line.
    public init(_ text: String, _ role: Role = .plain) {
        self.text = text
        self.role = role
    }

    /// An empty line.
    public static let blank = TextLine("")
}
