internal import Events
internal import Projections

/// Who may do and see what: decided here and nowhere else.
public enum Access {
    /// Decides; what nothing permits is denied, and a denial wins.
    public static func decide(_ request: AccessRequest) -> Decision {
        let material = request.material
        if material.kind == .classified, Policy.telling.contains(request.operation) { return .deny(.classified) }
        if request.principal.roles.contains(.operator) { return .permit(FieldPermit(material.tags)) }
        // What is asked of everybody comes first: who is shut out must get the answers that a case gives which is not there.
        if let denial = request.lacksRole ?? request.lacksFormality ?? request.lacksRelation { return .deny(denial) }
        if material.kind == .whereabouts, Policy.withoutWhereabouts.contains(request.operation) {
            return .deny(.oneAtATime)
        }
        if Policy.writing.contains(request.operation) {
            return request.lacksRecordingRight.map(Decision.deny) ?? .permit(FieldPermit(material.tags))
        }
        if Policy.reading.contains(request.operation) { return request.reading }
        if request.operation == .disclose { return request.disclosure }
        if Policy.figuring.contains(request.operation), material.origin != nil {
            return permit(material.tags, else: .roleLacks)
        }
        return permit(material.tags.intersection(Policy.tagsOfOperation[request.operation] ?? []), else: .roleLacks)
    }

    /// Permits these fields; if there are none, denies.
    static func permit(_ tags: Set<AccessTag>, else denial: Denial) -> Decision {
        tags.isEmpty ? .deny(denial) : .permit(FieldPermit(tags))
    }
}
