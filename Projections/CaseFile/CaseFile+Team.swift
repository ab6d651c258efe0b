public import Events

extension CaseFile {
    /// Everybody whose availability can matter to the case: who holds a role, is a contact, waits at the gate, or steps in.
    public var team: Set<ActorRef> {
        var actors = Set(facts(RoleAssigned.self).map(\.event.actor))
        actors.formUnion(facts(ContactPointPublished.self).map(\.event.actor))
        actors.formUnion(facts(GatePickupArranged.self).compactMap { $0.event.by.map { ActorRef($0.rawValue) } })
        return actors
    }
}
