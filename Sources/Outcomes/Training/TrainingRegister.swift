public import Almanac
internal import Events
public import Projections

/// Who was trained in what and until when it holds, and how much of each core role is covered.
///
/// It speaks of members of staff by pseudonym, and of nobody who is accompanied. Take in all cases, then all actors.
public struct TrainingRegister: Sendable {
    /// One course of one actor.
    struct Row: Sendable {
        let actor: ActorRef
        let roles: [Role]
        let fact: Fact<TrainingCompleted>
    }

    /// The moment at which roles are held and courses hold.
    public let moment: Instant
    var holders: [Role: Set<ActorRef>] = [:]
    var rows: [Row] = []
    /// Actors whose specialist course holds at the moment.
    var trained: Set<ActorRef> = []
    var actors: [String: Set<ActorRef>] = [:]

    /// Without any case or actor, at that moment.
    public init(at moment: Instant) { self.moment = moment }

    /// Takes in the roles that are held on a case at the moment; none on a closed one.
    public mutating func add(_ file: CaseFile) {
        guard !file.isClosed else { return }
        for tenure in file.roles where tenure.isActive(at: moment) {
            if let role = tenure.role.word { holders[role, default: []].insert(tenure.actor) }
        }
    }

    /// Takes in the courses of an actor.
    public mutating func add(_ record: ActorRecord) {
        let roles = Role.allCases.filter { holders[$0]?.contains(record.actor) ?? false }
        rows += record.trainings.map { Row(actor: record.actor, roles: roles, fact: $0) }
        for text in record.trainings.flatMap(\.event.texts) { actors[text, default: []].insert(record.actor) }
        let last = record.specialistTraining(in: record.zone)?.last
        if last.map({ $0 >= moment }) ?? false { trained.insert(record.actor) }
    }

    /// A title or topic; withheld if only one actor has it, for then it may be a text about somebody.
    func told(_ text: String) -> StudyCell { isCommon(text) ? .text(text) : .withheld }

    func isCommon(_ text: String) -> Bool { (actors[text]?.count ?? 0) > 1 }
}

extension TrainingCompleted {
    /// What stands in its own words: the title and the topics.
    fileprivate var texts: [String] { [course].compactMap(\.self) + (topics ?? []) }
}
