internal import Access
internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// Decides for one request which cases and entries somebody may know of; of what it learns only what is given to it to
/// remember is kept.
final class Guardian {
    let principal: Principal
    /// Whether it is the operator of a local store, who looks as somebody else would.
    let isStandIn: Bool
    /// Whether the store's keys are not there, so that nobody can read anything in it.
    let isKeyless: Bool
    private let operation: Operation
    /// The view or list that was asked for.
    private let subject: String
    private let purpose: String?
    private let moment: Instant
    // Of the whole log: what decides about access is not itself guarded.
    private let reader: CaseReader
    private let relations: RelationMemo
    private var envelopes: [[UInt8]: Attributes] = [:]
    private var verdicts: [Question: Bool] = [:]
    private var dismissals: [CaseRef: Set<EntryID>] = [:]
    private var known: [CaseRef: Bool] = [:]
    private var admitted: Set<Alike> = []
    private var renewals: [StreamName: ReviewDates] = [:]
    private let today: CivilDate
    /// Cases of which the answer tells.
    var told: [CaseRef] = []
    /// Entries of which they may know that there are some, and no more.
    private(set) var leftOut: [AccessTag: Set<EntryID>] = [:]

    init(
        _ guest: Reception.Guest, _ asked: Asked, for purpose: String?, _ reader: CaseReader,
        remembering relations: RelationMemo
    ) {
        self.relations = relations
        principal = guest.principal
        isStandIn = guest.isStandIn
        isKeyless = guest.isKeyless
        operation = asked.operation
        subject = asked.material.subject
        self.purpose = purpose
        moment = guest.moment
        today = Zone.utc.local(moment).date
        self.reader = reader
    }

    private var log: any EntryReader { reader.log }
    private var catalogue: EventCatalogue { reader.catalogue }

    /// What is the same for entries about which nothing else has to be known.
    private struct Alike: Hashable {
        let caseRef: CaseRef
        let type: String
        let envelope: [UInt8]
    }

    private struct Question: Hashable {
        let caseRef: CaseRef
        let material: Material
    }

    /// Whether anything of the log is kept from them on the way to an answer.
    var isLimited: Bool {
        get throws {
            guard !principal.roles.contains(.operator), !operation.isUpkeep else { return false }
            guard operation.isFigures else { return true }
            // All cases count in figures, but those that are closed to whoever asks.
            return try !log.entries(Selection(types: [CaseAccessLimited.name], limit: 1)).isEmpty
        }
    }

    /// Decides about something, of one case if one is named.
    func decide(_ operation: Operation, _ material: Material, of caseRef: CaseRef?) throws -> Decision {
        // The operator of a local store may do everything, however they stand to the case.
        let relation = principal.roles.contains(.operator) ? nil : try caseRef.map(relation)
        return Access.decide(
            AccessRequest(principal, operation, material, relation: relation, purpose: purpose, at: moment))
    }

    /// How they stand to a case; to one of which nothing is recorded as to one that is not theirs.
    func relation(to caseRef: CaseRef) throws -> CaseRelation {
        if let known = relations[principal, caseRef] { return known }
        let relation = try RelationReader(reader, at: moment).relation(of: principal, to: caseRef)
        relations[principal, caseRef] = relation
        return relation
    }

    /// Whether a case exists for them.
    func knows(_ caseRef: CaseRef) throws -> Bool {
        if let known = known[caseRef] { return known }
        var isKnown = false
        if case .permit = try decide(operation.onCases, .list(named: "case", tags: [.open]), of: caseRef) {
            isKnown = true
        }
        known[caseRef] = isKnown
        return isKnown
    }

    /// Whether an entry exists for them.
    func admits(_ entry: LoggedEntry) throws -> Bool {
        switch entry.stream.kind {
        case .case: return try admits(entry, of: CaseRef(entry.stream.subject))
        case .alert:
            guard let caseRef = entry.stream.caseOfAlerts else { return true }
            return try admits(entry, of: caseRef)
        case .access: return false
        case .actor, .agreement, .audit, .calendar, .partnership, .policy: return true
        }
    }

    /// Whether they may see what an entry says that is about no one case.
    func tells(_ entry: LoggedEntry) throws -> Bool {
        let event = EntryContent.typesToOpen.contains(entry.type) ? try catalogue.open(entry).event : nil
        let material = Material(entry, try attributes(of: entry), event)
        return try material.tags == [.open]
            || decide(operation, material, of: nil) == .permit(FieldPermit(material.tags))
    }

    /// When the entry at a position was recorded, for them or not.
    func moment(ofPosition position: Int64) throws -> Instant {
        try log.entries(Selection(after: position - 1, upTo: position)).first?.recordedAt ?? .earliest
    }

