public import Almanac
public import Events

/// What is missing, as an alert was raised for it.
public struct AlertGap: Record {
    public let ruleId: String
    public let ruleVersion: Int?
    public let params: JSON?
    public let discriminator: String
    public let dueBy: Moment?
    public let mustAct: String?
    public let remedy: String?
    public let reason: String?
    public let evidence: [EventRef]
    public let foldedChildren: [String]
    public let episode: CivilDate?

    public static let shape = Shape(
        Self.init(
            ruleId:ruleVersion:params:discriminator:dueBy:mustAct:remedy:reason:evidence:foldedChildren:episode:),
        Field("ruleId", \.ruleId, "The rule that found it."),
        Field("ruleVersion", \.ruleVersion, "Version of that rule."),
        Field("params", \.params, "The parameter values the rule used, by name."),
        Field("discriminator", \.discriminator, "What it is about inside the case; empty for the case itself."),
        Field("dueBy", \.dueBy, "By when it must be closed."),
        Field("mustAct", \.mustAct, "Who must act."),
        Field("remedy", \.remedy, "What would close it."),
        Field("reason", \.reason, "What the watcher found, in one line without personal data."),
        Field("evidence", \.evidence, "The entries it rests on."),
        Field("foldedChildren", \.foldedChildren, "Rules whose findings were taken in."),
        Field("episode", \.episode, "The local day of the release it rests on."))

    init(_ raised: AlertRaised) {
        self.init(
            ruleId: raised.ruleId, ruleVersion: raised.ruleVersion, params: raised.params,
            discriminator: raised.discriminator ?? "", dueBy: raised.dueBy, mustAct: raised.mustAct,
            remedy: raised.remedy, reason: raised.summary, evidence: raised.evidence ?? [],
            foldedChildren: raised.folded ?? [], episode: raised.episode)
    }

    private init(
        ruleId: String, ruleVersion: Int?, params: JSON?, discriminator: String, dueBy: Moment?, mustAct: String?,
        remedy: String?, reason: String?, evidence: [EventRef], foldedChildren: [String], episode: CivilDate?
    ) {
        self.ruleId = ruleId
        self.ruleVersion = ruleVersion
        self.params = params
        self.discriminator = discriminator
        self.dueBy = dueBy
        self.mustAct = mustAct
        self.remedy = remedy
        self.reason = reason
        self.evidence = evidence
        self.foldedChildren = foldedChildren
        self.episode = episode
    }
}
