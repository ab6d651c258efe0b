internal import Access
internal import Almanac
internal import Events
internal import Ledger
internal import Projections

/// The only way from the application to the log.
///
/// Whoever comes through is recognised, what they ask is decided, and it is written down who asked for what before the
/// answer goes out: if it cannot be written down there is no answer.
struct Door: Sendable {
    /// What somebody wants to write, as the log stands when they write it.
    typealias Question = (any EntryReader, Principal) throws -> Asked

    // Nobody else holds the store.
    private let store: any EntryStore
    private let trail: any AuditTrail
    private let catalogue: EventCatalogue
    private let clock: @Sendable () -> Instant
    let memory: Memory
    /// Who is at the door; somebody else begins anew.
    var asking: Asking { didSet { sitting = nil } }
    /// The state of the log from which several questions are answered at once; `nil` if each is by itself.
    private var sitting: Sitting?

    init(
        to store: any EntryStore, _ trail: any AuditTrail, _ catalogue: EventCatalogue, asking: Asking,
        clock: @escaping @Sendable () -> Instant
    ) {
        self.store = store
        self.trail = trail
        self.catalogue = catalogue
        self.asking = asking
        self.clock = clock
        memory = Memory(of: catalogue)
    }

    /// Answers a question from what the one who asks may know.
    ///
    /// - Throws: ``AccessDenied``; ``CaseNotFound`` for a case that is not there for them; what `body` and the trail throw.
    func read<Outcome>(_ asked: Asked, _ body: (Sight) throws -> Outcome) throws -> Outcome {
        try accounted { log, account in
            let guest = try guest(in: log, asking: asked, &account)
            let (outcome, sight) = try attend(to: asked, of: guest, in: log, &account) { (try body($0), $0) }
            account = record(of: asked, sight.guardian, cases: sight.guardian.told, fields: sight.withheld(of: asked))
            return outcome
        }
    }

    /// Answers what is needed on the way to a question and tells nothing by itself, such as the zone of a case.
    /// - Throws: as ``read(_:_:)``; only what is refused is written down.
    func glance<Outcome>(_ asked: Asked, _ body: (Sight) throws -> Outcome) throws -> Outcome {
        try accounted { log, account in
            let guest = try guest(in: log, asking: asked, &account)
            return try attend(to: asked, of: guest, in: log, &account, body)
        }
    }

    /// Answers several questions from one state of the log.
    ///
    /// - Parameter body: Gets a door for them, which holds as long as `body` runs.
    /// - Throws: what `body` and the trail throw.
    func atOnce<Outcome>(_ body: (Door) throws -> Outcome) throws -> Outcome {
        guard sitting == nil else { return try body(self) }
        var accounts: [AuditRecord] = []
        let outcome = Result {
            try reading { log in
                let sitting = Sitting(on: log)
                defer { accounts = sitting.accounts }
                var door = self
                door.sitting = sitting
                return try body(door)
            }
        }
        try trail.write(accounts)
        return try outcome.get()
    }

    /// Writes what the one who asks may write; it is written down before it is begun.
    ///
    /// - Parameter rehearse: Take everything back at the end.
    /// - Throws: as ``read(_:_:)``, what the store throws.
    func write<Outcome>(
        _ question: @escaping Question, rehearse: Bool = false,
        _ body: (any EntryWriter, Principal) throws -> Outcome
    ) throws -> Outcome {
        let outcomes = try write(each: [question], rehearse: rehearse) { try body($1, $2) }
        guard let outcome = outcomes.first else { throw IntakeWithoutReceipt() }
        return outcome
    }

    /// Writes several things, all of them or none, each decided as the log stands once those before it are written.
    ///
    /// The first is written down before it is begun, the others together before they are kept.
    ///
    /// - Parameter rehearse: Take everything back at the end.
    /// - Parameter body: Writes what is asked at a place of the list.
    /// - Throws: as ``write(_:rehearse:_:)``.
    func write<Outcome>(
        each questions: [Question], rehearse: Bool = false,
        _ body: (Int, any EntryWriter, Principal) throws -> Outcome
    ) throws -> [Outcome] {
        guard let first = questions.first else { return [] }
        let relations = RelationMemo()
        try admit(first, rehearse: rehearse, remembering: relations)
        var outcomes: [Outcome] = []
        var refusal: AuditRecord?
        do {
            try store.write { log in
                var accounts: [AuditRecord] = []
                // Rights may have changed since: what counts is how they stand in the transaction.
                let guest = try arrival(in: log)
                for (index, question) in questions.enumerated() {
                    try relations.move(to: log)
                    let asked = try question(log, guest.principal)
                    let sight = try attend(to: asked, of: guest, in: log, remembering: relations, &refusal) { $0 }
                    if index > 0 { accounts.append(record(of: asked, sight.guardian, isRehearsal: rehearse)) }
                    outcomes.append(try body(index, log, guest.principal))
                }
                if !accounts.isEmpty { try trail.write(accounts) }
                if rehearse { throw Rehearsed() }
            }
        } catch is Rehearsed {
        } catch {
            try refusal.map { try trail.write([$0]) }
            throw error
        }
        return outcomes
    }

