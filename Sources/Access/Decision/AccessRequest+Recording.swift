internal import Events

extension AccessRequest {
    /// Why they may not write it; `nil` if they may.
    var lacksRecordingRight: Denial? {
        switch operation {
        case .answer: nil
        case .correct: isOfRecordingAgency ? lacksGround : .otherAgency
        case .withdraw: lacksWithdrawal
        default: mayRecord ? lacksGround : .roleLacks
        }
    }

    private var lacksGround: Denial? { material.lacksGround ? .lacksGround : nil }

    private var lacksWithdrawal: Denial? {
        guard isOfRecordingAgency || coordinatesForLeadAgency else { return .otherAgency }
        guard Policy.withdrawnByTwo.contains(material.subject) else { return nil }
        let isAnother = material.origin?.actor != nil && principal.actor != nil && !isOwn
        return isAnother ? nil : .lacksGround
    }

    private var isOfRecordingAgency: Bool {
        if isOwn { return true }
        guard let agency = principal.agency else { return false }
        return material.origin?.agency == agency
    }

    private var mayRecord: Bool {
        if isGrantedRecording { return true }
        let isDecision = Policy.decisions.contains(material.subject)
        if principal.roles.contains(.decisionMaker), isDecision { return true }
        guard principal.roles.contains(.coordinator) || principal.roles.contains(.practitioner) else { return false }
        switch Policy.recording(material.subject) {
        case .team: return true
        case .roles(let roles):
            return coordinatesForLeadAgency || relation.map { !$0.teamRoles.isDisjoint(with: roles) } ?? false
        case .granted, .watcher, .nobody: return false
        }
    }
}
