public import Almanac
public import Events

/// What the person needs, who provides it until when, and what fell through.
public struct NeedsMatrix: Sendable {
    /// One need, or a part of life in which something was confirmed or lost and no need is recorded.
    public struct Row: Sendable {
        /// `nil` if no need is recorded.
        public let need: IdentifiedNeed?
        public let domain: Term<NeedDomain>
        public let state: NeedState
        /// What was confirmed for it, in the order it was; each with how it stands.
        public let provisions: [(provision: Provision, state: Provision.State)]
        /// What fell through, in the order it did.
        public let losses: [Loss]
        /// References of what stands or will stand at the same time for the same need; empty if nothing does.
        public let duplicates: [String]

        /// What serves the need or will: the newest that does, or else the newest there was; `nil` if there was none.
        public var leading: Provision? {
            provisions.last { $0.state.isLive }?.provision ?? provisions.last?.provision
        }
        /// How often it fell through because of stigma.
        public var stigmaLosses: Int { losses.count { $0.isStigma } }
    }

    public let standpoint: Standpoint
    /// The local day on which the rows are judged.
    public let day: CivilDate
    /// The most critical first, then by due day; parts of life without a recorded need last.
    public let rows: [Row]
    /// The benefits of the case, also where no need is recorded.
    public let benefits: [Benefit]
    /// The documents of the case, also where no need is recorded.
    public let documents: [PersonalDocument]

    /// How often something fell through because of stigma, in the whole case.
    public var stigmaLosses: Int {
        rows.flatMap(\.losses).reduce(into: Set<EntryID>()) { $0.formUnion($1.stigma) }.count
    }
}

extension Loss {
    /// The entry, if stigma was the reason: a loss that concerns two needs is counted once.
    fileprivate var stigma: [EntryID] { isStigma ? [failure.id] : [] }
}
