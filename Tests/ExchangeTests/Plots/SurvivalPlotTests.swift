import Foundation
import FoundationXML
import Outcomes
import Testing

@testable import Exchange

struct SurvivalPlotTests {
    /// So many with the ending on each of the first days, all others observed for 40 days.
    static func group(_ name: String, events: Int, of people: Int) throws -> SurvivalPlot.Group {
        let times =
            (0..<events).map { ObservedTime(Double($0 % 30 + 1), .recall) }
            + (events..<people).map { _ in ObservedTime(40, nil) }
        return SurvivalPlot.Group(name, try KaplanMeier(times, until: .recall))
    }

    static func plot(_ groups: [SurvivalPlot.Group], horizon: Double = 40, title: String = "t") -> SurvivalPlot {
        SurvivalPlot(
            groups, title: title, subtitle: "s", until: .recall, in: .days, horizon: horizon, leastAtRisk: 10)
    }

    @Test func `a hostile name stays text`() throws {
        let name = #"<script>&"' ]]>"# + "\u{0}\u{1}\n"
        let reading = try XMLReading(Self.plot([try Self.group(name, events: 20, of: 90)], title: name).svg)
        #expect(!reading.names.contains("script"))
        #expect(reading.text.contains(#"<script>&"' ]]>"#))
    }

    @Test func `screen readers are told what it is and what it shows`() throws {
        let reading = try XMLReading(Self.plot([try Self.group("a", events: 60, of: 90)]).svg)
        #expect(reading.names.prefix(3) == ["svg", "title", "desc"])
        #expect(reading.attributes.first?["role"] == "img")
        #expect(reading.attributes.first?["aria-labelledby"] == "survival-title survival-desc")
        #expect(reading.attributes.first?["viewBox"]?.hasPrefix("0 0 760 ") == true)
        #expect(reading.text.contains("a: 33% after 40 days, half by 23 days, 90 releases."))
    }

    @Test func `nothing is fetched, run or named from outside`() throws {
        let reading = try XMLReading(Self.plot([try Self.group("a", events: 20, of: 90)]).svg)
        let drawn: Set = ["svg", "title", "desc", "defs", "pattern", "line", "rect", "text", "path", "circle"]
        #expect(Set(reading.names).isSubset(of: drawn))
        for (name, value) in reading.attributes.joined() where name != "xmlns" {
            #expect(!value.contains("http") && !value.contains("data:") && name != "href" && !name.hasPrefix("on"))
        }
    }

    @Test func `the same values give the same bytes`() throws {
        let groups = try [Self.group("a", events: 20, of: 90), Self.group("b", events: 30, of: 80)]
        #expect(Self.plot(groups).svg == Self.plot(groups).svg)
    }

    @Test func `a curve stops when fewer than enough are at risk, and so does the table`() throws {
        let times = (1...25).map { ObservedTime(Double($0), .recall) }
        let plot = Self.plot([.init("a", try KaplanMeier(times, until: .recall))], horizon: 25)
        #expect(plot.drawn(plot.groups[0]).last?.atRisk == 10)
        #expect(plot.end(plot.groups[0]) == 16)
        let words = try XMLReading(plot.svg).words
        // Ticks at 0, 7, 14 and 21 days.
        #expect(words.filter { ["25", "19", "12", "5", "*"].contains($0) } == ["25", "19", "12", "*"])
    }

    @Test(arguments: [(0, true), (1, false), (9, false), (10, true)])
    func `a curve with few endings is not drawn, one without any is`(events: Int, isDrawn: Bool) throws {
        let plot = Self.plot([try Self.group("a", events: events, of: 90), try Self.group("b", events: 40, of: 90)])
        #expect(!plot.drawn(plot.groups[0]).isEmpty == isDrawn)
        #expect(try XMLReading(plot.svg).text.contains("as too few had it: a") == !isDrawn)
        #expect(try XMLReading(plot.svg).text.contains("a: withheld") == !isDrawn)
    }

    @Test func `a scale that does not begin at 0 says so`() throws {
        let high = try XMLReading(Self.plot([try Self.group("a", events: 10, of: 90)]).svg)
        #expect(high.text.contains("The scale begins at 50%."))
        #expect(high.words.contains("50%") && !high.words.contains("0%"))
        let low = try XMLReading(Self.plot([try Self.group("a", events: 60, of: 90)]).svg)
        #expect(low.words.contains("0%") && !low.text.contains("The scale begins"))
    }

    @Test func `no more groups are drawn than can be told apart`() throws {
        let groups = try (1...6).map { try Self.group("g\($0)", events: 20 + $0, of: 90) }
        let words = try XMLReading(Self.plot(groups).svg).words
        #expect(words.filter { $0.count == 2 && $0.hasPrefix("g") } == ["g1", "g2", "g3", "g4"])
    }

    @Test(
        arguments: [
            ([10], [10]), ([10, 12], [10, 27]), ([100, 10, 12], [100, 10, 27]), ([300, 300, 300], [266, 283, 300]),
        ] as [([Double], [Double])])
    func `labels are moved apart as little as it takes`(wanted: [Double], places: [Double]) {
        #expect(LabelPlacement.spread(wanted, space: 17, within: 0...300) == places)
    }

    @Test(
        arguments: [
            (52, [13, 26, 52], [0, 13, 26, 39, 52]), (365, [30, 60, 90], [0, 60, 120, 180, 240, 300, 360]),
            (3, [7], [0]), (1000, [30, 90], [0, 180, 360, 540, 720, 900]),
        ] as [(Double, [Double], [Double])])
    func `times on the axis are round`(horizon: Double, steps: [Double], times: [Double]) {
        #expect(PlotTicks.times(until: horizon, steps) == times)
    }
}
