public import Events

/// Something confirmed that fell through, and what came after it.
public struct Loss: Sendable {
    public let failure: Fact<ArrangementFailed>
    /// The need that what was lost had been confirmed for; `nil` if none was named.
    public let needId: NeedID?
    /// The reference of what took its place: what names it, or else the first later confirmation in the same part of
    /// life; `nil` if nothing did.
    public let successor: String?
    /// Whether anything was confirmed later in the same part of life.
    public let isReplaced: Bool

    public var domain: Term<NeedDomain> { failure.event.domain }
    public var reason: Term<ArrangementFailed.Reason>? { failure.event.reason }
    public var isStigma: Bool { reason == .stigma }
}

extension CaseFile {
    /// All that fell through, in the order it did.
    public var losses: [Loss] {
        let confirmations = confirmations
        return facts(ArrangementFailed.self).map { failure in
            let later = confirmations.filter { Entry.happenedBefore(failure.entry, $0.entry) }
            let lost = failure.event.arrangementId?.rawValue
            let named = later.first { $0.replaces != nil && $0.replaces == lost }
            let next = later.first { $0.domain == failure.event.domain }
            let original = confirmations.last {
                $0.reference == lost && Entry.happenedBefore($0.entry, failure.entry)
            }
            return Loss(
                failure: failure, needId: original?.needId, successor: (named ?? next)?.reference,
                isReplaced: next != nil)
        }
    }

    /// Every confirmation there ever was, also of what was confirmed again since.
    private var confirmations: [Confirmation] {
        let arrangements = facts(ArrangementConfirmed.self).map {
            Confirmation(
                reference: $0.event.arrangementId.rawValue, replaces: $0.event.reconfirms?.rawValue,
                needId: $0.event.needId, domain: $0.event.domain, entry: $0.entry)
        }
        let places = facts(HousingConfirmed.self).map {
            Confirmation(
                reference: $0.event.housingId.rawValue, replaces: $0.event.reconfirms?.rawValue, needId: nil,
                domain: .known(.housing), entry: $0.entry)
        }
        return (arrangements + places).sorted { Entry.happenedBefore($0.entry, $1.entry) }
    }
}

private struct Confirmation {
    let reference: String
    let replaces: String?
    let needId: NeedID?
    let domain: Term<NeedDomain>
    let entry: Entry
}
