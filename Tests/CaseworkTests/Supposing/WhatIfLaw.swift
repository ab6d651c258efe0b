import Almanac
import Casework
import Events
import Ledger
import Projections
import Rehearsal
import Specifications
import Testing
import Watcher

/// What is supposed is what recording it would show, in made-up lives that are cut off at any moment.
struct WhatIfLaw {
    static let seed = SeededGenerator.printedSeed(for: "WhatIfLaw")
    static let cases = 4

    @Test(arguments: 0..<UInt64(3))
    func `what is supposed equals really recording it and looking`(round: UInt64) throws {
        var random = SeededGenerator(seed: Self.seed &+ round)
        let lines = try Self.lines(&random)
        var supposed = 0
        for cut in Self.cuts(of: lines, &random) {
            let office = try Self.office(Array(lines.prefix(cut)))
            for stream in try office.store.read({ try $0.streams(of: .case) }) {
                let steps = Int.random(in: -5...40, using: &random)
                supposed += try expectSame(CaseRef(stream.subject), in: office, movedBy: steps, round) ? 1 : 0
            }
        }
        #expect(supposed > 0, "THROUGHCARE_SEED=\(Self.seed), round \(round)")
    }

    /// - Parameter steps: How far the release is moved, thirteen hours each, so that days and hours change.
    /// - Returns: Whether the case has a release ahead.
    private func expectSame(
        _ caseRef: CaseRef, in office: Office, movedBy steps: Int, _ round: UInt64
    ) throws -> Bool {
        try office.watch()
        let head = try #require(try office.store.read { try $0.head.recordedAt })
        let readiness = try office.casework.readiness(of: caseRef, seenFrom: .today).opened()
        let to = Moment.instant((readiness.gate?.instant ?? head) + .hours(steps * 13))
        let shift: ReleaseShift
        do { shift = try office.casework.whatIf(caseRef, releasedAt: to).opened() } catch is NoReleaseAhead {
            return false
        }
        let comment: Comment = "\(caseRef) to \(to) at \(head), THROUGHCARE_SEED=\(Self.seed), round \(round)"
        #expect(shift.before.json.line == readiness.json.line, comment)
        let alerts = try #require(StreamName(.alert, caseRef.rawValue))
        let told = try office.store.entries(.stream(alerts)).count
        let (type, field) = shift.from == nil ? ("ReleaseDateSet", "releaseAt") : ("ReleaseDateChanged", "to")
        try office.record(type, #"{"\#(field)":"\#(to)"}"#, in: #require(StreamName(.case, caseRef.rawValue)))
        let recorded = try office.casework.readiness(of: caseRef, seenFrom: .today).opened()
        #expect(shift.after.json.line == recorded.json.line, comment)
        #expect(
            shift.after.strip?.json.line == (try office.casework.coverage(of: caseRef, seenFrom: .today)?.json.line),
            comment)
        try office.watch()
        let written = try office.store.entries(.stream(alerts)).map { try EventCatalogue.standard.open($0).event }
        #expect(Self.keys(shift.alerts) == Self.keys(written, after: told), comment)
        return true
    }

    private static func keys(_ shift: AlertShift) -> Set<[String]> {
        Set(
            shift.opens.map { ["opens", $0.rule, $0.about, $0.severity.rawValue] }
                + shift.closes.map { ["closes", $0.rule, $0.about, $0.severity.rawValue] }
                + shift.changes.map { ["changes", $0.alert.rule, $0.alert.about, $0.alert.severity.rawValue] })
    }

    /// What became of the open alerts after so many entries; an alert of another episode stands for the one before.
    private static func keys(_ events: [any Event], after count: Int) -> Set<[String]> {
        let (before, now) = (open(events.prefix(count)), open(events[...]))
        let opened = now.filter { before[$0.key] == nil }.map { ["opens"] + $0.key + [$0.value] }
        let closed = before.filter { now[$0.key] == nil }.map { ["closes"] + $0.key + [$0.value] }
        let changed = now.filter { key, severity in before[key] != nil && before[key] != severity }
            .map { ["changes"] + $0.key + [$0.value] }
        return Set(opened + closed + changed)
    }

    /// The severity of each open alert, by rule and by what it is about.
    private static func open(_ events: ArraySlice<any Event>) -> [[String]: String] {
        var keys: [AlertID: [String]] = [:]
        var open: [[String]: String] = [:]
        for event in events {
            switch event {
            case let raised as AlertRaised:
                let key = [raised.ruleId, raised.discriminator ?? ""]
                keys[raised.alertId] = key
                open[key] = raised.severity.rawValue
            case let changed as AlertSeverityChanged:
                if let key = keys[changed.alertId] { open[key] = changed.to.rawValue }
            case let closed as AlertClosed:
                if let key = keys[closed.alertId] { open[key] = nil }
            default: break
            }
        }
        return open
    }

    /// Where the lives are cut off: in the weeks before each release, when most hangs on its date, and anywhere.
    private static func cuts(of lines: [String], _ random: inout SeededGenerator) -> [Int] {
        releases(in: lines).map { max(1, $0 - Int.random(in: 0...20, using: &random)) }
            + [Int.random(in: 1...lines.count, using: &random)]
    }

    /// An office that took in the lines, at the moment of the last one.
    private static func office(_ lines: [String]) throws -> Office {
        let office = try Office(at: "2023-12-01T00:00Z")
        try office.take(lines, keepingTimes: true)
        let head = try #require(try office.store.read { try $0.head.recordedAt })
        try office.moveClock(to: head.description)
        return office
    }

    /// Lives of which at least two come to a release.
    private static func lines(_ random: inout SeededGenerator) throws -> [String] {
        var lines: [String] = []
        repeat {
            var made = Caseload(cases: cases, seed: random.next()).lines()
            lines = []
            while let line = try made.next() { lines.append(String(decoding: line, as: UTF8.self)) }
        } while releases(in: lines).count < 2
        return lines
    }

    private static func releases(in lines: [String]) -> [Int] {
        lines.indices.filter { lines[$0].contains(#""PersonReleased""#) }
    }
}
