internal import Almanac
public import Events

/// How far the approval of a release came.
public enum ApprovalState: String, Vocabulary {
    case notNeeded = "not_needed"
    case notSubmitted = "not_submitted"
    case pending, adjourned, granted, refused
    /// The plan went on after it was submitted.
    case outdatedDossier = "outdated_dossier"

    /// Reads requests and decisions since the last return to custody; `nil` without a release date.
    ///
    /// Adjourned is not decided. A decision on an older version of the plan is still a decision.
    init?(of file: CaseFile, planVersion: Int?) {
        guard let release = file.plannedRelease else { return nil }
        guard release.approvalRequired else {
            self = .notNeeded
            return
        }
        if let settled = file.settledApproval {
            self = settled.event.decision == .granted ? .granted : .refused
        } else if let request = file.approvalRequests.last {
            let adjourned = file.approvalDecisions.last.map {
                $0.event.decision == .adjourned && $0.happened(after: request)
            }
            let isOutdated = request.event.planVersion.map { $0 < planVersion ?? $0 } ?? false
            self = isOutdated ? .outdatedDossier : adjourned == true ? .adjourned : .pending
        } else {
            self = .notSubmitted
        }
    }
}
