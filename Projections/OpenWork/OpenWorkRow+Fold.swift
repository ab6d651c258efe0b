internal import Almanac
internal import Events

extension OpenWorkRow {
    /// The types of entry that the rows of a case are folded from.
    public static let types: Set<String> = CaseloadRow.types.union([
        ActionAgreed.name, ActionUpdated.name, ActionCompleted.name, ArrangementConfirmed.name, ArrangementFailed.name,
        AppointmentMissed.name, InformationRequested.name, InformationRequestAnswered.name,
        ReleaseApprovalRequested.name, ReleaseDecisionRecorded.name,
    ])

    /// What is to be done in a case; nothing in one that is closed.
    public static func rows(of file: CaseFile) -> [OpenWorkRow] {
        guard file.opening != nil, !file.isClosed else { return [] }
        return actions(in: file) + appointments(in: file) + decisions(in: file) + requests(in: file)
    }

    private static func actions(in file: CaseFile) -> [OpenWorkRow] {
        file.actions.filter(\.isOpen).map { action in
            OpenWorkRow(
                caseRef: file.caseRef, kind: .action, reference: action.id.rawValue, owner: action.owner?.rawValue,
                agency: action.agreement.event.ownerAgency, dueBy: action.dueBy,
                releaseCritical: action.agreement.event.releaseCritical, zone: file.zone)
        }
    }

    private static func requests(in file: CaseFile) -> [OpenWorkRow] {
        file.partnerRequests.filter { $0.answer == nil }.map { request in
            let asked = request.request.event
            return OpenWorkRow(
                caseRef: file.caseRef, kind: .request, reference: request.id.rawValue, owner: asked.to?.rawValue,
                agency: asked.to, dueBy: asked.neededBy, releaseCritical: nil, zone: file.zone)
        }
    }

    private static func appointments(in file: CaseFile) -> [OpenWorkRow] {
        file.appointments.map { appointment in
            let event = appointment.event
            return OpenWorkRow(
                caseRef: file.caseRef, kind: .appointment, reference: event.arrangementId.rawValue,
                owner: event.provider?.rawValue, agency: nil, dueBy: appointment.at,
                releaseCritical: event.tiedToRelease, zone: file.zone)
        }
    }

    /// The newest request to approve the release, as long as nobody has settled it. Adjourned is not settled.
    private static func decisions(in file: CaseFile) -> [OpenWorkRow] {
        guard let request = file.sinceLastReturn(file.facts(ReleaseApprovalRequested.self)).last else { return [] }
        let isSettled = file.facts(ReleaseDecisionRecorded.self).contains {
            !($0.event.decision == .adjourned) && $0.happened(after: request)
        }
        guard !isSettled, case .planned = file.releaseState else { return [] }
        return [
            OpenWorkRow(
                caseRef: file.caseRef, kind: .decision, reference: request.id.description,
                owner: request.event.authority?.rawValue, agency: nil,
                dueBy: request.event.decisionDueBy.map { .day($0) }, releaseCritical: true, zone: file.zone)
        ]
    }
}
