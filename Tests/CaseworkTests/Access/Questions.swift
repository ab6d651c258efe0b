import Almanac
import Casework
import Events
import Outcomes
import Projections
import Specifications
import Watcher

/// Everything that can be asked of the record about the case K-001 or about many, by the name of what it tells.
enum Questions {
    typealias Question = (Casework) throws -> String

    /// Views of one case.
    static var ofCase: [String: Question] {
        Dictionary(
            uniqueKeysWithValues: ViewCatalogue.ofCases.map { named($0) }
        ).merging([
            "timeline": { try $0.timeline(of: "K-001", seenFrom: .today).json.line },
            "reveal": { try $0.timeline(of: "K-001", seenFrom: .today, revealing: true).json.line },
            "readiness": { try $0.readiness(of: "K-001", seenFrom: .today).json.line },
            "coverage": { try $0.coverage(of: "K-001", seenFrom: .today)?.json.line ?? "none" },
            "contact-sheet": { try $0.contactSheet(of: "K-001", for: .person, seenFrom: .today).json.line },
            "diff": {
                try $0.diff(of: "K-001", from: Vantage(knownAt: .earliest), to: .today).json.line
            },
            "whatif": { try $0.whatIf("K-001", releasedAt: Moment(parsing: "2026-04-01T10:00Z")).json.line },
            "decision": { try $0.decisionAudit(of: "18", in: "K-001", seenFrom: .today).json.line },
            "case": { "\(try $0.found("K-001", seenFrom: .today).listed.json.line)" },
            "entries": { try $0.entries(of: .lina).entries.map(\.json.line).joined() },
            "zone": { try $0.zone(of: "K-001").identifier },
            "explanation": { "\(try $0.explain(rule: "gate-pickup-missing", of: "K-001"))" },
            "calendar": { String(decoding: try $0.calendar(of: "K-001").bytes, as: UTF8.self) },
            "audit": { "\(try $0.auditTrail(of: CaseRef("K-001")).text)" },
        ]) { $1 }
    }

    /// Lists, figures and tables.
    static var ofMany: [String: Question] {
        [
            "cases": { try $0.cases(CaseQuery()).items.map(\.line).joined() },
            "case-notes": { "\(try $0.caseNotes(of: ["K-001"]))" },
            "caseload": { "\(try $0.caseload().items)" },
            "open-work": { try $0.openWork().items.map(\.reference).joined() },
            "releases": { "\(try $0.releaseWeeks(20).items)" },
            "directory": { "\(try $0.directory().items)" },
            "partnerships": { "\(try $0.partnerships().items)" },
            "board": { try $0.readinessBoard(seenFrom: .today).map(\.json.line).joined() },
            "work": { try $0.work(of: "CM-1", seenFrom: .today).json.line },
            "alerts": { "\(try $0.alerts(AlertQuery()).alerts.items)" },
            "open-alerts": { "\(try $0.openAlerts())" },
            "open-alert-count": { "\(try $0.openAlertCount())" },
            "alert-performance": { "\(try $0.alertPerformance())" },
            "runs": { "\(try $0.watchRuns(5))" },
            "whole-calendar": { String(decoding: try $0.calendar().bytes, as: UTF8.self) },
            "rule-comparison": { "\(try $0.compareRules(supposing: []))" },
            "look": { "\(try $0.watch(rehearse: true).alerts)" },
            "calendars": { "\(try $0.calendars())" },
            "news": { "\(try $0.logNews(after: 0).items)" },
            "stream": { try $0.entries(of: manager).entries.map(\.json.line).joined() },
            "status": { "\(try $0.status().text)" },
            "browsing": { "\(try $0.browsing())" },
        ].merging(evaluations) { $1 }
    }

    private static let manager = StreamName.named(.actor, "CM-1")

    private static var evaluations: [String: Question] {
        [
            "evaluate alerts": { "\(try $0.evaluate(.alerts, k: 5).tables)" },
            "evaluate cohort": { "\(try $0.evaluate(.cohort(by: nil), k: 5).tables)" },
            "evaluate fairness": { "\(try $0.evaluate(.fairness, k: 5).tables)" },
            "evaluate milestones": { "\(try $0.evaluate(.milestones, k: 5).tables)" },
            "evaluate partnerships": { "\(try $0.evaluate(.partnerships, k: 5).tables)" },
            "evaluate programmes": { "\(try $0.evaluate(.programmes, k: 5).tables)" },
            "evaluate quality": { "\(try $0.evaluate(.quality, k: 5).tables)" },
            "evaluate survival": {
                "\(try $0.evaluate(.survival(SurvivalQuestion(.recall, leastAtRisk: 5), by: nil), k: 5).tables)"
            },
            "evaluate training": { "\(try $0.evaluate(.training, k: 5).tables)" },
        ]
    }

    private static func named<Seen: CaseView>(_ view: Seen.Type) -> (String, Question) {
        (view.name, { try $0.view(view, of: "K-001", seenFrom: .today).json.line })
    }
}
