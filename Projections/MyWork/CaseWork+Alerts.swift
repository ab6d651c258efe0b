internal import Almanac
internal import Events

/// Alerts that are addressed to the actor, or to what the actor is in the case.
extension CaseWork {
    func alerts(_ open: [RaisedAlert]) -> [WorkItem] {
        open.filter { !$0.isAnswered(at: moment, in: file.zone) && isAddressed($0.event) }
            .sorted { $0.severity > $1.severity }
            .map { alert in
                item(
                    .alert, "\(alert.event.ruleId): \(alert.event.summary ?? "no summary recorded")",
                    about: alert.event.alertId.rawValue, due: alert.event.dueBy, severity: alert.severity)
            }
    }

    /// An alert that names nobody is for the case manager, so that it does not fall between two chairs.
    private func isAddressed(_ alert: AlertRaised) -> Bool {
        let named = alert.mustAct?.split(separator: ",").map(Self.plain) ?? ["case manager"]
        return !names(in: alert).isDisjoint(with: named)
    }

    /// What an alert may call the actor.
    private func names(in alert: AlertRaised) -> Set<String> {
        var names = Set(roles.map { Self.plain($0.role.rawValue[...]) })
        names.insert(Self.plain(actor.rawValue[...]))
        if isKeyWorker { names.insert("key worker") }
        if file.contacts(forReleaseAt: moment).contains(where: { $0.actor == actor }) {
            names.insert("contact person on duty")
        }
        if alert.discriminator == actor.rawValue { names.insert("the contact") }
        let owner = file.actions.last { $0.id.rawValue == alert.discriminator }?.owner
        if owner?.rawValue == actor.rawValue { names.insert("owner") }
        let lead = file.newest(LeadAgencyDesignated.self)?.event.agency
        if lead != nil, lead == agency { names.insert("lead agency") }
        return names
    }

    /// A name as alerts and roles are compared: lower case, with spaces.
    public static func plain(_ name: Substring) -> String {
        name.split { $0 == " " || $0 == "_" }.joined(separator: " ").lowercased()
    }
}
