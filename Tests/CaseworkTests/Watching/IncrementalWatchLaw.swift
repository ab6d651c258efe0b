import Almanac
import Casework
import Events
import Ledger
import Projections
import Rehearsal
import Specifications
import Testing
import Watcher

/// Looking only where something can have changed finds all that looking everywhere would, whenever the runs take place.
struct IncrementalWatchLaw {
    static let seed = SeededGenerator.printedSeed(for: "IncrementalWatchLaw")
    static let runs = 25

    @Test(arguments: 0..<UInt64(3))
    func `runs at any moments write what full runs would write`(round: UInt64) throws {
        var random = SeededGenerator(seed: Self.seed &+ round)
        let comment: Comment = "THROUGHCARE_SEED=\(Self.seed), round \(round)"
        let lines = try Self.lines(&random)
        let (sparing, thorough) = (try Office(at: "2023-12-01T00:00Z"), try Office(at: "2023-12-01T00:00Z"))
        for part in Self.parts(of: lines, &random) {
            let moment = Self.moment(after: part, in: lines, &random).description
            for office in [sparing, thorough] {
                try office.take(lines[part].map(\.text), keepingTimes: true)
                try office.moveClock(to: moment)
            }
            try sparing.watch()
            try thorough.store.write { try $0.removeMemo("last", from: "watch-progress") }
            try thorough.watch()
            let (told, expected) = (try Self.told(sparing), try Self.told(thorough))
            #expect(told.difference(from: expected).isEmpty, comment)
            #expect(try sparing.watch().cases == 0, comment)
            try expectOpen(in: sparing, comment)
        }
    }

    /// What stands open in the log is what looking at everything finds.
    private func expectOpen(in office: Office, _ comment: Comment) throws {
        let found = try office.watch(rehearse: true).alerts.map { alert in
            "\(alert.caseRef?.rawValue ?? "actor/\(alert.about)") \(alert.rule) \(alert.about) \(alert.severity)"
        }
        let standing = try office.store.read { log in
            try log.streams(of: .alert).flatMap { stream in
                let book = AlertBook(try History(try log.entries(.stream(stream))))
                return (Array(book.open.values) + book.dismissed.values).map {
                    "\(stream.subject) \($0.key.rule) \($0.key.about) \($0.severity)"
                }
            }
        }
        #expect(Set(found).isSubset(of: Set(standing)), comment)
    }

    /// Everything that was said of cases, without the identifiers that chance made.
    private static func told(_ office: Office) throws -> [String] {
        try office.store.read { log in
            try log.streams(of: .alert).flatMap { stream in
                var keys: [AlertID: String] = [:]
                return try log.entries(.stream(stream)).map { entry in
                    let said: String
                    switch try EventCatalogue.standard.open(entry).event {
                    case let raised as AlertRaised:
                        keys[raised.alertId] = "\(raised.ruleId) \(raised.discriminator ?? "")"
                        said = "\(keys[raised.alertId] ?? "") \(raised.severity)"
                    case let changed as AlertSeverityChanged: said = "\(keys[changed.alertId] ?? "") \(changed.to)"
                    case let closed as AlertClosed: said = "\(keys[closed.alertId] ?? "") \(closed.closure)"
                    default: said = ""
                    }
                    return "\(stream) \(entry.type) \(entry.occurred.instant) \(said)"
                }
            }
        }
    }

    private struct Line {
        let text: String
        let recordedAt: Instant
    }

    /// The log cut in parts of any length, some of a single line.
    private static func parts(of lines: [Line], _ random: inout SeededGenerator) -> [Range<Int>] {
        let cuts = Set((1..<runs).map { _ in Int.random(in: 1..<lines.count, using: &random) }).sorted()
        return zip([0] + cuts, cuts + [lines.count]).map { $0..<$1 }
    }

    /// A moment before the next line is recorded; after the last one, within some months.
    private static func moment(after part: Range<Int>, in lines: [Line], _ random: inout SeededGenerator) -> Instant {
        let last = lines[part.upperBound - 1].recordedAt
        let next = part.upperBound < lines.count ? lines[part.upperBound].recordedAt : last + .days(200)
        return last + .milliseconds(Int64.random(in: 0...max(0, (next - last).milliseconds), using: &random))
    }

    private static func lines(_ random: inout SeededGenerator) throws -> [Line] {
        var made = Caseload(cases: 3, seed: random.next()).lines()
        var lines: [Line] = []
        while let bytes = try made.next() {
            let text = String(decoding: bytes, as: UTF8.self)
            let line = try JSONParser.parse(text)
            // Made-up alerts would stand in the way of those that are really raised, and a grant in that of the watcher.
            let stream = try String(json: line["stream"] ?? .null)
            guard !stream.hasPrefix("alert/"), !stream.hasPrefix("access/") else { continue }
            let recorded = line["recordedAt"]
            lines.append(Line(text: text, recordedAt: try Instant(parsing: String(json: recorded ?? .null))))
        }
        return lines
    }
}
