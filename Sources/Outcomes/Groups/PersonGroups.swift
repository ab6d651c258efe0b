internal import Almanac
public import Events
public import Projections

/// By what persons are told apart in tables of sums, as it is recorded. Religion and conversion never are.
public struct PersonGroups: Hashable, Sendable {
    /// A way to tell persons apart.
    public enum Kind: String, CaseIterable, Sendable { case sex, age, track, group }

    /// `nil` if nothing is recorded.
    public let sex: Sex?
    /// At the release, else at the opening of the case; `nil` if unknown.
    public let age: AgeBand?
    /// `nil` for a case of which nothing stands.
    public let track: CaseOpened.Track?
    /// The groups that need arrangements of their own, in their order; one person may be in several.
    public let groups: [ProfileRecorded.Group]

    /// Reads them from what is recorded last of the person.
    public init(of file: CaseFile) {
        let profile = file.facts(ProfileRecorded.self).last { $0.event.groups != nil }
        let recorded = Set((profile?.event.groups ?? []).compactMap(\.word))
        groups = ProfileRecorded.Group.allCases.filter(recorded.contains)
        sex = file.sex
        track = file.track
        let day = file.releaseDay ?? file.opening.map { file.day(of: $0.occurredAt) }
        age = day.flatMap(file.ageBand)
    }

    /// The values of one kind; one unknown if there is none, of groups the word `none` if none is recorded.
    public func values(of kind: Kind) -> [String?] {
        switch kind {
        case .sex: [sex?.rawValue]
        case .age: [age?.rawValue]
        case .track: [track?.rawValue]
        case .group: groups.isEmpty ? ["none"] : groups.map(\.rawValue)
        }
    }
}
