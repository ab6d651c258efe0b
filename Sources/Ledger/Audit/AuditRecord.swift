public import Almanac
public import Events

/// Who looked at what, or did what, when and why: identifiers, never contents.
public struct AuditRecord: Hashable, Sendable {
    /// What was done, in the words of EU directive 2016/680, article 25, and some of our own.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case consultation, disclosure, alteration, combination, erasure, export
        case failedAttempt = "failed_attempt"
        case keyUse = "key_use"
        /// The trail itself was begun, or begun anew.
        case beginning
    }

    /// What stands as the outcome of what was done.
    public static let permitted = "permitted"

    public var kind: Kind
    public var at: Instant
    /// Who did it; `nil` for the one operator of a local store.
    public var actor: ActorRef?
    /// The name by which the operating system knows who did it; `nil` if it does not say.
    public var systemUser: String?
    /// As whom the operator looked; `nil` for nobody else.
    public var actingAs: ActorRef?
    /// The roles in which it was done, in order of their names.
    public var roles: [String]
    /// What it was about, such as `view needs`, `list cases`, `record NeedIdentified`.
    public var subject: String
    /// Every case that was told of or written to; empty if it was about none.
    public var cases: [CaseRef]
    /// Names or tags of the fields that were revealed or withheld.
    public var fields: [String]
    /// What it was for; `nil` if nobody said.
    public var purpose: String?
    /// Why it was justified, in the words of who did it; `nil` if nobody said.
    public var justification: String?
    /// Who was given it; empty if nobody else was.
    public var recipients: [String]
    /// ``permitted``, or the code of what spoke against it.
    public var outcome: String

    /// Puts a record together.
    public init(
        _ kind: Kind, at: Instant, actor: ActorRef? = nil, systemUser: String? = nil, actingAs: ActorRef? = nil,
        roles: [String] = [], subject: String, cases: [CaseRef] = [], fields: [String] = [], purpose: String? = nil,
        justification: String? = nil, recipients: [String] = [], outcome: String = permitted
    ) {
        self.kind = kind
        self.at = at
        self.actor = actor
        self.systemUser = systemUser
        self.actingAs = actingAs
        self.roles = roles
        self.subject = subject
        self.cases = cases
        self.fields = fields
        self.purpose = purpose
        self.justification = justification
        self.recipients = recipients
        self.outcome = outcome
    }
}
