internal import Almanac
internal import Events

/// What is due: tasks, appointments, requests, contact with the person, and a deputy.
extension CaseWork {
    var actions: [WorkItem] {
        file.actions.filter { $0.isOpen && $0.owner?.rawValue == actor.rawValue }.map { action in
            let agreed = action.agreement.event
            let marks = [
                agreed.tag == .untagged ? nil : agreed.tag?.inWords, agreed.priority == .high ? "high priority" : nil,
                agreed.releaseCritical == true ? "needed for the release" : nil,
            ].compactMap(\.self)
            return item(
                .action, (["action \(action.id)"] + marks).joined(separator: ", "), about: action.id.rawValue,
                wording: agreed.task, due: action.dueBy)
        }
    }

    /// The actor's own appointments, those of the agency in the actor's cases, and for key workers the person's.
    var appointments: [WorkItem] {
        let today = file.zone.local(moment).date
        return file.appointments.filter { isMine($0) && $0.at.date(in: file.zone) >= today }.map { appointment in
            let event = appointment.event
            let provider = event.provider.map { " with \($0)" } ?? ""
            let found = item(
                .appointment, "appointment: \(event.domain.inWords)\(provider)", about: event.arrangementId.rawValue,
                due: appointment.at)
            // An appointment of this morning is not overdue: nobody says yet that it was missed.
            return found.urgency == .overdue ? found.today : found
        }
    }

    private func isMine(_ appointment: Appointment) -> Bool {
        guard let provider = appointment.event.provider?.rawValue else { return isKeyWorker }
        return provider == actor.rawValue || isKeyWorker || !roles.isEmpty && provider == agency?.rawValue
    }

    /// Requests to the actor's agency that nobody has answered.
    var requests: [WorkItem] {
        guard let agency else { return [] }
        return file.partnerRequests.filter { $0.answer == nil && $0.request.event.to == agency }.map { request in
            let event = request.request.event
            let asker = event.from.map { " for \($0)" } ?? ""
            return item(
                .request, "answer request \(request.id)\(asker): \(event.category?.inWords ?? "not recorded what")",
                about: request.id.rawValue, due: event.neededBy ?? .instant(request.dueBy))
        }
    }

    /// Contact with the person, for key workers and for those the person was told to turn to.
    var contacts: [WorkItem] {
        let isContact = file.contacts(forReleaseAt: moment).contains { $0.actor == actor && $0.capacity == .core }
        guard isKeyWorker || isContact, let due = file.contactDue(under: limits),
            due.until.map({ $0 >= moment }) ?? true
        else { return [] }
        let last = due.last.map { "last contact \(SpokenTime(in: file.zone).shortMoment($0.occurredAt))" }
        return [item(.contact, "contact with the person; \(last ?? "none yet")", due: .instant(due.by))]
    }

    var withoutDeputy: [WorkItem] {
        let deputies = file.roles.filter { $0.role == .deputyCaseManager && $0.isActive(at: moment) }
        guard roles.contains(where: { $0.role == .caseManager }), deputies.isEmpty else { return [] }
        return [item(.noDeputy, "no deputy case manager", due: nil)]
    }
}

extension WorkItem {
    fileprivate var today: WorkItem {
        WorkItem(
            kind: kind, caseRef: caseRef, zone: zone, about: about, what: what, wording: wording, due: due,
            urgency: .today, severity: severity)
    }
}
