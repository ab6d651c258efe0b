/// The person, or somebody for them, says that an entry is wrong; their words stand beside it.
public struct EntryContested: Amendment {
    public static let name = "EntryContested"
    public static let meaning = "An entry is contested; the statement stands beside it wherever it is told."

    /// Who contests an entry.
    public enum Giver: String, Vocabulary { case person, family, guardian, lawyer }

    /// What became of a contest.
    public enum State: String, Vocabulary { case raised, upheld, rejected, withdrawn }

    public let target: EventRef
    public let statement: RestrictedText
    public let by: Term<Giver>
    public let state: Term<State>?

    public static let shape = Shape(
        Self.init(target:statement:by:state:),
        Field("target", \.target, "The entry that is contested."),
        Field("statement", \.statement, "What is said against it, in the words of who contests it."),
        Field("by", \.by, "Who contests it."),
        Field("state", \.state, "What became of it; absent means raised. A later one about the same entry says more."))

    public var headline: String {
        "Entry contested by the \(by.inWords)".listing(after: ": ", state.flatMap { $0 == .raised ? nil : $0.inWords })
    }

    public var amended: [(path: String, id: EventRef)] { [("target", target)] }

    public var flaw: Refusal? {
        statement.revealed.isBlank
            ? Refusal("nothing is said against it", advice: "give the person's own words in `statement`") : nil
    }
}
