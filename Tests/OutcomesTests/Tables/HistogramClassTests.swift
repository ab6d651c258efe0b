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

    @Test(arguments: [(0, 0), (1, nil), (9, nil), (10, 10)] as [(Int, Int?)])
    func `few are not told, none are`(count: Int, told: Int?) {
        #expect(HistogramClass(from: 0, to: 7, count: count).told(least: 10).count == told)
    }
}
