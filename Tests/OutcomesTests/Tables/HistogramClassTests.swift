import Outcomes
import Testing

struct HistogramClassTests {
    @Test func `values fall into classes from the first to the last, the lower end included`() {
        let classes = HistogramClass.classes(of: [-0.5, 0, 6.9, 7, 21], width: 7)
        #expect(classes.map(\.from) == [-7, 0, 7, 14, 21])
        #expect(classes.map(\.to) == [0, 7, 14, 21, 28])
        #expect(classes.map(\.count) == [1, 2, 1, 0, 1])
    }

    @Test func `without values there is no class`() { #expect(HistogramClass.classes(of: [], width: 7).isEmpty) }

    @Test(
        arguments: [
            ([3, 4, 9, 20, 2, 1], 10, [2: 16, 3: 23]), ([12, 0, 3, 11], 10, [0: 12, 1: 0, 2: 3, 3: 11]),
            ([10, 0, 10], 10, [0: 10, 1: 0, 2: 10]), ([1, 2], 10, [1: 3]), ([5], 10, [0: 5]), ([], 10, [:]),
        ] as [([Int], Int, [Int: Int])])
    func `few at the edges are put together, few in the middle are not`(
        counts: [Int], least: Int, places: [Int: Int]
    ) {
        let classes = counts.enumerated().map { place, count in
            HistogramClass(from: Double(place), to: Double(place + 1), count: count)
        }
        let gathered = HistogramClass.gathered(classes, least: least)
        #expect(gathered.map { Int($0.from) } == places.keys.sorted())
        #expect(gathered.map { $0.count ?? -1 } == places.sorted { $0.key < $1.key }.map(\.value))
    }
}
