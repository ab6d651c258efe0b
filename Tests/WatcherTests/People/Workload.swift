import Almanac
import Events
import Projections
import Specifications
import Watcher

/// Several cases together with those who work on them.
struct Workload {
    var cases: [CaseStory] = []
    /// What is recorded of the actors themselves.
    var staff = CaseStory(untold: "staff")

    /// So many cases in the community that an actor manages.
    static func cases(_ count: Int, of actor: String = "CM-1") -> Workload {
        Workload(cases: (0..<count).map { _ in CaseStory(track: .communityMeasure).role("case_manager", actor) })
    }

    /// Cases in custody that an actor manages, one for each release.
    static func releases(_ releases: [String], of actor: String = "CM-1") -> Workload {
        Workload(cases: releases.map { CaseStory().releaseSet($0).role("case_manager", actor) })
    }

    /// An actor works for an agency.
    func working(_ actor: String, for agency: String) -> Workload {
        var changed = self
        changed.staff = staff.telling(
            "2025-06-01T08:00Z", "ActorRegistered", #"{"actor":"\#(actor)","agency":"\#(agency)"}"#,
            in: "actor/\(actor)")
        return changed
    }

    /// An actor had a session that supports them.
    func supported(_ actor: String, _ more: String = "", at moment: String) -> Workload {
        var changed = self
        changed.staff = staff.telling(
            moment, "StaffSupportSessionHeld", #"{"actor":"\#(actor)"\#(more.isEmpty ? "" : ",\(more)")}"#,
            in: "actor/\(actor)")
        return changed
    }

    /// What the rules about staff say at a moment, as known then.
    func evaluation(at moment: String, policy: Policy = Policy()) throws -> StaffEvaluation {
        let now = try Instant(parsing: moment)
        let vantage = Vantage.watching(at: now)
        var roster = StaffRoster()
        for story in cases { roster.count(try story.file(from: vantage)) }
        return StaffEvaluation(of: roster.loads, at: now, directory: try staff.directory(from: vantage), policy: policy)
    }

    /// The severities of the only alert around an instant.
    func triplet(around instant: String, policy: Policy = Policy()) throws -> Triplet {
        try [-1, 0, 1].map { (offset: Int64) in
            try evaluation(at: moved(instant, by: offset), policy: policy).alerts.first?.severity
        }
    }
}
