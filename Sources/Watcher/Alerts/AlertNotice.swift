public import Almanac
public import Events
public import Projections

/// An alert that is new, or graver than it was: what somebody needs in order to act, with nothing about the person.
public struct AlertNotice: Hashable, Sendable {
    /// `nil` where it was taken from what the rules said, and not from the log.
    public let id: AlertID?
    public let rule: String
    public let caseRef: CaseRef
    /// What inside the case it is about; empty for the case itself.
    public let about: String
    public let severity: AlertSeverity
    /// How grave it was; `nil` if it is new.
    public let former: AlertSeverity?
    /// What is missing; `nil` if nobody said.
    public let summary: String?
    /// Who must act; empty if nobody is named.
    public let mustAct: [String]
    public let remedy: String?
    public let dueBy: Moment?
    /// The zone of the case.
    public let zone: Zone

    /// What the rule is called; its name if it is no rule of this version.
    public var title: String { RuleCatalogue[rule]?.card.title ?? rule }

    private init(_ alert: RaisedAlert, former: AlertSeverity?, _ caseRef: CaseRef, _ zone: Zone) {
        id = alert.event.alertId
        rule = alert.event.ruleId
        self.caseRef = caseRef
        about = alert.event.discriminator ?? ""
        severity = alert.severity
        self.former = former
        summary = alert.summary
        mustAct = (alert.event.mustAct ?? "").split(separator: ",").map { String($0.drop { $0 == " " }) }
        remedy = alert.event.remedy
        dueBy = alert.event.dueBy
        self.zone = zone
    }

    /// What the rules said of a case with that zone.
    ///
    /// - Parameter former: How grave it was; `nil` if it is new.
    public init(_ alert: OpenAlert, former: AlertSeverity?, in zone: Zone) {
        id = nil
        rule = alert.rule
        caseRef = alert.caseRef
        about = alert.about
        severity = alert.severity
        self.former = former
        summary = alert.summary
        mustAct = alert.mustAct
        remedy = alert.remedy
        dueBy = alert.dueBy.map { .instant($0) }
        self.zone = zone
    }

    /// What became new or graver between two looks at the alerts of a case; what was closed again meanwhile is no news.
    ///
    /// - Parameters:
    ///   - before: The alerts that were open at the first look; empty to be told of all that are open now.
    ///   - now: Those that are open at the second.
    public static func between(
        _ before: [RaisedAlert], _ now: [RaisedAlert], of caseRef: CaseRef, in zone: Zone
    ) -> [AlertNotice] {
        let known = Dictionary(before.map { ($0.event.alertId, $0.severity) }) { $1 }
        return now.compactMap { alert in
            let former = known[alert.event.alertId]
            if let former, former >= alert.severity { return nil }
            return AlertNotice(alert, former: former, caseRef, zone)
        }
    }
}

extension AlertNotice {
    /// The news as one object.
    public var json: JSON {
        .record([
            "alertId": id?.json, "rule": .string(rule), "title": .string(title), "case": caseRef.json,
            "about": .string(about), "severity": severity.json, "was": former?.json,
            "summary": summary.map(JSON.string), "mustAct": mustAct.json, "remedy": remedy.map(JSON.string),
            "dueBy": dueBy.map { .string($0.description) },
        ])
    }
}
