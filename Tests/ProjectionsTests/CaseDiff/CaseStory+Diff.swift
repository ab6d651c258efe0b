import Almanac
import Events
import Projections
import Specifications

extension CaseStory {
    /// What changed between two vantages; a vantage without a moment has the second of March as its present.
    func diff(from first: Vantage, to second: Vantage) throws -> CaseDiff {
        func sight(_ vantage: Vantage) throws -> CaseSight {
            let present = try vantage.asOf ?? moment("2026-03-02T12:00Z")
            return CaseSight(try dossier(from: vantage, at: present), try timeline(from: vantage))
        }
        return CaseDiff(from: try sight(first), to: try sight(second)) {
            ReleaseReadiness(of: $0.file, at: $0.moment, directory: $0.directory)
        }
    }

    /// What changed between two moments in what had happened, as known today.
    func diff(from first: String, to second: String) throws -> CaseDiff {
        try diff(from: Vantage(asOf: moment(first)), to: Vantage(asOf: moment(second)))
    }

    /// What changed between two moments in what was known.
    func diff(knownFrom first: String, to second: String) throws -> CaseDiff {
        try diff(from: Vantage(knownAt: moment(first)), to: Vantage(knownAt: moment(second)))
    }
}

extension CaseDiff {
    /// The entries that changed, such as `corrected ContactHeld`.
    var changed: [String] { entries.map { "\($0.kind.rawValue) \(($0.after ?? $0.before)?.entry.logged.type ?? "")" } }

    /// The fields of a view that changed, by path.
    func fields(of view: String) -> [String: ViewChange.Field] {
        let fields = views.first { $0.view == view }?.fields ?? []
        return Dictionary(fields.map { ("\($0.change.path)", $0) }) { $1 }
    }
}
