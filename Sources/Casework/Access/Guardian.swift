internal import Access
internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// Decides for one request which cases and entries somebody may know of; nothing it learns is kept for the next one.
final class Guardian {
    let principal: Principal
    private let operation: Operation
    private let purpose: String?
    private let moment: Instant
    private let catalogue: EventCatalogue
    // The whole log: what decides about access is not itself guarded.
    private let log: any EntryReader
    private var relations: [CaseRef: CaseRelation] = [:]
    private var envelopes: [[UInt8]: Attributes] = [:]
    private var verdicts: [Question: Bool] = [:]
    /// Cases of which the answer tells.
    var told: [CaseRef] = []
    private(set) var leftOut: [AccessTag: Int] = [:]

    init(
        _ principal: Principal, _ operation: Operation, for purpose: String?, at moment: Instant,
        _ catalogue: EventCatalogue, _ log: any EntryReader
    ) {
        self.principal = principal
        self.operation = operation
        self.purpose = purpose
        self.moment = moment
        self.catalogue = catalogue
        self.log = log
    }

    private struct Question: Hashable {
        let caseRef: CaseRef
        let material: Material
    }

    /// Decides about something, of one case if one is named.
    func decide(_ operation: Operation, _ material: Material, of caseRef: CaseRef?) throws -> Decision {
        Access.decide(
            AccessRequest(
                principal, operation, material, relation: try caseRef.map(relation), purpose: purpose, at: moment))
    }

    /// How they stand to a case; to one of which nothing is recorded as to one that is not theirs.
    func relation(to caseRef: CaseRef) throws -> CaseRelation {
        if let known = relations[caseRef] { return known }
        let relation = try RelationReader(log, catalogue, at: moment).relation(of: principal, to: caseRef)
        relations[caseRef] = relation
        return relation
    }

    /// Whether a case exists for them.
    func knows(_ caseRef: CaseRef) throws -> Bool {
        guard case .permit = try decide(operation.onCases, Material("case"), of: caseRef) else { return false }
        return true
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

    private func admits(_ entry: LoggedEntry, of caseRef: CaseRef) throws -> Bool {
        guard try knows(caseRef) else { return false }
        let material = try material(of: entry)
        let question = Question(caseRef: caseRef, material: material)
        if let known = verdicts[question] {
            if !known { leaveOut(material) }
            return try known && admitsTargets(of: entry)
        }
        var isAdmitted = false
        if case .permit = try decide(operation.onCases, material, of: caseRef) { isAdmitted = true }
        verdicts[question] = isAdmitted
        if !isAdmitted { leaveOut(material) }
        return try isAdmitted && admitsTargets(of: entry)
    }

    /// What amends an entry tells of it.
    private func admitsTargets(of entry: LoggedEntry) throws -> Bool {
        try entry.links.allSatisfy { try log.entry($0).map(admits) ?? true }
    }

    // Of intelligence nobody learns even that something was left out.
    private func leaveOut(_ material: Material) {
        guard material.kind != .intelligence, let tag = material.tags.first else { return }
        leftOut[tag, default: 0] += 1
    }

    private func material(of entry: LoggedEntry) throws -> Material {
        if EntryContent.typesToOpen.contains(entry.type), entry.contents != nil {
            let opened = try catalogue.open(entry)
            return Material(entry, opened.attributes, opened.event)
        }
        return Material(entry, try attributes(of: entry), nil)
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
    fileprivate var onCases: Operation {
        switch self {
        case .count, .evaluate, .export: self
        default: .see
        }
    }
}

extension StreamName {
    /// The case whose alerts are in the stream; `nil` for those of a member of staff.
    var caseOfAlerts: CaseRef? {
        kind == .alert && actorOfAlerts == nil ? CaseRef(subject) : nil
    }
}
