import Events
import Projections

/// A view of one case that the laws are tried on. A new ``CaseView`` comes in by itself; another gets a line here.
struct ViewUnderLaw: Sendable {
    let name: String
    /// The view as the bytes that programs read.
    let fold: @Sendable (LivedRecord) -> JSON

    static let all = [timeline, readiness, coverage, audits] + ViewCatalogue.ofCases.map(declared)

    private static let timeline = ViewUnderLaw(name: CaseTimeline.name) { record in
        CaseTimeline(
            record.dossier.file, record.dossier.history, alerts: record.dossier[.alerts], team: record.team,
            seenFrom: record.dossier.vantage, present: record.dossier.moment
        ).json
    }

    private static let readiness = ViewUnderLaw(name: ReleaseReadiness.name) { record in
        ReleaseReadiness(of: record.dossier.file, at: record.dossier.moment, directory: record.dossier.directory).json
    }

    private static let coverage = ViewUnderLaw(name: CoverageStrip.name) { record in
        let file = record.dossier.file
        let release = file.plannedRelease?.instant ?? record.dossier.moment
        return CoverageStrip(of: file, at: release, directory: record.dossier.directory)?.json ?? .null
    }

    private static let audits = ViewUnderLaw(name: DecisionAudit.name) { record in .list(record.audits, \.json) }

    private static func declared(_ view: any CaseView.Type) -> ViewUnderLaw {
        ViewUnderLaw(name: view.name) { view.init(of: $0.dossier).json }
    }
}
