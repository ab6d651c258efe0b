public import Almanac
public import Events

/// An actor whom the person can reach after release, because a contact point of theirs counts.
public struct ReleaseContact: Hashable, Sendable {
    public let actor: ActorRef
    /// A core contact, or else a crisis line.
    public let capacity: ContactPointPublished.Capacity
    public let channels: Set<ContactPointPublished.Channel>
    /// A desk that needs no role on the case.
    public let isStanding: Bool

    /// Whether the actor comes or can be visited, so that no phone is needed.
    public var isReachableWithoutPhone: Bool { !channels.isDisjoint(with: [.homeVisit, .walkIn]) }
}

extension CaseFile {
    /// The contact points that count: core contacts and crisis lines, not those for the family alone.
    public var countingContactPoints: [Fact<ContactPointPublished>] { countingContactPoints(for: .person) }

    /// The contact points that count for the person, or for the family.
    ///
    /// A contact point is for the person unless it is said to be for the family, or for both.
    public func countingContactPoints(for audience: SheetAudience) -> [Fact<ContactPointPublished>] {
        facts(ContactPointPublished.self).filter { point in
            let counts = point.event.capacity == .core || point.event.capacity == .crisisLine
            let isForFamily = point.event.publishedFor == .family
            return switch audience {
            case .person: counts && !isForFamily
            case .family: counts && (isForFamily || point.event.publishedFor == .both)
            }
        }
    }

    /// Who counts as a contact for a release at that moment, by reference.
    ///
    /// A standing desk counts; anybody else must hold a role that is active then, does not end by then, and is not for
    /// custody only. Family and friends are valued, but nobody can put them on duty, so they never count here.
    public func contacts(forReleaseAt release: Instant, for audience: SheetAudience = .person) -> [ReleaseContact] {
        let holders = Set(roles.filter { $0.isActive(at: release) && $0.reachesCommunity }.map(\.actor))
        let points = Dictionary(grouping: countingContactPoints(for: audience), by: \.event.actor)
        return points.keys.sorted().compactMap { actor in
            let published = points[actor] ?? []
            let isStanding = published.contains { $0.event.standing == true }
            guard isStanding || holders.contains(actor) else { return nil }
            let channels = published.flatMap { $0.event.channels ?? [] }.compactMap(\.word)
            return ReleaseContact(
                actor: actor, capacity: published.contains { $0.event.capacity == .core } ? .core : .crisisLine,
                channels: Set(channels), isStanding: isStanding)
        }
    }

    /// Contacts that really took place with the person, in the order they happened; those with the family do not count.
    public var contactsWithPerson: [Fact<ContactHeld>] {
        facts(ContactHeld.self).filter { $0.event.with == .person || $0.event.with == .both }
    }

    /// The newest check of the release essentials since the last return to custody; `nil` if there was none.
    public var essentials: Fact<ReleaseEssentialsChecked>? {
        sinceLastReturn(facts(ReleaseEssentialsChecked.self)).last
    }

    /// The person has no phone, as the newest check says. Unknown is not the same, and is false here.
    public var lacksPhone: Bool { essentials?.event.phone == .missing }
}

/// Whom a contact sheet is for; the family gets one of its own.
public enum SheetAudience: String, Vocabulary { case person, family }
