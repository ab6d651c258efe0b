import Almanac
import Events
import Projections
import Specifications
import Testing

extension CaseStory {
    /// A case with a release on Wednesday 25 March 2026 at 10:00 in Paris.
    static let wednesday = CaseStory().releaseSet("2026-03-25T10:00+01:00")

    /// What another release date would do, supposed on 12 March.
    func shift(
        to release: String, at text: String = "2026-03-12T09:00Z",
        opening alerts: AlertShift = AlertShift(from: [], to: [])
    ) throws -> ReleaseShift {
        let moment = try moment(text)
        let vantage = Vantage.watching(at: moment)
        let before = try file(from: vantage)
        let supposed =
            before.plannedRelease == nil
            ? telling(text, "ReleaseDateSet", #"{"releaseAt":"\#(release)"}"#)
            : telling(text, "ReleaseDateChanged", #"{"to":"\#(release)"}"#)
        return try #require(
            ReleaseShift(
                from: before, to: supposed.file(from: vantage), at: moment, directory: directory(from: vantage),
                open: (AlertCounts([]), AlertCounts([])), alerts: alerts))
    }

    /// Lines that are recorded on 11 March.
    func telling(lines: [MovedThing.Line]) -> CaseStory {
        lines.reduce(self) { $0.telling("2026-03-11T10:00Z", $1.type, $1.data) }
    }
}

/// Something that was arranged for the Wednesday, and three releases around the bound at which it ceases to fit.
struct MovedThing: Sendable, CustomTestStringConvertible {
    struct Line: Sendable {
        let type: String
        let data: String

        init(_ type: String, _ data: String) {
            self.type = type
            self.data = data
        }
    }

    let kind: Commitment.Kind
    let lines: [Line]
    let releases: [String]
    let isMisfit: [Bool]

    init(_ kind: Commitment.Kind, _ lines: [Line], _ releases: [String], _ isMisfit: [Bool]) {
        self.kind = kind
        self.lines = lines
        self.releases = releases
        self.isMisfit = isMisfit
    }

    var testDescription: String { "\(kind.rawValue) around \(releases[1])" }
}

/// The last millisecond before a moment in Paris winter time, the moment, and the first after.
func around(_ day: String, _ hour: Int, _ minute: Int = 0) -> [String] {
    func clock(_ hour: Int, _ minute: Int) -> String {
        [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    }
    let before = hour * 60 + minute - 1
    return [
        "\(day)T\(clock(before / 60, before % 60)):59.999+01:00", "\(day)T\(clock(hour, minute)):00+01:00",
        "\(day)T\(clock(hour, minute)):00.001+01:00",
    ]
}

/// Ten o'clock on three days of March 2026.
func days(_ middle: Int) -> [String] { [middle - 1, middle, middle + 1].map { "2026-03-\($0)T10:00+01:00" } }
