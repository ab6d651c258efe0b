/// What a rule says of a case: what it found missing, and what it could not tell.
///
/// Silence means that the condition does not hold. A rule that lacks information says so, because unknown is not the
/// same as met.
public struct Answer: Hashable, Sendable {
    public var findings: [Finding]
    public var unknowns: [Unknown]

    /// Puts an answer together.
    public init(findings: [Finding] = [], unknowns: [Unknown] = []) {
        self.findings = findings
        self.unknowns = unknowns
    }

    /// The condition does not hold.
    public static let silent = Answer()

    /// One thing is missing.
    public static func found(_ finding: Finding) -> Answer { Answer(findings: [finding]) }

    /// The rule cannot tell.
    public static func unknown(_ missing: String, about: String = "") -> Answer {
        Answer(unknowns: [Unknown(about: about, missing: missing)])
    }
}

/// What a rule would need to know in order to answer.
public struct Unknown: Hashable, Sendable {
    /// What inside the case it is about; empty for the case itself.
    public let about: String
    /// The information that is missing, in words.
    public let missing: String

    /// Names what is missing.
    public init(about: String = "", missing: String) {
        self.about = about
        self.missing = missing
    }
}
