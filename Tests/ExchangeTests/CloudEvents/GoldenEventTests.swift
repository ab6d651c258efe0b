import Events
import Exchange
import Foundation
import Testing

/// Every event of the vocabulary comes through a CloudEvent unchanged.
struct GoldenEventTests {
    @Test(arguments: EventCatalogue.all)
    func `a golden event comes through a CloudEvent as it is`(type: any Event.Type) throws {
        let data = try JSONParser.parse(
            Array(Data(contentsOf: Self.goldens.appending(path: type.name + ".json"))))
        let stream = try #require(type.streams.sorted { $0.rawValue < $1.rawValue }.first)
        let event = JSON.object([
            JSON.Member("specversion", .string("1.0")), JSON.Member("id", .string("1")),
            JSON.Member("source", .string("/golden")), JSON.Member("type", .string("org.throughcare." + type.name)),
            JSON.Member("subject", .string("\(stream.rawValue)/K-014")), JSON.Member("data", data),
        ])
        let line = try CloudEvent.translate(JSONParser.parse(event.canonicalBytes)).line
        #expect(line["type"] == .string(type.name))
        #expect(line["data"]?.canonicalBytes == data.canonicalBytes)
        #expect(try type.read(#require(line["data"])).data.canonicalBytes == data.canonicalBytes)
    }

    private static let goldens = URL(filePath: #filePath).appending(path: "../../../EventsTests/Goldens")
        .standardizedFileURL
}
