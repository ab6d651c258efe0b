import Almanac
import Events
import Projections
import Specifications
import Testing

/// The views of a story.
extension CaseStory {
    /// The timeline with what the alert stream and the actors' streams say.
    func timeline(from vantage: Vantage = .today) throws -> CaseTimeline {
        let all = try entries()
        func told(_ kind: StreamKind) throws -> History {
            try History(all.filter { $0.stream.kind == kind }, seenFrom: vantage)
        }
        return CaseTimeline(
            try file(from: vantage), try history(from: vantage), alerts: try told(.alert), team: try told(.actor),
            seenFrom: vantage)
    }

    /// A view at a moment, as known then; with everything that streams beside the case say.
    func view<Seen: CaseView>(_ view: Seen.Type, at moment: String) throws -> Seen {
        Seen(of: try dossier(at: Instant(parsing: moment)))
    }

    /// What is on record at a moment, as known then.
    func dossier(at moment: Instant) throws -> Dossier {
        try dossier(from: Vantage(asOf: moment, knownAt: moment), at: moment)
    }

    /// What is on record seen from a vantage, with a moment that counts as the present.
    func dossier(from vantage: Vantage, at moment: Instant) throws -> Dossier {
        let all = try entries()
        func told(_ kind: StreamKind) throws -> History {
            try History(all.filter { $0.stream.kind == kind }, seenFrom: vantage)
        }
        return Dossier(
            try file(from: vantage), try history(from: vantage), seenFrom: vantage, moment: moment,
            directory: try directory(from: vantage),
            others: [
                .accesses: try told(.audit), .alerts: try told(.alert),
                .partnerships: try told(.partnership),
            ])
    }

    /// Who is on duty after a release at that moment, the recorded one or another.
    func strip(releasedAt release: String) throws -> CoverageStrip {
        try #require(CoverageStrip(of: file(), at: moment(release), directory: directory()))
    }

    /// How ready the release is, as known at a moment.
    func readiness(at moment: Instant, alerts: [AlertCounts.Blocker] = []) throws -> ReleaseReadiness {
        let vantage = Vantage.watching(at: moment)
        return ReleaseReadiness(
            of: try file(from: vantage), at: moment, directory: try directory(from: vantage),
            alerts: AlertCounts(alerts))
    }

    func readiness(at text: String) throws -> ReleaseReadiness { try readiness(at: moment(text)) }
}

extension JSON {
    /// The elements of a list; empty for anything else.
    var elements: [JSON] { if case .array(let elements) = self { elements } else { [] } }

    /// The names of an object's members.
    var names: Set<String> { Set((members ?? []).map(\.name)) }
}