    /// Decides about work on the store that is done behind the door, and writes it down.
    /// - Returns: Who does it.
    /// - Throws: ``AccessDenied``, what the trail throws.
    @discardableResult
    func admit(_ asked: Asked, rehearse: Bool = false) throws -> Principal {
        try accounted(isWaitedFor: true) { log, account in
            let guest = try guest(in: log, asking: asked, &account)
            return try admit(asked, of: guest, in: log, rehearse: rehearse, &account)
        }
    }

    /// Decides about work that tells of nobody and has to be possible where the trail cannot be written, such as looking
    /// what is wrong with it.
    /// - Returns: What is to be written down of it, by whoever asks here.
    /// - Throws: ``AccessDenied``, what the store throws.
    func admitUnwritten(_ asked: Asked) throws -> AuditRecord {
        try reading { log in
            let guardian = guardian(of: try recognise(in: log), asked, log)
            do {
                _ = try permit(asked, guardian)
            } catch let denied as AccessDenied {
                try? trail.write([record(of: asked, guardian, outcome: denied.denial.rawValue)])
                throw denied
            }
            return record(of: asked, guardian)
        }
    }

    /// Recognises who is at the door, and asks nothing for them.
    /// - Throws: what tells that they are not known here, after it was written down.
    func recognise() throws -> Reception.Guest {
        try accounted { log, account in try guest(in: log, asking: .arriving, &account) }
    }

    /// The store, for work that was admitted and tells nobody of a case: running rules, delivering, keeping files.
    var backroom: any EntryStore { store }

    // MARK: - How

    private func reading<Outcome>(_ body: (any EntryReader) throws -> Outcome) throws -> Outcome {
        if let sitting { return try body(sitting.log) }
        return try store.read { log in
            try memory.catchUp(with: log)
            return try body(log)
        }
    }

    /// Reads, and then writes down what `body` says of it, before the outcome is given away.
    ///
    /// - Parameter isWaitedFor: Whether work begins as soon as it is written down; else it is written down together with
    ///   what else is asked at once.
    private func accounted<Outcome>(
        isWaitedFor: Bool = false, _ body: (any EntryReader, inout AuditRecord?) throws -> Outcome
    ) throws -> Outcome {
        var account: AuditRecord?
        let outcome = Result { try reading { try body($0, &account) } }
        if let account {
            if let sitting, !isWaitedFor {
                sitting.accounts.append(account)
            } else {
                // By now the snapshot is given back: nobody waits for it while the disk writes.
                try trail.write([account])
            }
        }
        return try outcome.get()
    }

    /// Who is at the door.
    private func guest(
        in log: any EntryReader, asking asked: Asked, _ account: inout AuditRecord?
    ) throws -> Reception.Guest {
        do { return try recognise(in: log) } catch {
            account = record(of: asked, nil, outcome: "not_recognised")
            throw error
        }
    }

    private func recognise(in log: any EntryReader) throws -> Reception.Guest {
        if let guest = sitting?.guest { return guest }
        let guest = try arrival(in: log)
        sitting?.guest = guest
        return guest
    }

    private func arrival(in log: any EntryReader) throws -> Reception.Guest {
        try Reception(reader(on: log), at: moment(in: log)).guest(asking)
    }

    /// Decides about a question, before anything is done for it.
    private func admit(
        _ question: Question, rehearse: Bool, remembering relations: RelationMemo
    ) throws {
        try accounted(isWaitedFor: true) { log, account in
            let guest = try guest(in: log, asking: .writing, &account)
            try relations.move(to: log)
            _ = try admit(
                question(log, guest.principal), of: guest, in: log, rehearse: rehearse, remembering: relations, &account
            )
        }
    }

