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
    /// Who is at the door.
    var asking: Asking

    init(
        to store: any EntryStore, _ trail: any AuditTrail, _ catalogue: EventCatalogue, asking: Asking,
        clock: @escaping @Sendable () -> Instant
    ) {
        self.store = store
        self.trail = trail
        self.catalogue = catalogue
        self.asking = asking
        self.clock = clock
    }

    /// Answers a question from what the one who asks may know.
    ///
    /// - Throws: ``AccessDenied``; ``CaseNotFound`` for a case that is not there for them; what `body` and the trail throw.
    func read<Outcome>(_ asked: Asked, _ body: (Sight) throws -> Outcome) throws -> Outcome {
        try store.read { log in
            try attend(to: asked, in: log) { sight in
                let outcome = try body(sight)
                try write(asked, sight.guardian, cases: sight.guardian.told, fields: sight.withheld(of: asked))
                return outcome
            }
        }
    }

    /// Answers what is needed on the way to a question and tells nothing by itself, such as the zone of a case.
    /// - Throws: as ``read(_:_:)``; only what is refused is written down.
    func glance<Outcome>(_ asked: Asked, _ body: (Sight) throws -> Outcome) throws -> Outcome {
        try store.read { log in try attend(to: asked, in: log, body) }
    }

    /// Writes what the one who asks may write; it is written down before it is begun.
    ///
    /// - Parameter rehearse: Take everything back at the end.
    /// - Throws: as ``read(_:_:)``, what the store throws.
    func write<Outcome>(
        _ question: Question, rehearse: Bool = false,
        _ body: (any EntryWriter, Principal) throws -> Outcome
    ) throws -> Outcome {
        try admit(asked(question), rehearse: rehearse)
        var outcome: Outcome?
        do {
            try store.write { log in
                // Rights may have changed since: what counts is how they stand in the transaction.
                let asked = try question(log, principal(in: log))
                let guardian = try guardian(for: asked, in: log)
                _ = try permit(asked, guardian)
                outcome = try body(log, guardian.principal)
                if rehearse { throw Rehearsed() }
            }
        } catch is Rehearsed {}
        guard let outcome else { throw IntakeWithoutReceipt() }
        return outcome
    }

    /// Decides about one thing more that is written in the same transaction, and writes it down before it is begun.
    /// - Throws: as ``write(_:rehearse:_:)``.
    func admit(_ question: Question, in log: any EntryWriter) throws {
        let asked = try question(log, principal(in: log))
        try attend(to: asked, in: log) { sight in try write(asked, sight.guardian) }
    }

    /// Decides about work on the store that is done behind the door, and writes it down.
    /// - Returns: Who does it.
    /// - Throws: ``AccessDenied``, what the trail throws.
    @discardableResult
    func admit(_ asked: Asked, rehearse: Bool = false) throws -> Principal {
        try store.read { log in
            try attend(to: asked, in: log) { sight in
                try write(asked, sight.guardian, fields: rehearse ? ["dry run"] : [])
                return sight.principal
            }
        }
    }

    /// Decides about work that tells of nobody and has to be possible where the trail cannot be written, such as looking
    /// what is wrong with it.
    /// - Returns: What is to be written down of it, by whoever asks here.
    /// - Throws: ``AccessDenied``, what the store throws.
    func admitUnwritten(_ asked: Asked) throws -> AuditRecord {
        try store.read { log in
            let guardian = try guardian(for: asked, in: log)
            do {
                _ = try permit(asked, guardian)
            } catch let denied as AccessDenied {
                try? write(asked, guardian, outcome: denied.denial.rawValue)
                throw denied
            }
            return record(of: asked, guardian)
        }
    }

    /// Recognises who is at the door, and asks nothing for them.
    /// - Throws: what tells that they are not known here, after it was written down.
    func recognise() throws -> Reception.Guest {
        try store.read { log in
            do { return try Reception(log, catalogue, at: moment(in: log)).guest(asking) } catch {
                try write(.arriving, nil, outcome: "not_recognised")
                throw error
            }
        }
    }

    /// The store, for work that was admitted and tells nobody of a case: running rules, delivering, keeping files.
    var backroom: any EntryStore { store }

    // MARK: - How

    private func attend<Outcome>(
        to asked: Asked, in log: any EntryReader, _ body: (Sight) throws -> Outcome
    ) throws -> Outcome {
        let guardian: Guardian
        do { guardian = try self.guardian(for: asked, in: log) } catch {
            try write(asked, nil, outcome: "not_recognised")
            throw error
        }
        do {
            return try body(sight(of: asked, guardian, log))
        } catch let denied as AccessDenied {
            try write(asked, guardian, outcome: denied.denial.rawValue)
            throw denied
        } catch let missing as CaseNotFound {
            // To those who may not know of it a case is like one that never was, also in what it costs to ask.
            try write(asked, guardian, outcome: "not_found")
            throw missing
        } catch {
            // That there is no such actor or decision tells something, too.
            try write(asked, guardian, outcome: "not_answered")
            throw error
        }
    }

    /// What somebody wants to write, as the log stands before they do.
    private func asked(_ question: Question) throws -> Asked {
        try store.read { log in
            let principal: Principal
            do { principal = try self.principal(in: log) } catch {
                try write(.writing, nil, outcome: "not_recognised")
                throw error
            }
            return try question(log, principal)
        }
    }

    private func principal(in log: any EntryReader) throws -> Principal {
        try Reception(log, catalogue, at: moment(in: log)).guest(asking).principal
    }

    /// Now; or the end of the log if that lies ahead, as in a scenario of the future.
    private func moment(in log: any EntryReader) throws -> Instant {
        max(clock(), try log.head.recordedAt ?? .earliest)
    }

    private func guardian(for asked: Asked, in log: any EntryReader) throws -> Guardian {
        let now = try moment(in: log)
        let guest = try Reception(log, catalogue, at: now).guest(asking)
        return Guardian(guest, asked, for: asking.purpose, at: now, catalogue, log)
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

    private func write(
        _ asked: Asked, _ guardian: Guardian?, cases: [CaseRef] = [], fields: [String] = [],
        outcome: String = AuditRecord.permitted
    ) throws {
        try trail.write([record(of: asked, guardian, cases: cases, fields: fields, outcome: outcome)])
    }

    private func record(
        of asked: Asked, _ guardian: Guardian?, cases: [CaseRef] = [], fields: [String] = [],
        outcome: String = AuditRecord.permitted
    ) -> AuditRecord {
        let isPermitted = outcome == AuditRecord.permitted
        let principal = guardian?.principal
        let isStandIn = guardian?.isStandIn ?? false
        return AuditRecord(
            isPermitted ? asked.kind : .failedAttempt, at: clock(), actor: isStandIn ? nil : principal?.actor,
            systemUser: asking.systemUser, actingAs: isStandIn ? principal?.actor : nil,
            roles: principal?.roles.map(\.rawValue).sorted() ?? [], subject: asked.name,
            cases: Set([asked.caseRef].compactMap(\.self) + cases).sorted(), fields: fields,
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
