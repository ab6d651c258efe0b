internal import Events
internal import Projections

/// Somebody with the responsibilities they hold on a case.
struct RoleHolder {
    let actor: ActorRef
    let tenures: [RoleTenure]

    /// Who it is and as what, such as `MN-16, mentor`.
    var inWords: String { ([actor.rawValue] + tenures.map(\.role.inWords)).joined(separator: ", ") }
}

extension Desk {
    /// Who holds responsibilities of that kind now, by reference.
    func holders(in file: CaseFile, of isMeant: (RoleTenure) -> Bool) -> [RoleHolder] {
        let held = file.roles.filter { isMeant($0) && clock.isBetween($0.from, and: $0.until) }
        return Dictionary(grouping: held, by: \.actor).map(RoleHolder.init).sorted { $0.actor < $1.actor }
    }
}
