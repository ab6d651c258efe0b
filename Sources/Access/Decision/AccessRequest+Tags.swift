internal import Events
internal import Projections

extension AccessRequest {
    /// Why fields with that tag are not for them; `nil` if they are.
    func lacks(_ tag: AccessTag) -> Denial? {
        switch tag {
        case .open: nil
        case .sensitive: lacksSensitive
        case .protected: lacksProtected
        case .keySeparated: operation == .reveal ? lacksRestrictedText : .oneAtATime
        }
    }

    /// Whether they recorded it themselves.
    var isOwn: Bool {
        guard let actor = principal.actor else { return false }
        return material.origin?.actor == actor
    }

    /// Whether the person agreed that their agency may see what is protected here.
    var isConsented: Bool {
        let category = material.kind == .ordinary ? material.category : Policy.categoryOfProtected[material.kind]
        return category.map { relation?.consented.contains($0) ?? false } ?? false
    }

    private var lacksSensitive: Denial? {
        if isOwn || material.kind == .intelligence { return nil }
        guard needs(material.category) else { return .notNeeded }
        return isShared ? nil : .notShared
    }

    private var lacksProtected: Denial? {
        if isNeverForAgency { return .neverForAgency }
        if isOwn || material.kind == .intelligence || isOfTheirProfession { return nil }
        if isEmergency, !Policy.closedInEmergency.contains(material.kind) { return nil }
        guard isConsented else { return .notTheirs }
        return needs(Policy.categoryOfProtected[material.kind] ?? material.category) ? nil : .notNeeded
    }

    private var lacksRestrictedText: Denial? {
        let isProtected = material.tags.contains(.protected) || material.marking == .protected
        return isProtected ? lacksProtected : lacksSensitive
    }

    /// Whether it comes from their agency and profession; of a view, whether such things come from their role.
    private var isOfTheirProfession: Bool {
        guard let roles = relation?.teamRoles else { return false }
        guard let origin = material.origin else {
            return Policy.sources[material.kind].map { !roles.isDisjoint(with: $0) } ?? false
        }
        guard let agency = origin.agency, agency == principal.agency, let role = origin.role else { return false }
        return roles.contains { Policy.isSameProfession($0, role) }
    }

    /// Whether the work of one of their roles needs what is sensitive of that category.
    private func needs(_ category: SharingCategory?) -> Bool {
        if isEmergency || coordinatesForLeadAgency { return true }
        guard let category else { return false }
        if principal.roles.contains(.decisionMaker), Policy.needsOfDecisionMakers.contains(category) { return true }
        if principal.roles.contains(.dutyContact), Policy.needsOfDutyContacts.contains(category) { return true }
        return relation?.teamRoles.contains { Policy.needs[$0]?.contains(category) ?? false } ?? false
    }

    /// Whether an origin in their agency, the lead, an agreement, consent or an emergency lets them see what is sensitive.
    private var isShared: Bool {
        guard let relation else { return isOfTheirAgency }
        if relation.isOfLeadAgency || isEmergency || isOfTheirAgency { return true }
        guard let category = material.category else { return false }
        return relation.agreed.contains(category) || relation.consented.contains(category)
    }

    private var isOfTheirAgency: Bool {
        guard let agency = principal.agency else { return false }
        return material.origin?.agency == agency
    }
}
