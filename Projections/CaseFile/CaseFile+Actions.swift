public import Almanac
public import Events

/// An agreed task with its owner and due date as they now stand.
public struct AgreedAction: Sendable {
    public let agreement: Fact<ActionAgreed>
    public let owner: PartyRef?
    /// When it is due; `nil` if nobody said.
    public let dueBy: Moment?
    /// The changes of owner or date, in the order they happened.
    public let updates: [Fact<ActionUpdated>]
    public let completion: Fact<ActionCompleted>?

    public var id: ActionID { agreement.event.actionId }
    public var isOpen: Bool { completion == nil }
    /// The newest change of owner or date, if there was one.
    public var update: Fact<ActionUpdated>? { updates.last }
    /// How often another due date was given.
    public var movedTimes: Int { updates.filter { $0.event.newDueBy != nil }.count }
}

extension CaseFile {
    /// All agreed tasks in the order they were agreed; one agreed again under its name starts anew.
    public var actions: [AgreedAction] {
        let agreed = facts(ActionAgreed.self)
        let newest = Dictionary(agreed.map { ($0.event.actionId, $0) }) { $1 }
        let updates = facts(ActionUpdated.self)
        let completions = facts(ActionCompleted.self)
        return agreed.filter { newest[$0.event.actionId]?.id == $0.id }.map { agreement in
            let id = agreement.event.actionId
            let changes = updates.filter { $0.event.actionId == id && $0.happened(after: agreement) }
            return AgreedAction(
                agreement: agreement,
                owner: changes.last { $0.event.newOwner != nil }?.event.newOwner ?? agreement.event.owner,
                dueBy: changes.last { $0.event.newDueBy != nil }?.event.newDueBy ?? agreement.event.dueBy,
                updates: changes,
                completion: completions.last { $0.event.actionId == id && $0.happened(after: agreement) })
        }
    }
}
