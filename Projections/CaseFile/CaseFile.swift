public import Almanac
public import Events

/// One case, folded: all that stands of it, by type, in the order it happened.
///
/// Views and rules ask it for facts and for what follows from them; what follows is in one extension for each subject.
public struct CaseFile: Sendable {
    public let caseRef: CaseRef
    /// What stands, in the order (occurrence, place in the log).
    public let entries: [Entry]
    private let entriesByType: [String: [Entry]]

    /// Folds the history of a case.
    public init(_ caseRef: CaseRef, _ history: History) { self.init(caseRef, history.entries) }

    private init(_ caseRef: CaseRef, _ entries: [Entry]) {
        self.caseRef = caseRef
        self.entries = entries
        entriesByType = Dictionary(grouping: entries) { $0.logged.type }
    }

    /// The case as it stood before one of its entries, without what happened later.
    public func before(_ entry: Entry) -> CaseFile {
        CaseFile(caseRef, entries.filter { Entry.happenedBefore($0, entry) })
    }

    /// All facts of one type, in the order they happened.
    public func facts<Recorded: Event>(_ type: Recorded.Type) -> [Fact<Recorded>] {
        (entriesByType[type.name] ?? []).compactMap { entry in
            (entry.event as? Recorded).map { Fact(event: $0, entry: entry) }
        }
    }

    /// The fact of one type that happened last.
    public func newest<Recorded: Event>(_ type: Recorded.Type) -> Fact<Recorded>? {
        guard let entry = entriesByType[type.name]?.last, let event = entry.event as? Recorded else { return nil }
        return Fact(event: event, entry: entry)
    }

    /// How the case was opened, or opened again; `nil` for a case of which nothing stands.
    public var opening: Fact<CaseOpened>? { newest(CaseOpened.self) }

    /// When the case was opened after it was last closed, if it ever was; `nil` if nothing stands since.
    ///
    /// A case that goes another way is opened again without having been closed, and nothing begins anew by that.
    public var openSince: Instant? {
        let closing = newest(CaseClosed.self)
        return facts(CaseOpened.self).first { opening in closing.map { opening.happened(after: $0) } ?? true }?
            .occurredAt
    }

    /// Whether the case was closed and not opened again.
    public var isClosed: Bool {
        guard let closing = newest(CaseClosed.self) else { return false }
        return opening.map { closing.happened(after: $0) } ?? true
    }

    /// Which way the case goes; `nil` for a case of which nothing stands.
    public var track: CaseOpened.Track? { opening?.event.track }

    /// The zone of the case's local days and hours; UTC for a case of which nothing stands.
    public var zone: Zone { opening?.event.tz ?? .utc }

    /// The languages the person reads, as last recorded; `nil` if unknown.
    public var languages: [String]? { newest(ProfileRecorded.self)?.event.languages }
}
