import Events
import Specifications
import Testing

/// How older versions of an event stay readable.
struct LiftTests {
    static let catalogue = EventCatalogue([RoomGiven.self, CaseClosed.self])

    @Test(
        arguments: [
            (1, #"{"nr":"4","warm":true}"#, #"{"heated":true,"room":"4"}"#),
            (2, #"{"room":"4","warm":true}"#, #"{"heated":true,"room":"4"}"#),
            (3, #"{"heated":true,"room":"4"}"#, #"{"heated":true,"room":"4"}"#), (1, #"{"nr":"4"}"#, #"{"room":"4"}"#),
        ])
    func `data are lifted from their version to the newest`(version: Int, data: String, lifted: String) throws {
        let logged = LoggedEntry.sample(
            "RoomGiven", bytes(data), schemaVersion: version, attributes: bytes(#"{"recordedBy":"CM-1"}"#))
        let entry = try Self.catalogue.open(logged)
        #expect(text(entry.data.canonicalBytes) == lifted)
        #expect(entry.logged == logged)
        #expect(entry.attributes.recordedBy == "CM-1")
    }

    @Test(
        arguments: [
            (1, #"{"nr":"5"}"#, #"{"heated":true,"room":"5"}"#), (1, #"{"warm":null}"#, #"{"room":"4"}"#),
            (1, #"{"room":"5"}"#, #"{"heated":true,"room":"5"}"#),
            (1, #"{"heated":false}"#, #"{"heated":false,"room":"4"}"#),
        ])
    func `the fields of a correction are lifted with their target, newer ones stay`(
        version: Int, change: String, corrected: String
    ) throws {
        let logged = LoggedEntry.sample("RoomGiven", bytes(#"{"nr":"4","warm":true}"#), schemaVersion: version)
        let entry = try Self.catalogue.open(logged, changes: [json(change).members ?? []])
        #expect(text(entry.data.canonicalBytes) == corrected)
    }

    @Test(arguments: [(0, false), (1, true), (3, true), (4, false)])
    func `a version is read if there is a way from it`(version: Int, isRead: Bool) {
        let data = version < 3 ? #"{"nr":"4"}"# : #"{"room":"4"}"#
        let logged = LoggedEntry.sample("RoomGiven", bytes(data), schemaVersion: version)
        #expect(((try? Self.catalogue.open(logged)) != nil) == isRead)
    }

    @Test(
        arguments: [
            (
                LiftMissing.self, [2],
                "LiftMissing version 3: expected one lift from each version 1 to 2, found lifts from 2"
            ),
            (LiftTooMany.self, [1], "LiftTooMany version 1: expected no lift, found lifts from 1"),
            (
                LiftTwice.self, [1, 1],
                "LiftTwice version 2: expected one lift from each version 1 to 1, found lifts from 1, 1"
            ),
            (LiftNone.self, [], "LiftNone version 2: expected one lift from each version 1 to 1, found none"),
        ] as [(any Event.Type, [Int], String)])
    func `a catalogue with a gap or a lift too many is refused`(
        type: any Event.Type, versions: [Int], words: String
    ) throws {
        let problem = try #require(throws: BrokenLiftChain.self) { try EventCatalogue([RoomGiven.self, type]).check() }
        #expect(problem == BrokenLiftChain(type: type.name, schemaVersion: type.schemaVersion, versions: versions))
        #expect(problem.description.hasPrefix(words))
    }

    @Test func `the vocabulary and the example are complete`() {
        #expect(throws: Never.self) { try EventCatalogue.standard.check() }
        #expect(throws: Never.self) { try Self.catalogue.check() }
    }
}

/// Chains of lifts that are wrong.
private struct LiftMissing: Lifted {
    static let name = "LiftMissing"
    static let schemaVersion = 3
    static let lifts = [Lift(from: 2) { $0 }]
}

private struct LiftTooMany: Lifted {
    static let name = "LiftTooMany"
    static let lifts = [Lift(from: 1) { $0 }]
}

private struct LiftTwice: Lifted {
    static let name = "LiftTwice"
    static let schemaVersion = 2
    static let lifts = [Lift(from: 1) { $0 }, Lift(from: 1) { $0 }]
}

private struct LiftNone: Lifted {
    static let name = "LiftNone"
    static let schemaVersion = 2
}

/// An event without fields.
private protocol Lifted: Event { init() }

extension Lifted {
    static var meaning: String { "Nothing." }
    static var shape: Shape<Self> { Shape(Self.init) }
    var headline: String { "Nothing" }
}
