public import Events
public import Projections

/// Histories of cases as they are collected for process mining: types and words of closed lists, days counted from the
/// first release, and no reference, name, text or date.
///
/// What is rare shows only when all cases were added; until then it waits here and is told nobody.
public struct CaseHistories: Sendable {
    /// The fewest cases that whatever is told must have.
    let k: Int
    private let agencyKinds: [AgencyRef: AgencyKind]
    private(set) var activities: WordTally<String>
    private(set) var words: WordTally<ToldWord>
    /// Words that stood together, by their places.
    private(set) var phrases: WordTally<[Int32]>
    private(set) var objects: WordTally<UInt8>
    private(set) var events: [TracedEvent] = []
    private(set) var traces: [CaseTrace] = []
    /// Entries that are never told, because of their type or because of what they are about.
    public private(set) var hidden = 0

    /// What is said of a case itself stands under no type of event.
    static let ofCase: Int32 = -1

    /// Collects nothing yet.
    ///
    /// - Parameters:
    ///   - k: The fewest cases that whatever is told must have; at least 1.
    ///   - agencyKinds: What agencies do, as far as it is known.
    public init(k: Int, agencyKinds: [AgencyRef: AgencyKind] = [:]) {
        self.k = max(k, 1)
        self.agencyKinds = agencyKinds
        activities = WordTally(k: self.k)
        words = WordTally(k: self.k)
        phrases = WordTally(k: self.k)
        objects = WordTally(k: self.k)
    }

    /// How many cases were added.
    public var count: Int { traces.count }

    /// Adds one case, whose history is as it is known now.
    ///
    /// - Parameter pseudonym: Stands for the case under the key of the study.
    public mutating func add(_ history: History, of pseudonym: String) {
        let number = Int32(traces.count)
        let first = events.count
        var tracer = CaseTracer(history, agencyKinds)
        for entry in history.entries where entry.stream.kind == .case {
            guard let told = tracer.told(entry) else {
                hidden += 1
                continue
            }
            note(told, by: number)
        }
        let track = tracer.track.map { [word("track", $0, of: Self.ofCase, toldBy: number)] } ?? []
        traces.append(
            CaseTrace(pseudonym: pseudonym, words: phrases.place(of: track), events: first..<events.count))
    }

    private mutating func note(_ told: CaseTracer.Told, by number: Int32) {
        let activity = activities.place(of: told.type, toldBy: number)
        let said = told.words.map { word($0.field, $0.word, of: activity, toldBy: number) }
        for object in told.objects { _ = objects.place(of: object.kind, toldBy: number) }
        if told.release > 0 { _ = objects.place(of: 0, toldBy: number) }
        events.append(
            TracedEvent(
                activity: activity, words: phrases.place(of: said), day: told.day, release: told.release,
                objects: (told.objects.first, told.objects.dropFirst().first)))
    }

    private mutating func word(
        _ field: String, _ word: String, of activity: Int32, toldBy number: Int32
    ) -> Int32 {
        words.place(of: ToldWord(activity: activity, field: field, word: word), toldBy: number)
    }
}
