import Outcomes
import Testing

@testable import Exchange

struct HistogramPlotTests {
    private let classes = [
        HistogramClass(from: -14, to: 0, count: 12), HistogramClass(from: 0, to: 14, count: nil),
        HistogramClass(from: 14, to: 28, count: 0), HistogramClass(from: 28, to: 42, count: 230),
    ]

    private func plot(_ classes: [HistogramClass]) -> HistogramPlot {
        HistogramPlot(
            classes, title: "Plans & <days>", subtitle: "s", axis: "days before release",
            marks: [.init(30, "rule: 30 days")],
            notes: ["Of 34 it is unknown."])
    }

    @Test func `bars have their numbers, and what is withheld has none`() throws {
        let reading = try XMLReading(plot(classes).svg)
        #expect(reading.words.filter { ["12", "*", "230"].contains($0) } == ["12", "*", "230"])
        // The sheet, and a bar for each class that is not empty.
        #expect(reading.names.count { $0 == "rect" } == 4)
        #expect(reading.text.contains("* and hatched: withheld"))
        #expect(reading.text.contains("\u{2212}14 to 0: 12; 0 to 14: withheld; 28 to 42: 230."))
        #expect(reading.words.contains("Of 34 it is unknown.") && reading.words.contains("rule: 30 days"))
    }

    @Test func `without anybody there is a sheet`() throws {
        #expect(try XMLReading(plot([]).svg).names.first == "svg")
    }

    @Test func `the height of what is withheld tells nothing`() throws {
        let heights = try [classes, [classes[1], HistogramClass(from: 14, to: 28, count: 11)]].map { classes in
            try XMLReading(plot(classes).svg).attributes.first { $0["fill"] == "url(#histogram-hatch)" }?["height"]
        }
        #expect(heights == ["9", "9"])
    }

    @Test(arguments: [(0, [0, 1]), (3, [0, 1, 2, 3]), (11, [0, 5, 10, 15]), (230, [0, 50, 100, 150, 200, 250])])
    func `counts on the axis are round`(largest: Int, counts: [Int]) {
        #expect(PlotTicks.counts(upTo: largest) == counts)
    }
}
