public import Almanac
internal import Events
public import Projections

/// How well partners work together: meetings, actions, answers, agreements, what the front line says, and how far the
/// partnership is set up.
///
/// Take in the agreements and actors first, then the partnerships, then the cases.
public struct PartnershipHealth: Sendable {
    /// A forum of a partnership; of cases for an empty name.
    struct ForumKey: Hashable, Comparable {
        let partnership: String
        let forum: String

        static func < (left: ForumKey, right: ForumKey) -> Bool {
            (left.partnership, left.forum) < (right.partnership, right.forum)
        }
    }

    /// The moment up to which is looked.
    public let moment: Instant
    var forums: [ForumKey: ForumTally] = [:]
    var actions: [String: ActionTally] = [:]
    var requests: [String: RequestTally] = [:]
    var reviews: [String: ReviewTally] = [:]
    var agreements: [AgreementID: [Fact<SharingAgreementRegistered>]] = [:]
    var setups: [String: SetUpEvidence] = [:]
    /// Days of joint courses, by actor.
    var jointTraining: [ActorRef: CivilDate] = [:]

    /// Without any stream, seen from that moment.
    public init(at moment: Instant) { self.moment = moment }

    /// Takes in the stream of an agreement.
    public mutating func add(agreement history: History) {
        let versions = CaseFile("", history).facts(SharingAgreementRegistered.self)
        for version in versions { agreements[version.event.agreementId, default: []].append(version) }
    }

    /// Takes in the courses of an actor: joint ones may count for the partnership whose meetings the actor attends.
    public mutating func add(_ record: ActorRecord) {
        let days = record.trainings.filter { $0.event.joint == true }.map {
            $0.event.completedOn ?? record.zone.local($0.occurredAt).date
        }
        if let first = days.min() { jointTraining[record.actor] = first }
    }

    /// Takes in the stream of a partnership. It names no zone: its days are meant in UTC.
    public mutating func add(partnership name: String, _ history: History) {
        let file = CaseFile(CaseRef(name), history)
        note(file, of: name, schedules: [:])
        var tally = ReviewTally()
        for review in file.facts(PartnershipReviewRecorded.self) { tally.note(review.event) }
        reviews[name] = tally
        setups[name] = SetUpEvidence(file)
    }

    /// Takes in a case: its own forums, the actions agreed and the requests made.
    ///
    /// - Parameter file: Without the meetings of partnerships, which count there.
    public mutating func add(_ file: CaseFile) {
        let said = file.opening?.event.forums ?? file.serviceProfile?.forums ?? []
        let required = Dictionary(said.map { ($0.forum, Set($0.required ?? [])) }) { $1 }
        note(file, of: "", schedules: required)
        for action in file.actions {
            actions[action.agreement.event.ownerAgency?.rawValue ?? "", default: ActionTally()]
                .note(action, in: file.zone, at: moment)
        }
        for request in file.partnerRequests {
            requests[request.request.event.to?.rawValue ?? "", default: RequestTally()].note(request, at: moment)
        }
        for share in file.facts(InformationShared.self) {
            guard let agreement = share.event.agreement else { continue }
            let day = file.day(of: share.occurredAt)
            for name in setups.keys { setups[name]?.noteShare(under: agreement, on: day) }
        }
    }

    private mutating func note(_ file: CaseFile, of name: String, schedules: [Term<Forum>: Set<Term<AgencyKind>>]) {
        let held = Dictionary(grouping: file.facts(MeetingHeld.self), by: \.event.forum)
        let planned = Dictionary(grouping: file.facts(MeetingScheduled.self), by: \.event.forum)
        let cancelled = Dictionary(grouping: file.facts(MeetingCancelled.self), by: \.event.forum)
        for forum in Set(held.keys).union(planned.keys).union(cancelled.keys) {
            let sessions = (held[forum] ?? []).map {
                ForumSession(start: $0.start(of: $0.event.at, in: file.zone), event: $0.event)
            }.sorted { $0.start < $1.start }
            let key = ForumKey(partnership: name, forum: forum.told)
            forums[key, default: ForumTally()].note(
                sessions, required: schedules[forum] ?? [], scheduled: planned[forum]?.count ?? 0,
                cancelled: cancelled[forum]?.count ?? 0)
        }
    }
}
