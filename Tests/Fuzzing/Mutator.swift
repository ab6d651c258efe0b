/// Makes up inputs from seeds by chance: the same ones each time for the same chance.
package struct Mutator<Chance: RandomNumberGenerator> {
    /// The longest input, in bytes.
    package static var longest: Int { 1 << 16 }

    private let seeds: [[UInt8]]
    private let words: [[UInt8]]
    private var chance: Chance

    /// - Parameter seeds: At least one.
    package init(_ seeds: [[UInt8]], words: [String], by chance: Chance) {
        self.seeds = seeds
        self.words = words.map { Array($0.utf8) }
        self.chance = chance
    }

    /// The next input.
    package mutating func next() -> [UInt8] {
        var input = seeds.randomElement(using: &chance) ?? []
        for _ in 0..<Int.random(in: 1...6, using: &chance) { change(&input) }
        return Array(input.prefix(Self.longest))
    }

    private mutating func change(_ input: inout [UInt8]) {
        let place = Int.random(in: 0...input.count, using: &chance)
        let end = min(input.count, place + Int.random(in: 0...min(64, input.count), using: &chance))
        switch Int.random(in: 0..<8, using: &chance) {
        case 0 where place < input.count: input[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
        case 1 where place < input.count: input[place] = .random(in: .min ... .max, using: &chance)
        case 2: input.removeSubrange(place..<end)
        case 3: input.insert(contentsOf: repeated(Array(input[place..<end])), at: place)
        case 4, 5: input.replaceSubrange(place..<(place + end) / 2, with: word())
        case 6: input.insert(contentsOf: repeated(word()), at: place)
        default: input = Array(input[..<place]) + splice()
        }
    }

    private mutating func word() -> [UInt8] {
        words.randomElement(using: &chance) ?? [.random(in: .min ... .max, using: &chance)]
    }

    // Now and then very often, because what nests or grows is found by that.
    private mutating func repeated(_ part: [UInt8]) -> [UInt8] {
        let times = Int.random(in: 0..<50, using: &chance) == 0 ? 2_000 : 1
        return Array(repeatElement(part, count: times).joined().prefix(Self.longest))
    }

    private mutating func splice() -> ArraySlice<UInt8> {
        let other = seeds.randomElement(using: &chance) ?? []
        return other[Int.random(in: 0...other.count, using: &chance)...]
    }
}
