import Outcomes
import Testing

struct EventTableTests {
    @Test func `endings come before censoring at the same time`() throws {
        let table = try EventTable([ObservedTime(4, nil), ObservedTime(4, .recall), ObservedTime(6, .rearrest)])
        #expect(table.rows.map(\.time) == [0, 4, 6])
        #expect(table.rows.map(\.atRisk) == [3, 3, 1])
        #expect(table.rows.map { $0.count(.recall) } == [0, 1, 0])
        #expect(table.rows.map(\.censored) == [0, 1, 0])
        #expect((table.people, table.lastTime) == (3, 6))
    }

    @Test func `nobody observed is no table`() throws {
        let table = try EventTable([])
        #expect(table.rows.isEmpty)
        #expect((table.people, table.lastTime, table.atRisk(at: 0)) == (0, nil, 0))
    }

    @Test func `what ends on the day of release counts among all`() throws {
        let curve = try KaplanMeier(
            [ObservedTime(0, .recall), ObservedTime(-0.0, nil), ObservedTime(3, .recall), ObservedTime(5, nil)],
            until: .recall)
        #expect(curve.steps.map(\.time) == [0, 3, 5])
        #expect(curve.steps.map(\.survival) == [0.75, 0.375, 0.375])
        #expect(try EventTable([ObservedTime(-0.0, nil)]).rows.first?.time.sign == .plus)
    }

    @Test func `all at one time leaves nobody, without a width that cannot be told`() throws {
        let step = try #require(try KaplanMeier(KnownTimes.events([4, 4, 4]), until: .rearrest).steps.last)
        #expect((step.survival, step.standardError) == (0, 0))
        #expect(step.bounds == ConfidenceBounds(lower: 0, upper: 0))
    }

    @Test func `all censored leaves everybody`() throws {
        let curve = try KaplanMeier(KnownTimes.censored([4, 4, 9]), until: .rearrest)
        #expect(curve.steps.map(\.survival) == [1, 1, 1])
        #expect(curve.steps.allSatisfy { $0.bounds == ConfidenceBounds(lower: 1, upper: 1) })
        #expect((curve.median, curve.events, curve.people) == (nil, 0, 3))
    }

    @Test func `of nobody nothing is told`() throws {
        let curve = try KaplanMeier([], until: .rearrest)
        #expect((curve.survival(at: 3), curve.survival(at: -1), curve.median, curve.people) == (nil, nil, nil, 0))
    }

    @Test func `other endings censor`() throws {
        let curve = try KaplanMeier([ObservedTime(2, .recall), ObservedTime(4, .rearrest)], until: .rearrest)
        #expect(curve.steps.map(\.events) == [0, 0, 1])
        #expect(curve.steps.map(\.censored) == [0, 1, 0])
        #expect(curve.steps.map(\.survival) == [1, 1, 0])
    }

    @Test(arguments: [-0.5, -1e-300, .infinity, -.infinity])
    func `times below zero and without end are refused`(time: Double) {
        #expect(throws: TimeNotUsable(time: time)) { try EventTable([ObservedTime(3, nil), ObservedTime(time, nil)]) }
    }

    @Test func `what is no number is refused`() {
        #expect(throws: TimeNotUsable.self) { try EventTable([ObservedTime(.nan, nil)]) }
    }
}
