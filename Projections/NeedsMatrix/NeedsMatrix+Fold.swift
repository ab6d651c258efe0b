internal import Almanac
internal import Events

extension NeedsMatrix: CaseView {
    public static let title = "needs and arrangements"

    public init(of dossier: Dossier) {
        let file = dossier.file
        let day = file.day(of: dossier.moment)
        let needs = file.needs
        let provisions = file.provisions
        let losses = file.losses
        let recorded = needs.map { need in
            Row(
                need, in: need.domain, on: day,
                provisions.filter { need.isServed(by: $0.needId, in: $0.domain, needs) },
                losses.filter { need.isServed(by: $0.needId, in: $0.domain, needs) })
        }
        standpoint = dossier.standpoint
        self.day = day
        rows = recorded.sorted(by: Row.comesBefore) + Self.unneeded(needs, provisions, losses, on: day)
        benefits = file.benefits
        documents = file.documents
    }

    /// Parts of life in which something was confirmed or lost and no need is recorded, in the order of the first entry.
    private static func unneeded(
        _ needs: [IdentifiedNeed], _ provisions: [Provision], _ losses: [Loss], on day: CivilDate
    ) -> [Row] {
        func isApart(_ needId: NeedID?, _ domain: Term<NeedDomain>) -> Bool {
            !needs.contains { $0.isServed(by: needId, in: domain, needs) }
        }
        let provisions = provisions.filter { isApart($0.needId, $0.domain) }
        let losses = losses.filter { isApart($0.needId, $0.domain) }
        let entries = provisions.map { ($0.domain, $0.entry) } + losses.map { ($0.domain, $0.failure.entry) }
        var seen: Set<Term<NeedDomain>> = []
        return entries.sorted { Entry.happenedBefore($0.1, $1.1) }.map(\.0).filter { seen.insert($0).inserted }.map {
            domain in
            Row(
                nil, in: domain, on: day, provisions.filter { $0.domain == domain },
                losses.filter { $0.domain == domain })
        }
    }
}

extension NeedsMatrix.Row {
    fileprivate init(
        _ need: IdentifiedNeed?, in domain: Term<NeedDomain>, on day: CivilDate, _ provisions: [Provision],
        _ losses: [Loss]
    ) {
        let stated = provisions.map { (provision: $0, state: $0.state(on: day)) }
        let live = stated.filter(\.state.isLive).map(\.provision)
        let doubled = live.filter { one in live.contains { $0.entry.id != one.entry.id && $0.overlaps(one) } }
        self.init(
            need: need, domain: domain,
            state: Self.state(
                of: need, isArranged: !live.isEmpty, isLost: losses.last.map { $0.successor == nil } ?? false),
            provisions: stated, losses: losses, duplicates: doubled.map(\.reference))
    }

    private static func state(of need: IdentifiedNeed?, isArranged: Bool, isLost: Bool) -> NeedState {
        if let need, !need.isOpen { return need.isMet ? .met : .dropped }
        if isArranged { return .arranged }
        return isLost ? .failed : .open
    }

    /// The most critical first, then by due day; what is not known before what can wait, and undated last.
    static func comesBefore(_ left: NeedsMatrix.Row, _ right: NeedsMatrix.Row) -> Bool {
        (left.urgency, left.need?.dueBy ?? .latest) < (right.urgency, right.need?.dueBy ?? .latest)
    }

    private var urgency: Int {
        switch need?.identification.event.criticality?.word {
        case .dayOne: 0
        case .firstWeek: 1
        case .firstMonth: 2
        case nil: 3
        case .later: 4
        }
    }
}
