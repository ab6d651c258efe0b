import Almanac
import Events
import Projections
import Specifications

extension CaseStory {
    static let limits = ContactLimits(
        phases: [ContactPhase(14, 3), ContactPhase(90, 7)], first: .hours(24), voluntaryDays: 21, communityDays: 14)

    /// What waits for an actor in the case, as known at a moment.
    func work(of actor: ActorRef, at moment: String) throws -> [WorkItem] {
        let dossier = try dossier(at: Instant(parsing: moment))
        return CaseWork(
            of: actor, in: dossier.file, at: dossier.moment, directory: dossier.directory, limits: Self.limits
        ).items(alerts: dossier[.alerts].openAlerts)
    }

    /// What of one kind waits for an actor.
    func work(_ kind: WorkItem.Kind, of actor: ActorRef, at moment: String) throws -> [WorkItem] {
        try work(of: actor, at: moment).filter { $0.kind == kind }
    }

    /// An alert is raised.
    func alert(_ mustAct: String?, id: String = "AL-1", severity: String = "warning", more: String = "") -> CaseStory {
        let addressee = mustAct.map { #","mustAct":"\#($0)""# } ?? ""
        return telling(
            "2026-03-01T08:00Z", "AlertRaised",
            #"{"alertId":"\#(id)","ruleId":"r-\#(id)","severity":"\#(severity)"\#(addressee)\#(more)}"#,
            in: "alert/\(caseRef)")
    }

    /// An actor enters the directory.
    func registered(_ actor: String, agency: String) -> CaseStory {
        telling(
            "2025-06-01T08:00Z", "ActorRegistered", #"{"actor":"\#(actor)","agency":"\#(agency)"}"#,
            in: "actor/\(actor)")
    }
}
