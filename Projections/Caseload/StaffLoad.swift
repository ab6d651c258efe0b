public import Almanac
public import Events

/// What one actor carries: the open cases on which the actor holds, held or will hold a responsibility.
public struct StaffLoad: Sendable {
    /// The actor's part in one case.
    public struct Part: Sendable {
        public let tenures: [RoleTenure]
        /// The release, planned or past, with the entry that says so; `nil` without a gate or a date.
        public let release: (instant: Instant, entry: EntryID)?

        /// All that a load is made of, so that another part is told by another text.
        public var inWords: String {
            let held = tenures.map { tenure in
                "\(tenure.actor) \(tenure.fact.id) \(tenure.from.milliseconds) "
                    + (tenure.until.map { String($0.milliseconds) } ?? "")
            }
            return (held + [release.map { "\($0.instant.milliseconds) \($0.entry)" } ?? ""]).joined(separator: ", ")
        }
    }

    public let actor: ActorRef
    public internal(set) var parts: [Part] = []
}

/// What everybody carries, folded case by case.
public struct StaffRoster: Sendable {
    /// The types of entry that it is folded from.
    public static let types: Set<String> = [
        CaseOpened.name, CaseClosed.name, ReleaseDateSet.name, ReleaseDateChanged.name, PersonReleased.name,
        PersonReturnedToCustody.name, RoleAssigned.name, RoleEnded.name,
    ]

    private var byActor: [ActorRef: StaffLoad] = [:]

    /// A roster without cases.
    public init() {}

    /// Everybody's load, by reference.
    public var loads: [StaffLoad] { byActor.values.sorted { $0.actor < $1.actor } }

    /// Takes a case in; one that is closed, or of which no opening stands, is nobody's work.
    public mutating func count(_ file: CaseFile) {
        guard file.opening != nil, !file.isClosed else { return }
        let release: (Instant, EntryID)? =
            switch file.releaseState {
            case .noGate, .dateUnknown: nil
            case .planned(let planned): (planned.instant, planned.entry.id)
            case .released(let actual): (actual.instant, actual.fact.id)
            }
        for (actor, tenures) in Dictionary(grouping: file.roles, by: \.actor) {
            byActor[actor, default: StaffLoad(actor: actor)].parts
                .append(StaffLoad.Part(tenures: tenures, release: release))
        }
    }
}
