public import Almanac
internal import Events
public import Projections

/// Whom each programme reached: offers and their answers, enrolments and how they ended, and the dose that was delivered.
///
/// In each column a person counts once for a programme: by the newest offer, and by the newest enrolment.
public struct ProgrammeReach: Sendable {
    /// One programme, among persons of one value of one kind or among all.
    struct Key: Hashable, Comparable {
        /// The reference; empty for enrolments that name none.
        let programme: String
        let kind: PersonGroups.Kind?
        /// Empty for unknown.
        let value: String

        static func < (left: Key, right: Key) -> Bool {
            (left.programme, left.kind?.rawValue ?? "", left.value)
                < (right.programme, right.kind?.rawValue ?? "", right.value)
        }
    }

    var tallies: [Key: ReachTally] = [:]

    /// Without any case.
    public init() {}

    /// Takes in one case, with the moment up to which doses count.
    public mutating func add(_ file: CaseFile, at moment: Instant) {
        let offers = Dictionary(grouping: file.facts(ProgrammeOffered.self)) { $0.event.programmeRef.rawValue }
        let enrolments = Dictionary(grouping: file.enrolments) { $0.start.event.programmeRef?.rawValue ?? "" }
        let programmes = Set(offers.keys).union(enrolments.keys)
        guard !programmes.isEmpty else { return }
        let groups = PersonGroups(of: file)
        for programme in programmes {
            let person = ReachedPerson(offers[programme] ?? [], enrolments[programme] ?? [], at: moment)
            tallies[Key(programme: programme, kind: nil, value: ""), default: ReachTally()].note(person)
            for kind in [PersonGroups.Kind.sex, .age] {
                for value in groups.values(of: kind) {
                    tallies[Key(programme: programme, kind: kind, value: value ?? ""), default: ReachTally()]
                        .note(person)
                }
            }
        }
    }
}
