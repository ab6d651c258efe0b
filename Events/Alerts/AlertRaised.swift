public import Almanac

/// The reference of an alert.
public typealias AlertID = Identifier<AlertRaised>

/// The watcher found a gap; stores everything needed to reproduce it.
public struct AlertRaised: Event {
    public static let name = "AlertRaised"
    public static let meaning = "The watcher found a gap."
    public static let streams: Set<StreamKind> = [.alert]

    /// What an alert is about: of each subject one alert is open at a time.
    public struct Subject: Hashable, Sendable {
        let ruleId: String
        let caseRef: CaseRef?
        let discriminator: String
    }

    public let alertId: AlertID
    public let ruleId: String
    public let severity: Term<AlertSeverity>
    public let ruleVersion: Int?
    public let params: JSON?
    public let caseRef: CaseRef?
    public let discriminator: String?
    public let evidence: [EventRef]?
    public let evaluatedAt: Moment?
    public let dueBy: Moment?
    public let mustAct: String?
    public let remedy: String?
    public let summary: String?
    public let folded: [String]?
    public let episode: CivilDate?
    public let previous: AlertID?

    public static let shape = Shape(
        Self.init(
            alertId:ruleId:severity:ruleVersion:params:caseRef:discriminator:evidence:evaluatedAt:dueBy:mustAct:
            remedy:summary:folded:episode:previous:),
        Field("alertId", \.alertId, "The alert."),
        Field("ruleId", \.ruleId, "The rule that found it."),
        Field("severity", \.severity, "How soon somebody must act."),
        Field("ruleVersion", \.ruleVersion, "Version of that rule, from 1."),
        Field("params", \.params, "The parameter values the rule used, by name."),
        Field("caseRef", \.caseRef, "The case it is about; absent if it is about all cases."),
        Field(
            "discriminator", \.discriminator,
            "What it is about inside the case, such as a pick-up; absent means the case itself."),
        Field("evidence", \.evidence, "The entries it rests on."),
        Field("evaluatedAt", \.evaluatedAt, "The moment the rule looked at; absent means when it occurred."),
        Field("dueBy", \.dueBy, "By when the gap must be closed; absent if no moment is set."),
        Field("mustAct", \.mustAct, "Who must act: a role or an actor."),
        Field("remedy", \.remedy, "What would close the gap."),
        Field("summary", \.summary, "What the watcher found, in one line without personal data."),
        Field("folded", \.folded, "Rules whose findings were taken in; absent or empty if none were."),
        Field(
            "episode", \.episode,
            "The local day of the release it rests on; absent if it rests on none. Another day makes another alert."),
        Field(
            "previous", \.previous, "The alert about the same thing that was closed before; absent if there was none."))

    /// Raises an alert; `nil` where nothing is known.
    public init(
        alertId: AlertID, ruleId: String, severity: Term<AlertSeverity>, ruleVersion: Int? = nil, params: JSON? = nil,
        caseRef: CaseRef? = nil, discriminator: String? = nil, evidence: [EventRef]? = nil, evaluatedAt: Moment? = nil,
        dueBy: Moment? = nil, mustAct: String? = nil, remedy: String? = nil, summary: String? = nil,
        folded: [String]? = nil, episode: CivilDate? = nil, previous: AlertID? = nil
    ) {
        self.alertId = alertId
        self.ruleId = ruleId
        self.severity = severity
        self.ruleVersion = ruleVersion
        self.params = params
        self.caseRef = caseRef
        self.discriminator = discriminator
        self.evidence = evidence
        self.evaluatedAt = evaluatedAt
        self.dueBy = dueBy
        self.mustAct = mustAct
        self.remedy = remedy
        self.summary = summary
        self.folded = folded
        self.episode = episode
        self.previous = previous
    }

    public var headline: String {
        let subject = discriminator.flatMap { $0.isEmpty ? nil : "about \($0)" }
        return "Alert raised (\(severity.inWords)): \(ruleId)".listing(subject)
    }

    /// What the alert is about.
    public var subject: Subject { Subject(ruleId: ruleId, caseRef: caseRef, discriminator: discriminator ?? "") }

    public func refusal(in standing: CaseStanding) -> Refusal? {
        standing.openAlerts[subject].map { open in
            Refusal(
                "alert \(open.id) of \(ruleId) is open already", advice: "close it first, or change its severity",
                by: .oneOpenAlert, because: open.entry)
        }
    }
}
