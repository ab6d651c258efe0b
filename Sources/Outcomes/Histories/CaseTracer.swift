internal import Almanac
internal import Events
internal import Projections

/// Reads one case: what may be told of each of its entries, on a clock of its own.
struct CaseTracer {
    /// What may be told of one entry.
    struct Told {
        let type: String
        let words: [(field: String, word: String)]
        let day: Int32
        let release: UInt16
        let objects: [TracedObject]
    }

    /// What is told of an entry whose contents were erased.
    static let erased = (field: "contents", word: "erased")

    /// What kind of agency recorded it, beside what the entry itself says of agencies.
    static let agency = "recorderAgencyKind"
    /// In what kind of work it was recorded.
    static let role = "recorderRoleGroup"

    /// Which way the case goes; `nil` if it is not known.
    let track: String?
    private let agencyKinds: [AgencyRef: AgencyKind]
    private let zone: Zone
    private let origin: Int
    private var releases: UInt16 = 0
    private var release: UInt16 = 0
    private var numbers: [String: [String: UInt16]] = [:]
    /// What only protected entries introduced, by kind and reference: later entries about it are protected too.
    private var protected: Set<String> = []

    init(_ history: History, _ agencyKinds: [AgencyRef: AgencyKind]) {
        let opening = history.entries.lazy.compactMap { $0.event as? CaseOpened }.first
        track = opening?.track.rawValue
        zone = opening?.tz ?? .utc
        self.agencyKinds = agencyKinds
        let start =
            history.entries.first { $0.logged.type == PersonReleased.name }
            ?? history.entries.first { $0.logged.type == CaseOpened.name } ?? history.entries.first
        origin = start.map { [zone] in zone.local($0.occurred.instant).date.daysSinceEpoch } ?? 0
    }

    /// What may be told of the next entry; `nil` if nothing may.
    mutating func told(_ entry: Entry) -> Told? {
        begin(entry.logged.type)
        defer { end(entry.logged.type) }
        guard let activity = ToldActivity.all[entry.logged.type] else { return nil }
        let day = Int32(clamping: zone.local(entry.occurred.instant).date.daysSinceEpoch - origin)
        if entry.event is ErasedEvent {
            return told(entry, [Self.erased], day, [])
        }
        let data = entry.event.data
        let references = activity.objects.compactMap { object -> (kind: String, reference: String)? in
            guard case .string(let reference)? = data[object.field] else { return nil }
            return (object.kind, reference)
        }
        let kind = entry.attributes.agency.flatMap { agencyKinds[$0] }
        guard let words = words(of: data, activity), !ProtectedWords.cover(entry.attributes, agencyKind: kind),
            !references.contains(where: { protected.contains("\($0.kind)/\($0.reference)") })
        else {
            for one in references where numbers[one.kind]?[one.reference] == nil {
                protected.insert("\(one.kind)/\(one.reference)")
            }
            return nil
        }
        let role = entry.attributes.role?.word.flatMap { RoleGroup($0) }
        let organisation =
            (kind.map { [(field: Self.agency, word: $0.rawValue)] } ?? [])
            + (role.map { [(field: Self.role, word: $0.rawValue)] } ?? [])
        return told(entry, words + organisation, day, references.prefix(2).compactMap { object($0.kind, $0.reference) })
    }

    private func told(
        _ entry: Entry, _ words: [(field: String, word: String)], _ day: Int32, _ objects: [TracedObject]
    ) -> Told {
        Told(type: entry.logged.type, words: words, day: day, release: release, objects: objects)
    }

    /// The words that an entry says in its fields, one that is not known as `other`; `nil` if one is protected.
    private func words(of data: JSON, _ activity: ToldActivity) -> [(field: String, word: String)]? {
        var words: [(field: String, word: String)] = []
        for (field, known) in activity.words {
            guard case .string(let word)? = data[field] else { continue }
            if ProtectedWords.cover(word, in: field) { return nil }
            words.append((field, known.contains(word) ? word : "other"))
        }
        return words
    }

    private mutating func begin(_ type: String) {
        guard type == PersonReleased.name else { return }
        releases = releases == .max ? .max : releases + 1
        release = releases
    }

    /// A return to custody is the last that follows a release.
    private mutating func end(_ type: String) {
        if type == PersonReturnedToCustody.name { release = 0 }
    }

    private mutating func object(_ kind: String, _ reference: String) -> TracedObject? {
        guard let place = ToldActivity.objectKinds.firstIndex(of: kind) else { return nil }
        let next = UInt16(clamping: (numbers[kind]?.count ?? 0) + 1)
        let number = numbers[kind]?[reference] ?? next
        numbers[kind, default: [:]][reference] = number
        return TracedObject(kind: UInt8(place), number: number)
    }
}
