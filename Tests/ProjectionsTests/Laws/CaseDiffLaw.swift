import Almanac
import Events
import Rehearsal
import Specifications
import Testing

@testable import Projections

/// What a comparison of two vantages of a made-up life must keep.
struct CaseDiffLaw {
    static let seed = SeededGenerator.printedSeed(for: "CaseDiffLaw")
    static let rounds: UInt64 = 2
    static let pairs = 4

    private typealias Side = (vantage: Vantage, sight: CaseSight)

    /// Pairs of vantages around entries of one life, drawn by chance; what happened and what was known move freely.
    private func drawn(_ round: UInt64) throws -> [(Side, Side)] {
        var random = SeededGenerator(seed: Self.seed &+ round)
        let log = try LivedLog(cases: 1, seed: random.next())
        let stream = try #require(log.cases.first)
        let moments = log.entries(of: stream).map(\.recordedAt)
        func side() throws -> Side {
            func time() throws -> Instant {
                try #require(moments.randomElement(using: &random)) + .milliseconds(.random(in: -1...1, using: &random))
            }
            let asOf = try time()
            let vantage = Vantage(asOf: asOf, knownAt: random.chance(oneIn: 2) ? try time() : nil)
            return (vantage, CaseSight(try log.record(of: stream, from: vantage, at: asOf)))
        }
        return try (0..<Self.pairs).map { _ in (try side(), try side()) }
    }

    private func diff(_ first: Side, _ second: Side) -> CaseDiff {
        CaseDiff(from: first.sight, to: second.sight, readiness: Self.readiness)
    }

    private static func readiness(of dossier: Dossier) -> ReleaseReadiness {
        ReleaseReadiness(of: dossier.file, at: dossier.moment, directory: dossier.directory)
    }

    private func comment(_ first: Side, _ second: Side, _ round: UInt64) -> Comment {
        "\(first.vantage) and \(second.vantage), THROUGHCARE_SEED=\(Self.seed), round \(round)"
    }

    @Test(arguments: 0..<rounds)
    func `a vantage differs from itself in nothing`(round: UInt64) throws {
        for (side, _) in try drawn(round) {
            let diff = diff(side, side)
            #expect(diff.entries.isEmpty && diff.views.isEmpty, comment(side, side, round))
        }
    }

    @Test(arguments: 0..<rounds)
    func `looked at from the other end, the same changes are mirrored`(round: UInt64) throws {
        var seen = 0
        for (first, second) in try drawn(round) {
            let (there, back) = (diff(first, second), diff(second, first))
            #expect(Set(there.entries.map(\.ends)) == Set(back.entries.map(\.mirrored)), comment(first, second, round))
            #expect(there.entries.count == back.entries.count)
            #expect(there.views.map(\.view) == back.views.map(\.view))
            for (one, other) in zip(there.views, back.views) {
                #expect(Set(one.fields) == Set(other.fields.map(\.mirrored)), comment(first, second, round))
            }
            seen += there.fieldCount
        }
        #expect(seen > 0)
    }

    @Test(arguments: 0..<rounds)
    func `the changes made to the old view give the new one`(round: UInt64) throws {
        for (first, second) in try drawn(round) {
            let diff = diff(first, second)
            for view in ComparedView.all(Self.readiness) {
                let old = view.fold(first.sight.dossier).withholding(view.fields)
                let new = view.fold(second.sight.dossier).withholding(view.fields)
                let changes = diff.views.first { $0.view == view.name }?.fields.map(\.change) ?? []
                #expect(old.applying(changes)?.inFixedOrder == new.inFixedOrder, comment(first, second, round))
            }
        }
    }

    @Test(arguments: 0..<rounds)
    func `what stood, with what came and without what went, is what stands`(round: UInt64) throws {
        for (first, second) in try drawn(round) {
            let (old, new) = (first.sight.standing, second.sight.standing)
            let diff = diff(first, second)
            let came = diff.entries.filter { $0.kind == .appeared || $0.kind == .restored }
            let went = diff.entries.filter { $0.kind == .vanished || $0.kind == .withdrawn }
            let ids = (came: Set(came.map(\.row.entry.id)), went: Set(went.map(\.row.entry.id)))
            #expect(old.union(ids.came).subtracting(ids.went) == new, comment(first, second, round))
        }
    }

    @Test(arguments: 0..<rounds)
    func `every list of objects in a view says how its elements are recognised`(round: UInt64) throws {
        for (side, _) in try drawn(round) {
            for view in ComparedView.all(Self.readiness) {
                let unnamed = view.fold(side.sight.dossier).listsOfObjects().filter { ListIdentity.ways(in: $0) == nil }
                #expect(unnamed.isEmpty, "\(view.name)")
            }
        }
    }
}

extension CaseSight {
    /// A life as the case's own views and its timeline see it.
    fileprivate init(_ record: LivedRecord) {
        let dossier = record.dossier
        self.init(
            dossier,
            CaseTimeline(
                dossier.file, dossier.history, alerts: dossier[.alerts], team: record.team, seenFrom: dossier.vantage,
                present: dossier.moment))
    }

    fileprivate var standing: Set<EntryID> { Set(timeline.rows.filter { $0.withdrawal == nil }.map(\.entry.id)) }
}

/// An entry at both ends of a comparison.
private struct EntryEnds: Hashable {
    let id: EntryID
    /// Whether it was withdrawn at an end; `nil` if it was not seen there.
    let isWithdrawn: [Bool?]
    let fields: [EntryChange.Field]
}

extension EntryChange {
    fileprivate var ends: EntryEnds {
        EntryEnds(
            id: row.entry.id, isWithdrawn: [before, after].map { $0.map { $0.withdrawal != nil } }, fields: fields)
    }

    fileprivate var mirrored: EntryEnds {
        EntryEnds(
            id: row.entry.id, isWithdrawn: ends.isWithdrawn.reversed(),
            fields: fields.map { Field(name: $0.name, from: $0.to, to: $0.from, isTold: $0.isTold) })
    }
}

extension ViewChange.Field {
    fileprivate var mirrored: ViewChange.Field { ViewChange.Field(change: change.mirrored, isByClock: isByClock) }
}

extension JSON {
    /// The names of the lists of objects, at every depth.
    fileprivate func listsOfObjects(named name: String = "") -> Set<String> {
        switch self {
        case .object(let members):
            members.reduce(into: []) { $0.formUnion($1.value.listsOfObjects(named: $1.name)) }
        case .array(let elements):
            elements.reduce(into: elements.contains { $0.members != nil } ? [name] : []) {
                $0.formUnion($1.listsOfObjects())
            }
        default: []
        }
    }
}
