internal import Almanac

/// What of the histories may go out: nothing that fewer than k cases have.
public struct HistoryDisclosure: Sendable {
    /// What was held back, for whoever reads the histories.
    public struct Withheld: Hashable, Sendable {
        /// Entries of areas that are never told, or about something protected.
        public var hidden = 0
        /// Cases of which nothing is left to tell.
        public var emptyCases = 0
        /// Types of events that are told as `other`.
        public var generalisedTypes = 0
        /// Events that are left out because their type is rare, and `other` would be too.
        public var leftOutEvents = 0
        /// Words that are told as `other`.
        public var generalisedWords = 0
        /// Words that are left out.
        public var leftOutWords = 0
        /// Kinds of things of cases that are left out.
        public var leftOutKinds = 0
    }

    /// What was held back.
    public let withheld: Withheld
    /// Events that go out.
    public let eventCount: Int
    private let histories: CaseHistories
    private let activities: [String?]
    private let words: [String?]
    private let kinds: Set<UInt8>
    /// That of references would tell who came before whom.
    private let orderOfPseudonyms: [CaseTrace]

    /// Decides on all that was collected.
    /// - Throws: ``TooFewCases``.
    public init(of histories: CaseHistories) throws(TooFewCases) {
        guard histories.count >= histories.k else { throw TooFewCases(needed: histories.k) }
        self.histories = histories
        let activities = Self.activities(histories)
        let words = Self.words(histories)
        self.activities = activities.told
        self.words = words.told
        kinds = Set(zip(histories.objects.told, histories.objects.counts).filter { $1 >= histories.k }.map(\.0))
        let told = histories.events.lazy.filter { activities.told[Int($0.activity)] != nil }
        eventCount = told.count
        var withheld = Withheld()
        withheld.hidden = histories.hidden
        withheld.generalisedTypes = activities.generalised
        withheld.leftOutEvents = histories.events.count - eventCount
        withheld.generalisedWords = words.generalised
        withheld.leftOutWords = words.leftOut
        withheld.leftOutKinds = histories.objects.told.count - kinds.count
        withheld.emptyCases = histories.traces.count { trace in
            !histories.events[trace.events].contains { activities.told[Int($0.activity)] != nil }
        }
        self.withheld = withheld
        orderOfPseudonyms = histories.traces.sorted { $0.pseudonym < $1.pseudonym }
    }

    /// Rare types; those that are too few together are left out, as no total tells of them.
    private static func activities(_ histories: CaseHistories) -> RareWords {
        let tally = histories.activities
        let rare = tally.told.indices.filter { tally.counts[$0] < histories.k }
        var found = RareWords(count: tally.told.count)
        found.decide(rare, of: tally, k: histories.k, \.self)
        found.decide(tally.told.indices.filter { tally.counts[$0] >= histories.k }, of: tally, k: histories.k, \.self)
        return found
    }

    private static func words(_ histories: CaseHistories) -> RareWords {
        let tally = histories.words
        var found = RareWords(count: tally.told.count)
        let alternatives = Dictionary(grouping: tally.told.indices) { place in
            ToldWord(activity: tally.told[place].activity, field: tally.told[place].field, word: "")
        }
        for (field, places) in alternatives {
            // That something was erased is told of whoever it was.
            let k = field.field == CaseTracer.erased.field ? 1 : histories.k
            found.decide(places, of: tally, k: k, \.word)
        }
        return found
    }

    /// The types of events that go out, in order.
    public var types: [String] { Set(activities.compactMap(\.self)).sorted() }

    /// What events of a type say, by name, in order.
    public func attributes(ofType type: String) -> [String] {
        guard type != RareWords.other else { return [] }
        let fields = histories.words.told.indices.compactMap { place -> String? in
            let word = histories.words.told[place]
            guard words[place] != nil, word.activity >= 0, activities[Int(word.activity)] == type else { return nil }
            return word.field
        }
        return Set(fields).sorted()
    }

    /// The kinds of things that cases have, in order.
    public var objectKinds: [String] { kinds.map { ToldActivity.objectKinds[Int($0)] }.sorted() }

    /// Cases that have something to tell.
    public var caseCount: Int { histories.count - withheld.emptyCases }

    /// Hands over the cases one after another, in the order of their pseudonyms.
    public func forEach(_ body: (PublishedHistory) throws -> Void) rethrows {
        for trace in orderOfPseudonyms {
            let published = published(trace)
            if !published.events.isEmpty { try body(published) }
        }
    }

    private func published(_ trace: CaseTrace) -> PublishedHistory {
        var day = Int32.min
        var second: Int64 = 0
        let events = histories.events[trace.events].compactMap { event -> PublishedHistory.Event? in
            guard let activity = activities[Int(event.activity)] else { return nil }
            second = event.day == day ? second + 1 : 0
            day = event.day
            let start = Int64(PublishedHistory.origin.daysSinceEpoch) + Int64(event.day)
            return PublishedHistory.Event(
                activity: activity, moment: Instant(milliseconds: start * 86_400_000 + second * 1_000),
                attributes: activity == RareWords.other ? [] : attributes(event.words),
                objects: objects(of: event, trace.pseudonym))
        }
        var seen: Set<PublishedHistory.Object> = []
        return PublishedHistory(
            pseudonym: trace.pseudonym, attributes: attributes(trace.words),
            objects: events.flatMap(\.objects).filter { seen.insert($0).inserted }, events: events)
    }

    private func attributes(_ phrase: Int32) -> [PublishedHistory.Attribute] {
        histories.phrases.told[Int(phrase)].compactMap { place in
            words[Int(place)].map {
                PublishedHistory.Attribute(name: histories.words.told[Int(place)].field, value: $0)
            }
        }
    }

    private func objects(of event: TracedEvent, _ pseudonym: String) -> [PublishedHistory.Object] {
        let release = event.release > 0 ? TracedObject(kind: 0, number: event.release) : nil
        return [release, event.objects.0, event.objects.1].compactMap { object in
            guard let object, kinds.contains(object.kind) else { return nil }
            let kind = ToldActivity.objectKinds[Int(object.kind)]
            return PublishedHistory.Object(id: "\(kind)-\(pseudonym)-\(object.number)", kind: kind)
        }
    }
}
