import Events
import Specifications
import Testing

/// Whatever fits an event's fields comes back from its bytes as it went in.
struct RoundTripLaw {
    static let seed = SeededGenerator.printedSeed(for: "RoundTripLaw")
    static let rounds: UInt64 = 12

    @Test(arguments: EventCatalogue.all)
    func `an event is what its data say, in memory and in bytes`(type: any Event.Type) throws {
        for round in 0..<Self.rounds {
            var random = RandomFields(seed: Self.seed &+ round, fill: round == 0 ? .everything : .byChance)
            try expectRoundTrip(type, random.object(type.shapeFields), "THROUGHCARE_SEED=\(Self.seed), round \(round)")
        }
    }

    private func expectRoundTrip<Kind: Event>(_ type: Kind.Type, _ written: JSON, _ comment: Comment) throws {
        let event = try type.read(written)
        let bytes = event.data.canonicalBytes
        #expect(try type.read(event.data) == event, comment)
        #expect(try type.read(JSONParser.parse(bytes)) == event, comment)
        #expect(try type.read(JSONParser.parse(event.data.line)).data.canonicalBytes == bytes, comment)
        let known = written.members.map { Set($0.map(\.name)) }
        #expect(event.data.members.map { Set($0.map(\.name)) } == known, comment)
    }

    @Test(arguments: EventCatalogue.all)
    func `the order of members does not change an event`(type: any Event.Type) throws {
        var random = RandomFields(seed: Self.seed, fill: .everything)
        let written = random.object(type.shapeFields)
        let turned = JSON.object((written.members ?? []).reversed())
        try expectSame(type, written, turned, "THROUGHCARE_SEED=\(Self.seed)")
    }

    private func expectSame<Kind: Event>(
        _ type: Kind.Type, _ left: JSON, _ right: JSON, _ comment: Comment
    ) throws {
        #expect(try type.read(left) == type.read(right), comment)
        #expect(try type.read(left).data.canonicalBytes == type.read(right).data.canonicalBytes, comment)
    }
}
