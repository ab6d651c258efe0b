public import Almanac
public import Events

extension CaseFile {
    /// Everybody who matters to the person and of whom something is on record, in the order they were first named.
    public var relatives: [Relative] {
        let records = facts(FamilyMemberRecorded.self)
        let decisions = facts(FamilyInvolvementDecided.self)
        let support = facts(FamilySupportProvided.self)
        let restrictions = contactRestrictions
        return namedRelatives.map { id in
            Relative(
                id: id, record: records.last { $0.event.relative == id },
                decision: decisions.last { $0.event.relative == id },
                support: support.filter { $0.event.relatives?.contains(id) ?? false },
                restrictions: restrictions.filter { $0.relative == id })
        }
    }

    /// The record says that there is no family; `nil` if it does not say.
    public var hasNoFamily: Bool? { newest(ProfileRecorded.self)?.event.noFamily }

    private var namedRelatives: [RelativeRef] {
        let named = entries.flatMap { entry -> [RelativeRef] in
            switch entry.event {
            case let event as FamilyMemberRecorded: [event.relative]
            case let event as FamilyInvolvementDecided: [event.relative]
            case let event as ContactRestrictionRecorded: [event.relative].compactMap { $0 }
            case let event as FamilySupportProvided: event.relatives ?? []
            case let event as SupportNetworkEstablished: (event.members ?? []).compactMap(\.relativeRef)
            default: []
            }
        }
        var seen: Set<RelativeRef> = []
        return named.filter { seen.insert($0).inserted }
    }
}

extension Relative {
    /// What stands against involving them at a moment, so that somebody could come to harm.
    public func protectiveGrounds(at moment: Instant) -> Set<FamilyMemberRecorded.Contraindication> {
        protectiveGrounds(isRestricted: restrictions.contains { $0.isStanding(at: moment) })
    }

    /// What stands against involving them, so that somebody could come to harm.
    ///
    /// A ban or order that holds counts as one, and so does a stance that is a risk.
    public func protectiveGrounds(isRestricted: Bool) -> Set<FamilyMemberRecorded.Contraindication> {
        let grave: Set<FamilyMemberRecorded.Contraindication> = [
            .protectionNeeded, .threatenedByPerson, .radicalisingInfluence, .visitationBan,
        ]
        var grounds = Set((contraindications ?? []).compactMap(\.word)).intersection(grave)
        if isRestricted { grounds.insert(.visitationBan) }
        if record?.event.stance == .risk { grounds.insert(.radicalisingInfluence) }
        return grounds
    }
}
