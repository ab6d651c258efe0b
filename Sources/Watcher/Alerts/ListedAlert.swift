public import Almanac
internal import Events
public import Projections

/// An alert of the inbox at a moment.
public struct ListedAlert: Sendable {
    public let row: AlertInboxRow
    public let moment: Instant
    /// The zone in which its times are told.
    public let zone: Zone
    /// How far it has gone up because nobody answered.
    public let escalation: Escalation

    /// Looks at a row of the inbox from a moment; nobody is asked about an alert that is closed.
    public init(
        _ row: AlertInboxRow, at moment: Instant, in zone: Zone, path: EscalationPath = .standard, isOpen: Bool = true
    ) {
        self.row = row
        self.moment = moment
        self.zone = zone
        escalation = path.escalation(
            of: row.severity, addressedTo: row.gap.mustAct,
            waitingSince: isOpen ? row.attention.waitingSince(at: moment, in: zone) : nil, at: Clock(at: moment))
    }

    /// Until when it stays quiet, exclusive; `nil` if it does not.
    public var quietUntil: Instant? { row.attention.quietUntil(at: moment, in: zone) }

    /// Whether somebody of that name must act, or is to answer now.
    public func concerns(_ name: String) -> Bool {
        let named = [row.gap.mustAct ?? "", escalation.with].flatMap { $0.split(separator: ",") }
        return named.map(CaseWork.plain).contains(CaseWork.plain(name[...]))
    }
}

extension ListedAlert: View {
    public static let name = "alerts"

    public static let shape = ViewShape<ListedAlert>(
        ViewField("alertId", .open) { $0.row.alertId.json },
        ViewField("ruleId", .open) { $0.row.gap.ruleId.json },
        ViewField("ruleVersion", .open) { $0.row.gap.ruleVersion?.json },
        ViewField("params", .open) { $0.row.gap.params },
        ViewField("caseRef", .open) { $0.row.caseRef.json },
        ViewField("discriminator", .open) { $0.row.gap.discriminator.json },
        ViewField("severity", .open) { $0.row.severity.json },
        ViewField("openedAt", .open) { $0.row.openedAt.json },
        ViewField("lastEvaluatedAt", .open) { $0.row.lastEvaluatedAt.json },
        ViewField("dueBy", .open) { $0.row.gap.dueBy?.json },
        ViewField("mustAct", .open) { $0.row.gap.mustAct?.json },
        ViewField("remedy", .open) { $0.row.gap.remedy?.json },
        ViewField("reason", .sensitive) { $0.row.gap.reason?.json },
        ViewField("evidence", .open) { $0.row.gap.evidence.json },
        ViewField("acknowledgedBy", .open) { $0.row.acknowledgedBy?.json },
        ViewField("acknowledgedAt", .open) { $0.row.acknowledgedAt?.json },
        ViewField("snoozedUntil", .open) { $0.row.snoozedUntil?.json },
        ViewField("foldedChildren", .open) { $0.row.gap.foldedChildren.json },
        ViewField("episode", .open) { $0.row.gap.episode?.json },
        ViewField("previous", .open) { $0.row.previous?.json },
        ViewField("escalationLevel", .open) { $0.escalation.level.json },
        ViewField("with", .open) { $0.escalation.with.json },
        ViewField("escalatesAt", .open) { $0.escalation.next?.json })
}
