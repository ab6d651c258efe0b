public import Almanac
public import Events

/// Something that may have breached a condition, with what was decided about it.
public struct PossibleBreach: Sendable {
    public let suspicion: Fact<BreachSuspected>
    /// When it was seen, as exactly as it is known.
    public let seenAt: Moment
    /// The newest decision on it; `nil` if there is none.
    public let decision: Fact<BreachDecided>?
    /// It happened before the last return to custody.
    public let isHistory: Bool

    public var id: BreachID { suspicion.event.breachId }
    /// Somebody still has to decide.
    public var isUndecided: Bool { decision == nil && !isHistory }
}

/// A return to custody, as far as it came.
public struct Recall: Sendable {
    /// `nil` if only the return is recorded.
    public let order: Fact<RecallOrdered>?
    /// `nil` if the person is not known to be back.
    public let returned: Fact<PersonReturnedToCustody>?
}

extension CaseFile {
    /// All possible breaches in the order they were recorded to have happened; one reported again starts anew.
    public var breaches: [PossibleBreach] {
        let suspected = facts(BreachSuspected.self)
        let newest = Dictionary(suspected.map { ($0.event.breachId, $0.id) }) { $1 }
        let current = Set(sinceLastReturn(suspected).map(\.id))
        let decisions = facts(BreachDecided.self)
        return suspected.filter { newest[$0.event.breachId] == $0.id }.map { breach in
            PossibleBreach(
                suspicion: breach, seenAt: breach.event.seenAt ?? .instant(breach.occurredAt),
                decision: decisions.last { $0.event.breachId == breach.event.breachId && $0.happened(after: breach) },
                isHistory: !current.contains(breach.id))
        }
    }

    /// Orders to return to custody, each with the return that followed, and returns without an order, in that order.
    public var recalls: [Recall] {
        let orders = facts(RecallOrdered.self).map { (entry: $0.entry, recall: Recall(order: $0, returned: nil)) }
        let returns = facts(PersonReturnedToCustody.self).map {
            (entry: $0.entry, recall: Recall(order: nil, returned: $0))
        }
        return (orders + returns).sorted { Entry.happenedBefore($0.entry, $1.entry) }.reduce(into: []) {
            recalls, next in
            if let back = next.recall.returned, let open = recalls.last, open.returned == nil {
                recalls[recalls.count - 1] = Recall(order: open.order, returned: back)
            } else {
                recalls.append(next.recall)
            }
        }
    }
}
