internal import Almanac
package import Events
internal import Foundation
public import Ledger
public import Testing

/// One thing that every audit trail keeps to.
public struct AuditTrailLaw: Sendable, CustomTestStringConvertible {
    /// Makes an empty trail for a law to try.
    public typealias Factory = () throws -> any AuditTrail

    /// The law in words.
    public let testDescription: String
    private let body: @Sendable (Factory) throws -> Void

    init(_ sentence: String, _ body: @escaping @Sendable (Factory) throws -> Void) {
        testDescription = sentence
        self.body = body
    }

    /// Tries the law on trails from a factory; what is broken is recorded as an issue of the running test.
    public func check(_ makeTrail: Factory) throws { try body(makeTrail) }
}

extension AuditRecord {
    /// A record that says its number, half an hour after the one before it.
    package static func number(
        _ number: Int, _ kind: Kind = .consultation, by actor: ActorRef? = "A-1", as actingAs: ActorRef? = nil,
        of cases: [CaseRef] = ["K-001"]
    ) -> AuditRecord {
        AuditRecord(
            kind, at: .friday + .minutes(number * 30), actor: actor, actingAs: actingAs, subject: "view \(number)",
            cases: cases)
    }
}

/// The laws of ``AuditTrail``.
public enum AuditTrailLaws {
    /// All laws.
    public static let all = keeping + selecting + chaining

    private static let samples: [AuditRecord] = [
        .number(1), .number(2, .disclosure, by: "A-2", of: ["K-002", "K-001", "K-002"]), .number(3, by: nil, of: []),
        .number(4, .alteration, by: nil, as: "A-2", of: ["K-002"]), .number(5, by: "A-1", as: "A-1"),
        .number(6, .failedAttempt, by: "A-10", of: ["K-0010"]), .number(7, .export, of: ["K-003"]),
    ]
}

extension AuditTrailLaws {
    private static let keeping = [
        AuditTrailLaw("a new trail is empty, whole, and ends nowhere") { makeTrail in
            let trail = try makeTrail()
            #expect(try trail.entries() == [])
            #expect(try trail.end().position == 0)
            #expect(try trail.verify(against: nil).damages == [])
            #expect(try trail.verify(against: trail.end()).damages == [])
        },
        AuditTrailLaw("positions count from 1 without gaps, in the order of writing") { makeTrail in
            let trail = try makeTrail()
            try trail.write([samples[0]])
            try trail.write([])
            try trail.write(Array(samples[1...3]))
            try trail.write(Array(samples[4...]))
            #expect(try trail.entries().map(\.position) == Array(1...7))
            #expect(try trail.entries().map(\.record) == samples)
        },
        AuditTrailLaw("a record comes back as it was given") { makeTrail in
            let trail = try makeTrail()
            let records = [
                AuditRecord(.beginning, at: .earliest, subject: "", outcome: ""),
                AuditRecord(
                    .disclosure, at: .latest, actor: "Ä", systemUser: "root", actingAs: "\u{41}\u{308}",
                    roles: ["coordinator", "watcher"], subject: "line\nbreak \"quoted\" \\ 🏠",
                    cases: ["K-1", "K-1", "case/K"], fields: ["O", "P"], purpose: "hand-over", justification: "\u{1}",
                    recipients: ["AGY-1"], outcome: "denied/no-role"),
                AuditRecord(.keyUse, at: Instant(milliseconds: 1_774_621_800_123), subject: "s", purpose: ""),
            ]
            try trail.write(records)
            #expect(try trail.entries().map(\.record) == records)
            #expect(try trail.verify(against: nil).damages == [])
        },
        AuditTrailLaw("the clock may run back") { makeTrail in
            let trail = try makeTrail()
            try trail.write([.number(9), .number(3)])
            #expect(try trail.entries().map(\.record) == [.number(9), .number(3)])
        },
        AuditTrailLaw("many writers at once leave no gap and lose nothing") { makeTrail in
            let trail = try makeTrail()
            let writers = DispatchGroup()
            for writer in 0..<8 {
                writers.enter()
                Thread.detachNewThread {
                    for number in 0..<20 {
                        try? trail.write([.number(number, by: ActorRef("A-\(writer)")), .number(number, by: "B")])
                    }
                    writers.leave()
                }
            }
            writers.wait()
            let entries = try trail.entries()
            #expect(entries.map(\.position) == Array(1...320))
            for writer in 0..<8 {
                let own = entries.filter { $0.record.actor == ActorRef("A-\(writer)") }
                #expect(own.map(\.record.subject) == (0..<20).map { "view \($0)" })
                // What is written together stands together.
                #expect(own.allSatisfy { entries[Int($0.position)].record.actor == "B" })
            }
            #expect(try trail.verify(against: nil).damages == [])
        },
    ]

