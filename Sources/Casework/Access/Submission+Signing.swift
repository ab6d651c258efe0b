internal import Access
internal import Events

extension Submission {
    /// The submission in the name of who records it: nobody records in the name of somebody else.
    /// - Throws: ``BadInput`` if it names another recorder or agency.
    func signed(by principal: Principal) throws(BadInput) -> Submission {
        guard let actor = principal.actor, !principal.roles.contains(.importer) else { return self }
        try Self.check(attributes.recordedBy?.rawValue, "recordedBy", is: actor.rawValue)
        if let agency = principal.agency { try Self.check(attributes.agency?.rawValue, "agency", is: agency.rawValue) }
        return Submission(
            id: id, stream: stream, type: type, schemaVersion: schemaVersion, occurredAt: occurredAt,
            attributes: attributes.signed(by: actor, of: principal.agency), data: data)
    }

    private static func check(_ given: String?, _ field: String, is own: String) throws(BadInput) {
        guard let given, given != own else { return }
        throw BadInput(
            field: field, expected: "\(own), who records it", found: given,
            advice: "leave it out, or let \(given) record it")
    }
}

extension Attributes {
    fileprivate func signed(by actor: ActorRef, of agency: AgencyRef?) -> Attributes {
        Attributes(
            recordedBy: actor, agency: agency ?? self.agency, role: role, provenance: provenance, kind: kind,
            marking: marking, purpose: purpose, legalBasis: legalBasis, reviewBy: reviewBy,
            correlationId: correlationId, causationId: causationId)
    }
}
