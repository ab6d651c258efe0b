internal import Almanac
internal import Events

extension AccessRequest {
    /// Whether the case was opened in an emergency that is not over.
    var isEmergency: Bool { relation?.brokenOpenUntil.map { $0 > moment } ?? false }

    /// Whether they coordinate for the agency that leads the case.
    var coordinatesForLeadAgency: Bool {
        relation?.isOfLeadAgency == true && principal.roles.contains(.coordinator)
    }

    /// Whether an inspector looks at what inspectors alone are shown.
    var isInspection: Bool {
        operation == .see && principal.roles.contains(.inspector)
            && (material.kind == .intelligence || Policy.inspected.contains(material.subject))
    }

    /// Whether a granted role is enough to record it, without any part in a case.
    var isGrantedRecording: Bool {
        guard Policy.writing.contains(operation) else { return false }
        switch Policy.recording(material.subject) {
        case .granted(let roles): return !principal.roles.isDisjoint(with: roles)
        case .watcher: return operation == .record && principal.roles.contains(.watcher)
        case .team, .roles, .nobody: return false
        }
    }

    /// Whether none of their roles may do such a thing.
    var lacksRole: Denial? {
        guard principal.roles.contains(where: allows) else { return .roleLacks }
        if material.kind == .administration, !Policy.administering.contains(operation) { return .roleLacks }
        guard Policy.onOneCase.contains(operation), !isInspection, !isGrantedRecording else { return nil }
        return principal.roles.contains { Policy.workingRoles.contains($0) && allows($0) } ? nil : .roleLacks
    }

    private func allows(_ role: AccessRole) -> Bool { Policy.operations[role]?.contains(operation) ?? false }

    /// Whether the case is none of theirs.
    var lacksRelation: Denial? {
        if relation?.isShutOut == true { return .shutOut }
        if operation == .breakGlass, relation == nil { return .oneAtATime }
        guard Policy.onOneCase.contains(operation), !isInspection, !isGrantedRecording else { return nil }
        guard let relation else {
            return operation == .list || !Policy.isOfCase(material.subject) ? nil : .noRelation
        }
        return isRelated(relation) ? nil : .noRelation
    }

    /// Whether a purpose or a fresh proof of identity is missing.
    var lacksFormality: Denial? {
        if Policy.withPurpose.contains(operation), purpose.map(\.isBlank) ?? true { return .purposeMissing }
        guard Policy.withStepUp.contains(operation) else { return nil }
        return principal.steppedUpUntil.map { $0 > moment } ?? false ? nil : .stepUp
    }

    private func isRelated(_ relation: CaseRelation) -> Bool {
        if !relation.teamRoles.isEmpty || isEmergency { return true }
        if relation.isOfLeadAgency, !principal.roles.isDisjoint(with: Policy.rolesOfLeadAgency) { return true }
        return principal.roles.contains(.decisionMaker) && !relation.agreed.isEmpty
    }
}

extension String {
    /// Whether nothing is said.
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
