public import Almanac
public import Events
public import Projections

/// An alert with everything that is recorded of it, open or closed.
public struct AlertStory: Sendable {
    public let alert: RaisedAlert
    /// The alert as the inbox shows it.
    public let listed: ListedAlert
    /// The alert about the same thing that was raised after this one was closed; `nil` if there is none.
    public let next: AlertID?

    /// Looks at an alert from a moment.
    public init(of alert: RaisedAlert, next: AlertID?, at moment: Instant, in zone: Zone) {
        self.alert = alert
        self.next = next
        listed = ListedAlert(AlertInboxRow(of: alert), at: moment, in: zone, isOpen: alert.isOpen)
    }
}

extension AlertStory: View {
    public static let name = "alert"

    public static let shape = ViewShape<AlertStory>(
        .part("alert", .open, of: ListedAlert.shape) { $0.listed },
        ViewField("open", .open) { $0.alert.isOpen.json },
        ViewField("closure", .open) { $0.alert.closing?.event.closure.json },
        ViewField("next", .open) { $0.next?.json },
        .list("history", .open, of: chapterShape) { $0.alert.entries })

    private static let chapterShape = ViewShape<Entry>(
        ViewField("entry", .open) { $0.id.json },
        ViewField("seq", .open) { .number($0.position) },
        ViewField("type", .open) { .string($0.logged.type) },
        ViewField("at", .open) { $0.occurred.instant.json },
        ViewField("recordedAt", .open) { $0.recordedAt.json },
        ViewField("data", .sensitive) { $0.data })

    /// The alert for a terminal, then what became of it line by line.
    public var text: [TextLine] {
        let spoken = SpokenTime(in: listed.zone)
        let version = alert.event.ruleVersion.map { ", version \($0)" } ?? ""
        var lines = [TextLine("alert \(alert.alertId)", .title)] + listed.text.dropLast()
        lines.append(
            TextLine("    rule \(alert.event.ruleId)\(version), with \(alert.event.params?.line ?? "{}")", .faint))
        lines += alert.event.previous.map { [TextLine("    raised before as \($0)", .faint)] } ?? []
        lines += next.map { [TextLine("    raised again as \($0)", .faint)] } ?? []
        lines += [.blank, TextLine("What became of it", .heading)]
        return lines
            + alert.entries.map { entry in
                TextLine(
                    "  \(entry.position)  \(spoken.shortMoment(entry.occurred.instant))  \(Self.words(entry, spoken))")
            }
    }

    private static func words(_ entry: Entry, _ spoken: SpokenTime) -> String {
        switch entry.event {
        case let raised as AlertRaised: "raised as \(raised.severity.inWords)"
        case let changed as AlertSeverityChanged:
            "became \(changed.to.inWords)".adding(changed.reason)
        case let answer as AlertAcknowledged:
            (answer.snoozeUntil.map { "set aside until \(spoken.shortMoment($0))" } ?? "answered")
                .adding(by: answer.by).adding(answer.note)
        case let closed as AlertClosed:
            "closed: \(closed.closure.inWords)".adding(by: closed.by).adding(closed.reason)
        default: entry.event.headline
        }
    }
}

extension String {
    /// With what was said to it, if anything was.
    fileprivate func adding(_ words: String?) -> String { words.map { "\(self): \($0)" } ?? self }

    fileprivate func adding(by actor: ActorRef?) -> String { actor.map { "\(self) by \($0)" } ?? self }
}
