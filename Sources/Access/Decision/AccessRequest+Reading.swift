internal import Events
internal import Projections

extension AccessRequest {
    /// Which of the fields they may read.
    var reading: Decision {
        if let denial = lacksOpening { return .deny(denial) }
        var permitted: Set<AccessTag> = []
        var denial: Denial?
        for tag in AccessTag.allCases where material.tags.contains(tag) {
            if let found = lacks(tag) { denial = denial ?? found } else { permitted.insert(tag) }
        }
        return Access.permit(permitted, else: denial ?? .roleLacks)
    }

    /// What of a case goes to the person it is about: all but what is of others.
    var disclosure: Decision {
        if material.kind == .intelligence { return .deny(.intelligence) }
        if Policy.ofOthers.contains(material.kind), !isConsented { return .deny(.notTheirs) }
        return .permit(FieldPermit(material.tags))
    }

    /// What closes the whole of it, whatever its fields are.
    private var lacksOpening: Denial? {
        if isAboveCeiling || (material.origin != nil && isNeverForAgency) { return .neverForAgency }
        if material.isOverdue, operation != .reveal { return .overdue }
        if material.kind == .intelligence, !isLetInToIntelligence { return .intelligence }
        return isOutsideDuty ? .notNeeded : nil
    }

    /// Whether their kind of agency never sees such content: the whole of an entry, the protected fields of a view.
    var isNeverForAgency: Bool {
        guard let kinds = Policy.never[material.kind] else { return false }
        if Policy.neverWithoutConsent.contains(material.kind), isConsented { return false }
        return principal.agencyKind.map(kinds.contains) ?? true
    }

    private var isAboveCeiling: Bool {
        guard material.marking == .protected, !isOwn else { return false }
        return principal.agencyKind.map(Policy.atMostSensitive.contains) ?? true
    }

    private var isLetInToIntelligence: Bool {
        if isInspection { return true }
        guard let relation else { return false }
        if relation.teamRoles.contains(.intelligenceLiaison) { return true }
        let isByEmergencyAlone = relation.teamRoles.isEmpty && !relation.isOfLeadAgency && relation.agreed.isEmpty
        return principal.roles.contains(.decisionMaker) && !isByEmergencyAlone
    }

    /// Whether they only answer the phone, and this is not for that.
    private var isOutsideDuty: Bool {
        guard !isEmergency, principal.roles.contains(.dutyContact) else { return false }
        guard principal.roles.intersection(Policy.workingRoles) == [.dutyContact] else { return false }
        return Policy.views[material.subject] != nil && !Policy.viewsOfDutyContacts.contains(material.subject)
    }
}