    private func admit(
        _ asked: Asked, of guest: Reception.Guest, in log: any EntryReader, rehearse: Bool,
        remembering relations: RelationMemo? = nil, _ account: inout AuditRecord?
    ) throws -> Principal {
        let sight = try attend(to: asked, of: guest, in: log, remembering: relations, &account) { $0 }
        account = record(of: asked, sight.guardian, isRehearsal: rehearse)
        return sight.principal
    }

    private func attend<Outcome>(
        to asked: Asked, of guest: Reception.Guest, in log: any EntryReader,
        remembering relations: RelationMemo? = nil, _ account: inout AuditRecord?,
        _ body: (Sight) throws -> Outcome
    ) throws -> Outcome {
        let guardian = guardian(of: guest, asked, log, remembering: relations)
        do {
            return try body(sight(of: asked, guardian, log))
        } catch let denied as AccessDenied {
            account = record(of: asked, guardian, outcome: denied.denial.rawValue)
            throw denied
        } catch let missing as CaseNotFound {
            // To those who may not know of it a case is like one that never was, also in what it costs to ask.
            account = record(of: asked, guardian, outcome: "not_found")
            throw missing
        } catch {
            // That there is no such actor or decision tells something, too.
            account = record(of: asked, guardian, outcome: "not_answered")
            throw error
        }
    }

    /// Now; or the end of the log if that lies ahead, as in a scenario of the future.
    private func moment(in log: any EntryReader) throws -> Instant {
        max(clock(), try log.head.recordedAt ?? .earliest)
    }

    private func guardian(
        of guest: Reception.Guest, _ asked: Asked, _ log: any EntryReader,
        remembering relations: RelationMemo? = nil
    ) -> Guardian {
        let relations = relations ?? sitting?.relations ?? RelationMemo()
        return Guardian(guest, asked, for: asking.purpose, reader(on: log), remembering: relations)
    }

    /// Reads the whole log, as it is.
    private func reader(on log: any EntryReader) -> CaseReader {
        CaseReader(log: log, catalogue: catalogue, memory: memory)
    }

    private func sight(of asked: Asked, _ guardian: Guardian, _ log: any EntryReader) throws -> Sight {
        let permit = try permit(asked, guardian)
        let isLimited = try guardian.isLimited
        return Sight(log: isLimited ? GuardedReader(log, guardian) : log, permit: permit, guardian: guardian)
    }

    private func permit(_ asked: Asked, _ guardian: Guardian) throws -> FieldPermit {
        switch try guardian.decide(asked.operation, asked.material, of: asked.caseRef) {
        case .permit(let fields): return fields
        case .deny(let denial):
            if denial.hidesCase, let caseRef = asked.caseRef { throw CaseNotFound(caseRef: caseRef) }
            throw AccessDenied(asked: asked.name, denial: denial, who: asking.name(of: guardian.principal))
        }
    }

    private func record(
        of asked: Asked, _ guardian: Guardian?, cases: [CaseRef] = [], fields: [String] = [],
        isRehearsal: Bool = false, outcome: String = AuditRecord.permitted
    ) -> AuditRecord {
        let isPermitted = outcome == AuditRecord.permitted
        let principal = guardian?.principal
        let isStandIn = guardian?.isStandIn ?? false
        return AuditRecord(
            isPermitted ? asked.kind : .failedAttempt, at: clock(), actor: isStandIn ? nil : principal?.actor,
            systemUser: asking.systemUser, actingAs: isStandIn ? principal?.actor : nil,
            roles: principal?.roles.map(\.rawValue).sorted() ?? [], subject: asked.name,
            cases: Set([asked.caseRef].compactMap(\.self) + cases).sorted(),
            fields: isRehearsal ? fields + ["dry run"] : fields,
            purpose: asking.purpose, justification: asking.justification, recipients: asked.recipients,
            outcome: outcome)
    }
}

/// Takes a rehearsal back.
private struct Rehearsed: Error {}

extension Denial {
    /// Whether somebody who is denied must not learn that the case exists.
    fileprivate var hidesCase: Bool { self == .noRelation || self == .shutOut }
}

extension Asking {
    /// Who it is, for a refusal.
    fileprivate func name(of principal: Principal) -> String {
        principal.actor?.rawValue ?? systemUser.map { "the user \($0)" } ?? "nobody who is known here"
    }
}
