import Almanac
import Events
import Outcomes
import Projections
import Specifications
import Testing

@testable import Casework

/// Evaluations read from a log: whole, and as it was at a position.
struct EvaluationReadingTests {
    /// Two goals, the second of which is set after the third entry.
    static let lines = [
        Line.of(
            "CaseOpened", #"{"caseRef":"K-001","track":"custodial_release","tz":"Europe/Paris"}"#,
            Line.recordedAt("2026-01-05T08:00:00Z")),
        Line.of(
            "GoalSet", #"{"goalId":"G-1","domain":"housing"}"#,
            Line.id(2) + "," + Line.recordedAt("2026-01-06T08:00:00Z")),
        Line.of(
            "PlacementStarted", #"{"decisionRef":"D-1"}"#, Line.id(3) + "," + Line.recordedAt("2026-01-07T08:00:00Z")),
        Line.of(
            "GoalSet", #"{"goalId":"G-2","domain":"housing"}"#,
            Line.id(4) + "," + Line.recordedAt("2026-01-08T08:00:00Z")),
    ]

    private func office() throws -> Office {
        let office = try Office()
        try office.take(Self.lines, keepingTimes: true)
        return office
    }

    /// Every evaluation that reads the log, by name.
    private static let evaluations: [(String, @Sendable (Casework, Int64?) throws -> [StudyTable])] = [
        ("alerts", { try $0.alertOutcomes(to: $1).tables }), ("milestones", { try $0.milestones(to: $1).tables }),
        ("partnerships", { try $0.partnershipHealth(to: $1).tables }),
        ("programmes", { try $0.programmeReach(to: $1).tables }),
        ("quality", { try $0.dataQuality(to: $1).tables }),
        ("training", { try $0.trainingRegister(to: $1).tables }),
    ]

    @Test func `at a position the log says what it said when it ended there`() throws {
        let office = try office()
        func set(_ position: Int64?) throws -> StudyCell? {
            let table = try office.casework.milestones(to: position).tables[0]
            return table.place(of: "set").flatMap { table.rows.first?[$0] }
        }
        #expect(try [1, 2, 3, 4, nil].map(set) == [nil, .integer(1), .integer(1), .integer(2), .integer(2)])
    }

    @Test func `at one position the same is read whatever was recorded since, whenever it is read`() throws {
        let office = try office()
        for (name, tables) in Self.evaluations {
            let before = try tables(office.casework, 4)
            #expect(before == (try tables(office.casework, nil)), "\(name)")
            #expect(Set(before.map(\.name)).count == before.count, "\(name)")
            for table in before {
                #expect(Set(table.columns.map(\.name)).count == table.columns.count, "\(name), \(table.name)")
                #expect(table.columns.allSatisfy { $0.meaning.hasSuffix(".") }, "\(name), \(table.name)")
            }
        }
        let before = try Self.evaluations.map { try $0.1(office.casework, 4) }
        try office.moveClock(to: "2026-05-01T09:00Z")
        try office.record("GoalReached", #"{"goalId":"G-1"}"#, in: #require(StreamName(.case, "K-001")))
        #expect(try Self.evaluations.map { try $0.1(office.casework, 4) } == before)
        #expect(try Self.evaluations[1].1(office.casework, nil) != before[1])
    }

    @Test func `a decision is found by its name, and another name is answered with those there are`() throws {
        let casework = try office().casework
        let audit = try casework.decisionAudit(of: "D-1", in: "K-001", seenFrom: .today).opened()
        #expect(audit.known.map(\.entry.position) == [1, 2])
        let error = #expect(throws: DecisionNotFound.self) {
            _ = try casework.decisionAudit(of: "D-2", in: "K-001", seenFrom: .today)
        }
        #expect(error?.description.contains("there are D-1 (placement)") == true)
        #expect(throws: CaseNotFound.self) {
            _ = try casework.decisionAudit(of: "D-1", in: "K-9", seenFrom: .today)
        }
    }

    @Test func `a meeting of a partnership was known at a decision in a case that it looked at`() throws {
        let office = try office()
        try office.record(
            "MeetingHeld", #"{"forum":"coordination_unit","cases":["K-001"]}"#,
            in: #require(StreamName(.partnership, "NORTH")))
        try office.moveClock(to: "2026-05-01T09:00Z")
        try office.record(
            "PlacementStarted", #"{"decisionRef":"D-2"}"#, in: #require(StreamName(.case, "K-001")))
        let audit = try office.casework.decisionAudit(of: "D-2", in: "K-001", seenFrom: .today).opened()
        #expect(audit.known.contains { $0.entry.event is MeetingHeld })
    }
}
