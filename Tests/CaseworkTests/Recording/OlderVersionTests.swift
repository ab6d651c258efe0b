import Casework
import Events
import Projections
import Specifications
import Testing

/// Events in versions older than the newest.
struct OlderVersionTests {
    static let catalogue = EventCatalogue(EventCatalogue.all + [RoomGiven.self])

    @Test(
        arguments: [(1, #"{"nr":"4"}"#), (2, #"{"room":"4","warm":true}"#), (3, #"{"heated":true,"room":"4"}"#)]
            as [(Int, String)])
    func `an older version is taken as it was given`(version: Int, data: String) throws {
        let office = try Office(catalogue: Self.catalogue)
        try office.take([Line.opened, Line.of("RoomGiven", data, #""schemaVersion":\#(version)"#)])
        try office.record("RoomGiven", data, schemaVersion: version)
        for entry in try office.entries.dropFirst() {
            #expect(entry.schemaVersion == version)
            #expect(entry.contents?.data == Array(data.utf8))
        }
        #expect(try office.entries.count == 3)
    }

    @Test func `recording without a version means the newest`() throws {
        let office = try Office(catalogue: Self.catalogue)
        try office.take([Line.opened])
        try office.record("RoomGiven", #"{"room":"4"}"#)
        #expect(try office.entries.last?.schemaVersion == 3)
    }

    @Test(arguments: [(0, #"{"nr":"4"}"#), (4, #"{"room":"4"}"#), (2, #"{"nr":"4"}"#), (1, #"{"nr":4}"#)])
    func `a version without a way to the newest, or data of another, are refused`(version: Int, data: String) throws {
        let office = try Office(catalogue: Self.catalogue)
        try office.take([Line.opened])
        #expect(throws: BadInput.self) { try office.record("RoomGiven", data, schemaVersion: version) }
        #expect(try office.entries.count == 1)
    }

    @Test(arguments: [#"{"nr":"5"}"#, #"{"room":"5"}"#])
    func `an older entry can be corrected by its own names and by the newest`(fields: String) throws {
        let office = try Office(catalogue: Self.catalogue)
        try office.take([Line.opened, Line.of("RoomGiven", #"{"nr":"4"}"#, Line.id(2))])
        try office.record("EventCorrected", #"{"target":"\#(EntryID.number(2))","fields":\#(fields)}"#)
        let timeline = try office.casework.timeline(of: "K-001", seenFrom: .today).opened()
        #expect(timeline.rows.map { $0.entry.data["room"] }.contains(.string("5")))
    }

    @Test func `a catalogue that cannot read its own older entries opens no store`() throws {
        let folder = try ScratchFolder()
        _ = try Casework.create(in: folder["store"])
        #expect(throws: BrokenLiftChain(type: "Unlifted", schemaVersion: 2, versions: [])) {
            try Casework.open(folder["store"], catalogue: EventCatalogue([Unlifted.self]))
        }
        #expect(throws: Never.self) { try Casework.open(folder["store"], catalogue: Self.catalogue) }
    }
}

/// A second version without a way from the first.
private struct Unlifted: Event {
    static let name = "Unlifted"
    static let schemaVersion = 2
    static let meaning = "Nothing."
    static let shape = Shape(Self.init)
    var headline: String { "Nothing" }
}
