public import Almanac
public import Events

/// What the events say of an agency: its people, and the agreements it is a party of. What no event says is unknown.
public struct AgencyCard: Sendable {
    /// `nil` for people of whom no agency is recorded.
    public let agency: AgencyRef?
    public let people: [DirectoryRow]
    /// Agreements that hold on the day.
    public let agreements: [AgreementRow]
    public let day: CivilDate

    /// Puts together the people of an agency and its agreements among all.
    public init(_ agency: AgencyRef?, _ people: [DirectoryRow], agreements: [AgreementRow], on day: CivilDate) {
        self.agency = agency
        self.people = people
        self.day = day
        let kind = people.compactMap(\.agencyKind).last
        self.agreements = agreements.filter { agreement in
            agreement.holds(on: day) && agency.map { agreement.binds($0, kind) } ?? false
        }
    }

    /// What the agency does, as its people say; `nil` if nobody does.
    public var kind: Term<AgencyKind>? { agency.flatMap { _ in people.compactMap(\.agencyKind).last } }

    /// Languages its people speak; `nil` if of none anybody said.
    public var languages: [String]? {
        let spoken = people.compactMap(\.languages)
        return spoken.isEmpty ? nil : Set(spoken.joined()).sorted()
    }

    /// Who of its people is to be asked under an agreement.
    public var liaisons: [ActorRef] {
        let asked = Set(agreements.flatMap { $0.liaisons ?? [] })
        return people.map(\.actor).filter(asked.contains).sorted()
    }

    /// Who stands in for somebody who is away on the day.
    public var substitutes: [ActorRef] {
        let standing = people.flatMap { person in
            person.leave.filter { leave in
                leave.from.date(in: person.zone) <= day && leave.to.map { $0.date(in: person.zone) >= day } ?? true
            }.compactMap(\.substitute)
        }
        return Set(standing).sorted()
    }

    /// How many of its people are vetted on the day, not vetted, and not known to have been checked.
    public var vetting: (cleared: Int, notCleared: Int, unknown: Int) {
        let states = people.map(isCleared)
        return (
            states.filter { $0 == true }.count, states.filter { $0 == false }.count, states.filter { $0 == nil }.count
        )
    }

    /// When the hours of its people were confirmed last; `nil` if of none anybody said.
    public var lastConfirmed: Instant? { people.compactMap { $0.hoursConfirmed?.start(in: .utc) }.max() }

    private func isCleared(_ person: DirectoryRow) -> Bool? {
        guard let vetting = person.vetting, let outcome = vetting.outcome else { return nil }
        return outcome == .cleared && vetting.validUntil.map { $0 >= day } ?? true
    }

    /// The agency as one object.
    public var json: JSON {
        let vetting = vetting
        return .record([
            "agency": agency?.json, "parent": nil, "kind": kind?.json, "area": nil, "languages": languages?.json,
            "ideologies": nil, "services": nil, "capacity": nil, "people": .list(people) { $0.actor.json },
            "liaison": liaisons.json, "substitute": substitutes.json,
            "agreement": .list(agreements) { $0.agreementId.json },
            "vettingState": .record([
                "cleared": vetting.cleared.json, "notCleared": vetting.notCleared.json, "unknown": vetting.unknown.json,
            ]),
            "lastConfirmed": lastConfirmed?.json,
        ])
    }

    /// The agency on some lines.
    public var text: [TextLine] {
        let vetting = vetting
        let names = people.map(\.actor.rawValue)
        let confirmed = lastConfirmed.map { "hours last confirmed \(SpokenTime(in: .utc).shortMoment($0)) UTC" }
        return [
            TextLine(
                "\(agency?.rawValue ?? "agency not recorded") · \(kind?.inWords ?? "kind not recorded")", .heading),
            TextLine("  people: \(names.joined(separator: ", "))"),
            TextLine("  languages: \(languages?.joined(separator: ", ") ?? "not recorded")"),
            TextLine(
                "  vetting: \(vetting.cleared) cleared, \(vetting.notCleared) not cleared, \(vetting.unknown) not known"
            ),
            TextLine("  agreements: \(Self.list(agreements.map(\.agreementId.rawValue)))"),
            TextLine("  liaison: \(Self.list(liaisons.map(\.rawValue)))"),
            TextLine("  \(confirmed ?? "hours not recorded")"),
        ]
    }

    private static func list(_ names: [String]) -> String {
        names.isEmpty ? "none recorded" : names.joined(separator: ", ")
    }
}
