public import Almanac
public import Events

/// Of which case a view speaks, and from where in time it looks.
public struct Standpoint: Hashable, Sendable {
    public let caseRef: CaseRef
    /// The zone in which the view tells local days and hours.
    public let zone: Zone
    /// The moment that counts as the present in the view.
    public let moment: Instant
    public let vantage: Vantage

    /// The local times of the case.
    public var spoken: SpokenTime { SpokenTime(in: zone) }

    static let shape = ViewShape<Standpoint>(
        ViewField("case", .open) { $0.caseRef.json },
        ViewField("zone", .open) { $0.zone.json },
        ViewField("at", .open) { $0.moment.json },
        ViewField("asOf", .open) { $0.vantage.asOf?.json },
        ViewField("knownAt", .open) { $0.vantage.knownAt?.json })

    func heading(_ title: String) -> [TextLine] {
        let known = vantage.knownAt.map { "as known on \(spoken.moment($0))" } ?? "as known today"
        return [
            TextLine("\(caseRef) · \(title)", .title),
            TextLine("at \(spoken.moment(moment)), \(known)", .faint),
        ]
    }
}
