/// What people read about a rule.
public struct RuleCard: Hashable, Sendable {
    /// The frozen name.
    public let id: String
    public let title: String
    /// From 1; raised when the condition changes.
    public let version: Int
    /// Where the rule comes from.
    public let sources: [Source]
    /// When it holds, in words.
    public let condition: String
    /// How early it speaks.
    public let leadTime: String
    /// Its severities and when they apply.
    public let severities: String
    /// Who must act.
    public let mustAct: [String]
    /// What to do.
    public let remedy: String
    /// What ends it.
    public let clears: String
    /// What is easily got wrong about it.
    public let traps: [String]

    init(
        id: String, title: String, version: Int = 1, sources: [Source], condition: String, leadTime: String,
        severities: String, mustAct: [String], remedy: String, clears: String, traps: [String]
    ) {
        self.id = id
        self.title = title
        self.version = version
        self.sources = sources
        self.condition = condition
        self.leadTime = leadTime
        self.severities = severities
        self.mustAct = mustAct
        self.remedy = remedy
        self.clears = clears
        self.traps = traps
    }
}
