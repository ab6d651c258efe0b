public import Almanac
public import Events

extension BrowsingReport {
    /// Judges looks.
    ///
    /// - Parameters:
    ///   - looks: Those from `from`, inclusive, until `until`, exclusive, in any order.
    ///   - cases: What is known of the cases; a look at one that is missing is judged by its row alone.
    ///   - related: Who is related to whose case, or has the same name; `nil` if nobody can tell.
    public init(
        _ looks: [CaseLook], from: Instant, until: Instant, cases: [CaseRef: LookedAtCase],
        related: [ActorRef: Set<CaseRef>]? = nil, policy: BrowsingPolicy = BrowsingPolicy()
    ) {
        let judged = looks.filter { $0.actor != nil }.sorted { ($0.at, $0.position) < ($1.at, $1.position) }
        var findings = Self.eachCase(of: judged, .withoutRole) { look, actor in
            cases[look.caseRef].map { known in
                !known.tenures.contains { $0.actor == actor && $0.isNear(look.at, within: policy.roleNearness) }
            } ?? false
        }
        findings += Self.eachCase(of: judged, .outOfHours) { look, _ in
            cases[look.caseRef].map { policy.isOutOfHours(look.at, of: $0) } ?? false
        }
        findings += Self.eachCase(of: judged, .related) { look, actor in
            related?[actor]?.contains(look.caseRef) ?? false
        }
        findings += Self.rows(in: judged, policy)
        self.init(
            from: from, until: until, looks: judged.count, actors: Set(judged.map(\.actor)).count, findings: findings,
            unknown: Self.unknown(in: looks, cases: cases, isRelatedKnown: related != nil))
    }

    /// One finding for each actor and case of which some looks have the sign.
    private static func eachCase(
        of looks: [CaseLook], _ sign: Sign, _ has: (CaseLook, ActorRef) -> Bool
    ) -> [Finding] {
        struct Pair: Hashable {
            let actor: ActorRef
            let caseRef: CaseRef
        }
        var found: [Pair: [CaseLook]] = [:]
        for look in looks {
            guard let actor = look.actor, has(look, actor) else { continue }
            found[Pair(actor: actor, caseRef: look.caseRef), default: []].append(look)
        }
        return found.map { Finding(sign, $0.key.actor, $0.value) }.sorted(by: Finding.comesFirst)
    }

    private static func rows(in looks: [CaseLook], _ policy: BrowsingPolicy) -> [Finding] {
        var byActor: [ActorRef: [CaseLook]] = [:]
        for look in looks { if let actor = look.actor { byActor[actor, default: []].append(look) } }
        return byActor.flatMap { actor, looks in
            var rows: [[CaseLook]] = []
            for look in looks {
                if let last = rows.last?.last, look.at - last.at <= policy.longestPause {
                    rows[rows.count - 1].append(look)
                } else {
                    rows.append([look])
                }
            }
            return rows.filter { Set($0.map(\.caseRef)).count >= policy.leastCases }.map {
                Finding(.inARow, actor, $0)
            }
        }.sorted(by: Finding.comesFirst)
    }

    private static func unknown(
        in looks: [CaseLook], cases: [CaseRef: LookedAtCase], isRelatedKnown: Bool
    ) -> [String] {
        var unknown: [String] = []
        let byOperator = looks.count { $0.actor == nil }
        if byOperator > 0 { unknown.append("\(byOperator) looks of the operator of this store, who holds no roles") }
        let strange = Set(looks.map(\.caseRef)).filter { cases[$0] == nil }.count
        if strange > 0 { unknown.append("roles and hours of \(strange) cases of which nothing can be read") }
        let withoutDays = Set(
            looks.filter { look in
                cases[look.caseRef].map { !$0.calendar.knows(year: $0.zone.local(look.at).date.year) } ?? false
            }.map(\.caseRef)
        ).count
        if withoutDays > 0 {
            unknown.append("holidays of \(withoutDays) cases whose calendar declares none for that year")
        }
        if !isRelatedKnown {
            unknown.append(
                "who has the surname of a person or is related: the store holds no names, --related gives them")
        }
        return unknown
    }
}

extension BrowsingPolicy {
    /// Whether people are not at work on the case at a moment.
    func isOutOfHours(_ moment: Instant, of known: LookedAtCase) -> Bool {
        let local = known.zone.local(moment)
        guard known.calendar.isWorkingDay(local.date) else { return true }
        let closes = min(known.calendar.closedFrom(local.date) ?? closes, closes)
        return local.time < opens || local.time >= closes
    }
}

extension BrowsingReport.Finding {
    /// Puts together looks of one actor, in order of time and at least one.
    fileprivate init(_ sign: BrowsingReport.Sign, _ actor: ActorRef, _ looks: [CaseLook]) {
        func once<Value: Hashable>(_ values: [Value]) -> [Value] {
            var seen: Set<Value> = []
            return values.filter { seen.insert($0).inserted }
        }
        self.init(
            sign: sign, actor: actor, cases: once(looks.map(\.caseRef)), positions: looks.map(\.position),
            first: looks.first?.at ?? .earliest, last: looks.last?.at ?? .latest,
            purposes: once(looks.compactMap(\.purpose)))
    }

    fileprivate static func comesFirst(_ left: Self, _ right: Self) -> Bool {
        if left.positions.count != right.positions.count { return left.positions.count > right.positions.count }
        return (left.actor, left.positions.first ?? 0) < (right.actor, right.positions.first ?? 0)
    }
}
