/// A word that an event type had in one of its fields.
struct ToldWord: Hashable, Sendable {
    let activity: Int32
    let field: String
    let word: String
}

/// Everything that was told by any case, each once, and by how many cases.
///
/// Which cases they are is remembered only of the first k: what more than that have is not rare.
struct WordTally<Told: Hashable & Sendable>: Sendable {
    private(set) var told: [Told] = []
    private(set) var cases: [[Int32]] = []
    /// How many cases told each.
    private(set) var counts: [Int] = []
    private var last: [Int32] = []
    private var places: [Told: Int32] = [:]
    private let k: Int

    init(k: Int) { self.k = k }

    /// The place of something, which a case tells.
    mutating func place(of something: Told, toldBy number: Int32) -> Int32 {
        let place = place(of: something)
        note(place, toldBy: number)
        return place
    }

    /// The place of something that nobody counts.
    mutating func place(of something: Told) -> Int32 {
        if let place = places[something] { return place }
        let place = Int32(told.count)
        places[something] = place
        told.append(something)
        cases.append([])
        counts.append(0)
        last.append(-1)
        return place
    }

    private mutating func note(_ place: Int32, toldBy number: Int32) {
        let place = Int(place)
        guard last[place] != number else { return }
        last[place] = number
        counts[place] += 1
        if cases[place].count < k { cases[place].append(number) }
    }
}
