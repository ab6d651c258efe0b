internal import Almanac
public import Events
internal import Projections

/// What may be known of a person from elsewhere, in bands, as it stood at the gate.
public struct Characteristics: Hashable, Sendable {
    public let track: CaseOpened.Track
    /// A band such as `25-34`; `nil` if nobody recorded an age.
    public let ageBand: AgeBand?
    /// As the words of the record allow; `nil` if nothing is recorded.
    public let sex: Sex?
    /// What kind of agency led; `nil` if none was designated.
    public let leadAgencyKind: String?
    /// The service's profile; `nil` if none is named.
    public let profile: String?
    public let offenceClass: String?
    /// One ideology, `several`, or `none_identified`; `nil` if nothing is recorded.
    public let ideologyBand: String?
    /// Groups with needs of their own, by name; empty if none is recorded.
    public let groups: [String]
}

/// Sex as far as evaluations tell it apart.
public enum Sex: String, CaseIterable, Hashable, Sendable {
    case female, male, another

    /// Reads the words a person uses for themselves.
    init(_ words: String) {
        switch words.lowercased() {
        case "f", "female", "woman", "girl": self = .female
        case "m", "male", "man", "boy": self = .male
        default: self = .another
        }
    }
}

/// Ages in bands that are the same in every table.
public enum AgeBand: String, CaseIterable, Hashable, Sendable {
    case under18 = "under_18"
    case to20 = "18-20"
    case to24 = "21-24"
    case to34 = "25-34"
    case to44 = "35-44"
    case to54 = "45-54"
    case to64 = "55-64"
    case older = "65_or_more"

    private static let last: [(AgeBand, Int)] = [
        (.under18, 17), (.to20, 20), (.to24, 24), (.to34, 34), (.to44, 44), (.to54, 54), (.to64, 64),
    ]

    /// The band of an age in whole years.
    public init(years: Int) { self = Self.last.first { years <= $0.1 }?.0 ?? .older }

    /// The band that a recorded one, such as `20-24`, belongs to with its middle; `nil` for words without a number.
    init?(recorded band: String) {
        let numbers = band.split { !$0.isNumber }.compactMap { Int($0) }
        guard let low = numbers.first, low < 130 else { return nil }
        self.init(years: (low + (numbers.dropFirst().first ?? low)) / 2)
    }
}

extension Characteristics {
    /// Reads the case; `day` is the day of the gate.
    init?(of file: CaseFile, on day: CivilDate) {
        guard let track = file.track else { return nil }
        let profile = file.newest(ProfileRecorded.self)
        self.track = track
        ageBand = file.ageBand(on: day)
        sex = file.sex
        leadAgencyKind = file.leadAgencyKind(on: day)?.rawValue
        self.profile = file.opening?.event.profile?.rawValue
        offenceClass =
            file.facts(LegalStatusRecorded.self).last { $0.event.offenceClass != nil }?.event.offenceClass?
            .told
        ideologyBand = Self.band(of: profile?.event.ideology)
        groups = Set((profile?.event.groups ?? []).map(\.told)).sorted()
    }

    private static func band(of ideologies: [Term<ProfileRecorded.Ideology>]?) -> String? {
        let found = Set((ideologies ?? []).filter { !($0 == .known(.noneIdentified)) })
        guard let one = found.first else { return ideologies?.first?.told }
        return found.count == 1 ? one.told : "several"
    }
}

extension Term {
    /// The word; a word that this version does not know may be anything, and is told as `other`.
    var told: String { word?.rawValue ?? "other" }
}

extension CaseFile {
    /// The band of the person's age on a day; `nil` if nobody recorded an age.
    func ageBand(on day: CivilDate) -> AgeBand? {
        for fact in facts(ProfileRecorded.self).reversed() {
            if let born = fact.event.birthDate?.revealed { return AgeBand(years: born.years(until: day)) }
            if let years = fact.event.ageYears {
                return AgeBand(years: years + max(self.day(of: fact.occurredAt).years(until: day), 0))
            }
            if let band = fact.event.ageBand { return AgeBand(recorded: band) }
        }
        return nil
    }

    /// Sex as recorded; `nil` if nothing is.
    var sex: Sex? {
        for fact in facts(ProfileRecorded.self).reversed() {
            if let gender = fact.event.gender { return Sex(gender) }
            if fact.event.groups?.contains(.known(.female)) ?? false { return .female }
        }
        return nil
    }

    /// The kind of the agency that led on a day; before the first designation the first one counts.
    func leadAgencyKind(on day: CivilDate) -> Term<AgencyKind>? {
        let leads = facts(LeadAgencyDesignated.self)
        let begun = leads.last { self.day(of: $0.start(of: $0.event.from, in: zone)) <= day } ?? leads.first
        return begun?.event.agencyKind
    }
}

extension CivilDate {
    /// Whole years from this day to another.
    func years(until other: CivilDate) -> Int {
        let years = other.year - year
        return (other.month, other.day) < (month, day) ? years - 1 : years
    }
}