    private static let selecting = [
        AuditTrailLaw("those asked for are found, in order, and no others") { makeTrail in
            let trail = try makeTrail()
            try trail.write(samples)
            func found(
                _ subject: AuditSelection.Subject = .everything, from: Int? = nil, until: Int? = nil,
                kinds: Set<AuditRecord.Kind>? = nil, after: Int64 = 0, newestFirst: Bool = false
            ) throws -> [Int64] {
                try trail.entries(
                    AuditSelection(
                        subject, from: from.map { .friday + .minutes($0 * 30) },
                        until: until.map { .friday + .minutes($0 * 30) }, kinds: kinds, after: after,
                        newestFirst: newestFirst)
                ).map(\.position)
            }
            #expect(try found(.case("K-001")) == [1, 2, 5])
            #expect(try found(.case("K-002")) == [2, 4])
            #expect(try found(.case("K-00")) == [])
            #expect(try found(.actor("A-1")) == [1, 5, 7])
            #expect(try found(.actor("A-2")) == [2, 4])
            #expect(try found(newestFirst: true) == [7, 6, 5, 4, 3, 2, 1])
            #expect(try found(.case("K-001"), newestFirst: true) == [5, 2, 1])
            #expect(try found(from: 3) == [3, 4, 5, 6, 7])
            #expect(try found(until: 3) == [1, 2])
            #expect(try found(from: 2, until: 4, newestFirst: true) == [3, 2])
            #expect(try found(.case("K-001"), from: 2, until: 5) == [2])
            #expect(try found(kinds: [.export, .alteration]) == [4, 7])
            #expect(try found(.actor("A-1"), kinds: [.consultation]) == [1, 5])
            #expect(try found(kinds: []) == [])
            #expect(try found(after: 5) == [6, 7])
            #expect(try found(.case("K-001"), after: 1, newestFirst: true) == [5, 2])
            #expect(try found(from: 2, after: 7) == [])
        },
        AuditTrailLaw("who has read enough is given no more") { makeTrail in
            let trail = try makeTrail()
            try trail.write(samples)
            var seen: [Int64] = []
            try trail.read(AuditSelection()) { entry in
                seen.append(entry.position)
                return seen.count < 3
            }
            #expect(seen == [1, 2, 3])
        },
        AuditTrailLaw("names that only look alike are different ones") { makeTrail in
            let trail = try makeTrail()
            try trail.write([.number(1, of: ["\u{C4}"]), .number(2, of: ["\u{41}\u{308}", "\u{C4}"])])
            #expect(try trail.verify(against: nil).damages == [])
        },
    ]

    private static let chaining = [
        AuditTrailLaw("each record is chained to the one before it") { makeTrail in
            let trail = try makeTrail()
            try trail.write(samples)
            let entries = try trail.entries()
            for (before, entry) in zip(entries, entries.dropFirst()) {
                #expect(entry == AuditEntry(entry.record, at: entry.position, after: before.hash))
                #expect(entry.hash != AuditEntry(entry.record, at: entry.position, after: .zero).hash)
            }
            #expect(try trail.end() == AuditEnd(position: 7, hash: entries[6].hash))
        },
        AuditTrailLaw("an end that somebody kept is found again, and a strange one is not") { makeTrail in
            let trail = try makeTrail()
            try trail.write(Array(samples[...2]))
            let held = try trail.end()
            try trail.write(Array(samples[3...]))
            #expect(try trail.verify(against: held).damages == [])
            #expect(try trail.verify(against: held).records == 7)
            for strange in [AuditEnd(position: 2, hash: held.hash), AuditEnd(position: 8, hash: held.hash)] {
                #expect(try trail.verify(against: strange).damages.count == 1)
            }
        },
    ]
}
