public import Almanac
public import Events

/// An arranged pick-up at the gate that was neither cancelled nor replaced.
public struct GatePickup: Sendable {
    public let fact: Fact<GatePickupArranged>

    public var event: GatePickupArranged { fact.event }
    /// Confirmed by whoever comes. Unknown is not confirmed.
    public var isConfirmed: Bool { event.confirmed == true }
    /// Counts as a reachable contact for two hours; so if nobody said otherwise.
    public var isCore: Bool { event.core ?? true }

    /// When the pick-up waits; `nil` if nobody said, or only the day is known.
    public var meetAt: Instant? {
        if case .instant(let instant) = event.meetAt { instant } else { nil }
    }

    /// How late and how early a pick-up may wait and still fit the release.
    public static let latest = Span.minutes(15)
    public static let earliest = Span.hours(4)

    /// Whether the pick-up fits a release at that moment: at most 15 minutes late and 4 hours early.
    public func fits(_ release: Instant) -> Bool {
        meetAt.map { $0 <= release + Self.latest && $0 >= release - Self.earliest } ?? false
    }
}

/// A hand-over from one role to another, as far as it came.
public struct Handover: Sendable {
    public let offer: Fact<HandoverOffered>?
    /// The newest acceptance, complete or not.
    public let acceptance: Fact<HandoverAccepted>?

    public var id: HandoverID { offer?.event.handoverId ?? acceptance?.event.handoverId ?? "" }
    /// What the receiving side still misses.
    public var missingItems: [String] { acceptance?.event.missingItems ?? [] }
}

extension CaseFile {
    /// The pick-ups that stand for the coming release, in the order they were arranged.
    public var activePickups: [GatePickup] {
        let arranged = sinceLastReturn(facts(GatePickupArranged.self))
        let cancellations = facts(GatePickupCancelled.self)
        let newest = Dictionary(arranged.map { ($0.event.pickupId, $0) }) { $1 }
        return arranged.filter { pickup in
            let id = pickup.event.pickupId
            let isCancelled = cancellations.contains { $0.event.pickupId == id && $0.happened(after: pickup) }
            let isReplaced = arranged.contains { $0.event.replaces == id && $0.happened(after: pickup) }
            return !isCancelled && !isReplaced && newest[id]?.id == pickup.id
        }.map(GatePickup.init)
    }

    /// The hand-overs since the last return to custody, in the order they were offered.
    public var handovers: [Handover] {
        let offers = sinceLastReturn(facts(HandoverOffered.self))
        let acceptances = sinceLastReturn(facts(HandoverAccepted.self))
        let accepted = Dictionary(acceptances.map { ($0.event.handoverId, $0) }) { $1 }
        let firstOffers = Dictionary(offers.map { ($0.event.handoverId, $0) }) { first, _ in first }
        let order =
            (offers.map { ($0.event.handoverId, $0.entry) } + acceptances.map { ($0.event.handoverId, $0.entry) })
            .sorted { Entry.happenedBefore($0.1, $1.1) }
        var seen: Set<HandoverID> = []
        return order.compactMap { id, _ in
            seen.insert(id).inserted ? Handover(offer: firstOffers[id], acceptance: accepted[id]) : nil
        }
    }

    /// The newest contact sheet for the person; a sheet for the family is a second document.
    public var contactSheet: Fact<ContactSheetIssued>? { contactSheets(for: .person).last }

    /// The contact sheets that were issued to the person or to the family, in the order they were.
    public func contactSheets(for audience: SheetAudience) -> [Fact<ContactSheetIssued>] {
        facts(ContactSheetIssued.self).filter { ($0.event.forFamily == true) == (audience == .family) }
    }

    /// Relatives whom the newest decision keeps out.
    public var excludedRelatives: Set<RelativeRef> {
        let newest = Dictionary(facts(FamilyInvolvementDecided.self).map { ($0.event.relative, $0.event) }) { $1 }
        return Set(newest.filter { $0.value.decision == .exclude }.keys)
    }
}
