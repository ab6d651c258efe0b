import Almanac
import Events
import Projections
import Testing

/// A view of a made-up life, in both forms, for any fields that may be seen.
struct ToldView: Sendable {
    let name: String
    let fields: [ViewFieldDescription]
    let json: JSON
    let redacted: @Sendable (Set<AccessTag>) -> (json: JSON, text: [TextLine])

    init<Seen: View>(_ view: Seen) {
        name = Seen.name
        fields = Seen.fields
        json = view.json
        redacted = { permit in
            let shown = Shown(view, permit: permit)
            return (shown.json, shown.text)
        }
    }

    /// Some of the texts that closed fields alone hold; what an open field says too, or is the name of one, gives
    /// nothing away.
    func secrets(closed: (AccessTag) -> Bool) -> [String] {
        let values = json.values(of: fields, closed: closed)
        let told = (Array(values.told) + fields.flatMap(\.names)).joined(separator: "\n")
        return Array(values.closed.sorted().filter { $0.count > 7 && !told.contains($0) }.prefix(60))
    }

    /// Every view of which some fields are not open to all, of one case.
    static func all(of record: LivedRecord) -> [ToldView] {
        let dossier = record.dossier
        let timeline = CaseTimeline(
            dossier.file, dossier.history, alerts: dossier[.alerts], team: record.team, seenFrom: dossier.vantage,
            present: dossier.moment)
        let release = dossier.file.plannedRelease?.instant ?? dossier.moment
        let single: [ToldView?] = [
            ToldView(timeline), ToldView(readiness(of: dossier)), difference(in: record, timeline),
            CoverageStrip(of: dossier.file, at: release, directory: dossier.directory).map { ToldView($0) },
            shift(of: dossier).map { ToldView($0) },
        ]
        let all = ViewCatalogue.ofCases.map { declared($0, dossier) }
        return single.compactMap(\.self) + all + record.audits.map { ToldView($0) } + works(in: dossier)
    }

    private static func declared(_ view: any CaseView.Type, _ dossier: Dossier) -> ToldView {
        func tell(_ view: some CaseView) -> ToldView { ToldView(view) }
        return tell(view.init(of: dossier))
    }

    private static func readiness(of dossier: Dossier) -> ReleaseReadiness {
        ReleaseReadiness(of: dossier.file, at: dossier.moment, directory: dossier.directory)
    }

    /// The case beside one of which nothing stands.
    private static func difference(in record: LivedRecord, _ timeline: CaseTimeline) -> ToldView? {
        let dossier = record.dossier
        let nothing = CaseFile(dossier.file.caseRef, .empty)
        let before = Dossier(nothing, .empty, seenFrom: dossier.vantage, moment: dossier.moment)
        let blank = CaseTimeline(nothing, .empty, seenFrom: dossier.vantage)
        return ToldView(
            CaseDiff(from: CaseSight(before, blank), to: CaseSight(dossier, timeline), readiness: readiness))
    }

    private static func shift(of dossier: Dossier) -> ReleaseShift? {
        ReleaseShift(
            from: dossier.file, to: dossier.file, at: dossier.moment, directory: dossier.directory,
            open: (AlertCounts([]), AlertCounts([])), alerts: AlertShift(from: [], to: []))
    }

    private static func works(in dossier: Dossier) -> [ToldView] {
        dossier.file.team.sorted().map { actor in
            let work = CaseWork(
                of: actor, in: dossier.file, at: dossier.moment, directory: dossier.directory,
                limits: ContactLimits(
                    phases: [ContactPhase(14, 3)], first: .hours(24), voluntaryDays: 21, communityDays: 14))
            return ToldView(
                MyWork(
                    of: actor, at: dossier.moment, seenFrom: dossier.vantage, directory: dossier.directory,
                    items: work.items(alerts: dossier[.alerts].openAlerts)))
        }
    }
}

extension ViewFieldDescription {
    /// The names of the field and of all that it holds.
    fileprivate var names: [String] { [name] + parts.flatMap(\.names) }
}

extension JSON {
    /// The values of fields that are closed, and of those that are not, as texts.
    func values(of fields: [ViewFieldDescription], closed: (AccessTag) -> Bool, inside: Bool = false)
        -> (closed: Set<String>, told: Set<String>)
    {
        var found: (closed: Set<String>, told: Set<String>) = ([], [])
        func take(_ other: (closed: Set<String>, told: Set<String>)) {
            found.closed.formUnion(other.closed)
            found.told.formUnion(other.told)
        }
        switch self {
        case .array(let elements): elements.forEach { take($0.values(of: fields, closed: closed, inside: inside)) }
        case .object(let members):
            for member in members {
                let field = fields.first { $0.name == member.name }
                let isClosed = inside || field.map { closed($0.access) } ?? false
                take(member.value.values(of: field?.parts ?? [], closed: closed, inside: isClosed))
            }
        case .string(let text): if inside { found.closed.insert(text) } else { found.told.insert(text) }
        case .null, .boolean, .number: break
        }
        return found
    }

    /// The paths of fields that are closed and do not say so.
    func unguarded(_ fields: [ViewFieldDescription], closed: (AccessTag) -> Bool) -> [String] {
        switch self {
        case .array(let elements): return elements.flatMap { $0.unguarded(fields, closed: closed) }
        case .object(let members):
            return members.flatMap { member -> [String] in
                guard let field = fields.first(where: { $0.name == member.name }) else { return [] }
                guard closed(field.access) else { return member.value.unguarded(field.parts, closed: closed) }
                return member.value == .withheld(field.access) ? [] : [member.name]
            }
        default: return []
        }
    }
}
