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
        let asked = file.facts(InformationRequested.self)
        let answers = file.facts(InformationRequestAnswered.self)
        let newest = Dictionary(asked.map { ($0.event.requestId, $0) }) { $1 }
        return asked.filter { request in
            let isAnswered = answers.contains {
                $0.event.requestId == request.event.requestId && $0.happened(after: request)
            }
            return newest[request.event.requestId]?.id == request.id && !isAnswered
        }.map { request in
            OpenWorkRow(
                caseRef: file.caseRef, kind: .request, reference: request.event.requestId.rawValue,
                owner: request.event.to?.rawValue, agency: request.event.to, dueBy: request.event.neededBy,
                releaseCritical: nil, zone: file.zone)
        }
    }

    /// Appointments that were neither lost, nor missed, nor arranged anew.
    private static func appointments(in file: CaseFile) -> [OpenWorkRow] {
        let confirmed = file.facts(ArrangementConfirmed.self)
        let newest = Dictionary(confirmed.map { ($0.event.arrangementId, $0) }) { $1 }
        let replaced = Set(confirmed.compactMap(\.event.reconfirms))
        let lost = file.facts(ArrangementFailed.self)
        let missed = file.facts(AppointmentMissed.self)
        return confirmed.filter { arrangement in
            let id = arrangement.event.arrangementId
            return arrangement.event.at != nil && newest[id]?.id == arrangement.id && !replaced.contains(id)
                && !lost.contains { $0.event.arrangementId == id && $0.happened(after: arrangement) }
                && !missed.contains { $0.event.arrangementId == id && $0.happened(after: arrangement) }
        }.map { arrangement in
            OpenWorkRow(
                caseRef: file.caseRef, kind: .appointment, reference: arrangement.event.arrangementId.rawValue,
                owner: arrangement.event.provider?.rawValue, agency: nil, dueBy: arrangement.event.at,
                releaseCritical: arrangement.event.tiedToRelease, zone: file.zone)
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
