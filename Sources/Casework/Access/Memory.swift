internal import Access
internal import Events
internal import Ledger
internal import Projections
internal import Synchronization
internal import Watcher

/// What is remembered from one question to the next, and sees to it that nothing of it is out of date.
///
/// What was erased is forgotten whichever process erased it: the next question finds it so.
final class Memory: Sendable {
    private struct State {
        /// The position of the log up to which what is known holds; `nil` before the first question.
        var upTo: Int64?
        var known = CommonKnowledge()
    }

    private let catalogue: EventCatalogue
    private let state = Mutex(State())

    init(of catalogue: EventCatalogue) { self.catalogue = catalogue }

    /// Forgets what is no longer so.
    ///
    /// - Parameter log: A snapshot of the whole log as it is kept, not one that may still be taken back.
    func catchUp(with log: any EntryReader) throws {
        let head = try log.head.position
        let before = state.withLock { state in
            if state.upTo == nil { state.upTo = head }
            return state.upTo
        }
        guard let before, head > before else { return }
        let changed = try log.streams(writtenAfter: before)
        let erasures = Selection(types: [PersonalDataErased.name], after: before, limit: 1)
        // What cannot be read may be one.
        let isErased = (try? log.entries(erasures).isEmpty) != true
        if isErased { catalogue.forgetEntries() }
        state.withLock { state in
            guard state.upTo == before else { return }
            if isErased { state.known = CommonKnowledge() }
            for stream in changed { state.known.forget(stream) }
            state.upTo = head
        }
    }

    /// What is known at a place, or read anew.
    ///
    /// - Parameter log: Where it would be read, and shows all of what it depends on.
    func value<Value: Sendable>(
        _ place: any WritableKeyPath<CommonKnowledge, Value?> & Sendable, in log: any EntryReader,
        _ read: () throws -> Value
    ) throws -> Value {
        let head = try log.head.position
        let (upTo, known) = state.withLock { ($0.upTo, $0.known[keyPath: place]) }
        guard let upTo, upTo <= head else { return try read() }
        let isNow = upTo == head
        if let known, try isNow || !log.streams(writtenAfter: upTo).contains(where: CommonKnowledge.dependsOn) {
            return known
        }
        let value = try read()
        if isNow {
            state.withLock { if $0.upTo == upTo { $0.known[keyPath: place] = value } }
        }
        return value
    }
}

/// What nearly every question needs and is about no case, as known today.
struct CommonKnowledge: Sendable {
    /// Who may use the store.
    var register: AccessRegister?
    var actors: [ActorRef: ActorRecord] = [:]
    var calendars: CalendarIndex?
    var agreements: AgreementIndex?
    /// The values that were set for rules.
    var policies: PolicyBook?

    // Staff who were asked about long ago need not be kept for ever.
    private static let mostActors = 5_000

    /// Whether anything of it follows from a stream.
    static func dependsOn(_ stream: StreamName) -> Bool {
        switch stream.kind {
        case .access, .actor, .agreement, .calendar, .policy: true
        case .alert, .audit, .case, .partnership: false
        }
    }

    /// Forgets what follows from a stream.
    mutating func forget(_ stream: StreamName) {
        switch stream.kind {
        case .access: register = nil
        case .actor: actors[ActorRef(stream.subject)] = nil
        case .agreement: agreements = nil
        case .calendar: calendars = nil
        case .policy: policies = nil
        case .alert, .audit, .case, .partnership: break
        }
        if actors.count > Self.mostActors { actors = [:] }
    }
}
