import Almanac
import Events
import Ledger
import Specifications
import Testing

@testable import Casework

/// How streams stand is remembered for a bounded number of them, and read again for the others.
struct StandingsTests {
    static let seed = SeededGenerator.printedSeed(for: "StandingsTests")

    @Test(arguments: [1, 2, 3, 5])
    func `an intake that forgets lets in what one that remembers lets in`(limit: Int) throws {
        for round in 0..<20 {
            var generator = SeededGenerator(seed: Self.seed &+ UInt64(round))
            let submissions = try (0..<60).map { _ in try Self.submission(&generator) }
            let remembering = try Self.outcomes(submissions, remembering: 20_000)
            let forgetting = try Self.outcomes(submissions, remembering: limit)
            #expect(remembering == forgetting, "THROUGHCARE_SEED=\(Self.seed), round \(round)")
            #expect(remembering.contains(true) && remembering.contains(false))
        }
    }

    private static let events = [
        ("CaseOpened", #""track":"remand","tz":"UTC""#), ("CaseOpened", #""track":"remand","tz":"UTC","reopens":"K""#),
        ("CaseClosed", ""), ("ReleaseDateSet", #""releaseAt":"2026-03-27""#), ("PersonReturnedToCustody", ""),
        ("ReleaseDateChanged", #""to":"2026-03-28""#), ("PlanDrafted", #""planKind":"safety""#),
        ("PlanRevised", #""planKind":"safety","version":2"#), ("PlanAgreed", #""planKind":"safety","version":1"#),
    ]

    private static func submission(_ generator: inout SeededGenerator) throws -> Submission {
        let number = Int.random(in: 1...6, using: &generator)
        let (type, fields) = events[Int.random(in: 0..<events.count, using: &generator)]
        let members = [type == "CaseOpened" ? #""caseRef":"K-\#(number)""# : "", fields].filter { !$0.isEmpty }
        return Submission(
            stream: .named(.case, "K-\(number)"), type: type,
            data: try JSONParser.parse("{\(members.joined(separator: ","))}"))
    }

    /// Which of the submissions are let in, in one transaction.
    private static func outcomes(_ submissions: [Submission], remembering limit: Int) throws -> [Bool] {
        let intake = Intake(.standard, remembering: limit)
        return try MemoryStore().write { log in
            try submissions.enumerated().map { index, submission in
                do {
                    _ = try intake.admit(
                        submission, id: .number(UInt64(index + 1)), now: .friday, at: .now(.friday), in: log)
                    return true
                } catch is BadInput { return false }
            }
        }
    }
}