    private func admits(_ entry: LoggedEntry, of caseRef: CaseRef) throws -> Bool {
        guard try knows(caseRef) else { return false }
        let alike = Alike(caseRef: caseRef, type: entry.type, envelope: entry.contents?.attributes ?? [])
        if entry.links.isEmpty, admitted.contains(alike) { return true }
        let material = try material(of: entry, of: caseRef)
        if material.kind == .intelligence, try dismissed(in: caseRef).contains(entry.id) { return false }
        let question = Question(caseRef: caseRef, material: material)
        if let known = verdicts[question] {
            if !known { leaveOut(entry, material) }
            return known
        }
        var isAdmitted = false
        if case .permit = try decide(operation.onCases, material, of: caseRef) { isAdmitted = true }
        verdicts[question] = isAdmitted
        if !isAdmitted { leaveOut(entry, material) }
        let isPlain = entry.links.isEmpty && !EntryContent.typesToOpen.contains(entry.type)
        if isAdmitted, isPlain, material.kind != .intelligence, try attributes(of: entry).reviewBy == nil {
            admitted.insert(alike)
        }
        return isAdmitted
    }

    /// Entries about pointers that were dismissed, if they are not for what was asked for.
    private func dismissed(in caseRef: CaseRef) throws -> Set<EntryID> {
        guard !DismissedPointers.views.contains(subject), let stream = StreamName(.case, caseRef.rawValue) else {
            return []
        }
        if let known = dismissals[caseRef] { return known }
        let types = DismissedPointers.sources.union([EventCorrected.name, EventVoided.name])
        let history = try History(log.entries(Selection(stream: stream, types: types)), with: catalogue)
        let entries = DismissedPointers.entries(in: CaseFile(caseRef, history))
        dismissals[caseRef] = entries
        return entries
    }

    // Of intelligence nobody learns even that something was left out.
    private func leaveOut(_ entry: LoggedEntry, _ material: Material) {
        guard material.kind != .intelligence, let tag = material.tags.first else { return }
        leftOut[tag, default: []].insert(entry.id)
    }

    /// What an entry is for this decision; what is about another entry is at least as closed as that one.
    private func material(of entry: LoggedEntry, of caseRef: CaseRef) throws -> Material {
        let attributes = try attributes(of: entry)
        let isOverdue = try attributes.reviewBy.map { $0 < today } == true && !isRenewed(entry)
        let needsOpening = EntryContent.typesToOpen.contains(entry.type) && entry.contents != nil
        let event = needsOpening ? try catalogue.open(entry).event : nil
        let material = Material(entry, attributes, event, isOverdue: isOverdue)
        return try entry.links.reduce(material) { material, link in
            guard let target = try log.entry(link), target.position < entry.position else { return material }
            return material.following(try self.material(of: target, correctedBy: entry, of: caseRef))
        }
    }

    /// What an entry is, with what a correction makes of it.
    private func material(of target: LoggedEntry, correctedBy entry: LoggedEntry, of caseRef: CaseRef) throws
        -> Material
    {
        let before = try material(of: target, of: caseRef)
        guard entry.type == EventCorrected.name, EntryContent.typesToOpen.contains(target.type), entry.contents != nil,
            let correction = try catalogue.open(entry).event as? EventCorrected
        else { return before }
        let after = try catalogue.open(target, changes: [correction.fields.members]).event
        return before.following(Material(target, try attributes(of: target), after))
    }

    /// Whether somebody renewed an entry so that it need not be looked at again yet.
    private func isRenewed(_ entry: LoggedEntry) throws -> Bool {
        let types = Set([EntryReviewRenewed.name, EventCorrected.name, EventVoided.name])
        let known =
            try renewals[entry.stream]
            ?? ReviewDates(History(log.entries(Selection(stream: entry.stream, types: types)), with: catalogue).entries)
        renewals[entry.stream] = known
        return known.renewal(of: entry.id).map { $0.reviewBy >= today } ?? false
    }

    private func attributes(of entry: LoggedEntry) throws -> Attributes {
        guard let bytes = entry.contents?.attributes, !bytes.isEmpty else { return .none }
        if let known = envelopes[bytes] { return known }
        let attributes = (try? Attributes(json: JSONParser.parse(bytes))) ?? .unreadable
        envelopes[bytes] = attributes
        return attributes
    }
}

extension Attributes {
    /// What cannot be read is treated as what few may see.
    fileprivate static let unreadable = Attributes(marking: .protected)
}

extension Operation {
    /// As what something is decided that is read on the way to an answer.
    fileprivate var onCases: Operation { isFigures || self == .disclose || self == .reveal ? self : .see }

    fileprivate var isFigures: Bool { self == .count || self == .evaluate || self == .export }

    /// Work on the store that tells nobody of a case.
    fileprivate var isUpkeep: Bool {
        switch self {
        case .administer, .audit, .breakGlass, .erase, .maintain, .takeIn, .watch: true
        default: false
        }
    }
}

extension StreamName {
    /// The case whose alerts are in the stream; `nil` for those of a member of staff.
    var caseOfAlerts: CaseRef? {
        kind == .alert && actorOfAlerts == nil ? CaseRef(subject) : nil
    }
}
