import Events
import Testing

/// Nothing finds events by itself, so the list and the folders must say the same.
struct ListingLaw {
    @Test func `a file declares at most one event and is named after it`() throws {
        for file in try SourceTree.eventFiles() where !file.eventTypes.isEmpty {
            #expect(file.eventTypes == [file.name])
            #expect(file.wireNames == [file.name])
        }
    }

    @Test func `every event that has a file is listed, and the other way round`() throws {
        let declared = try SourceTree.eventFiles().flatMap(\.eventTypes)
        let listed = EventCatalogue.all.map { String(describing: $0) }
        #expect(declared.sorted() == listed.sorted())
    }

    @Test func `the list is alphabetical and names each type once`() {
        let listed = EventCatalogue.all.map { String(describing: $0) }
        #expect(listed == Set(listed).sorted())
    }

    @Test func `the catalogue finds each type by its wire name`() {
        for type in EventCatalogue.all {
            #expect(EventCatalogue.standard[type.name].map(ObjectIdentifier.init) == ObjectIdentifier(type))
        }
        #expect(EventCatalogue.standard.names == EventCatalogue.all.map { $0.name }.sorted())
        #expect(EventCatalogue.standard["caseopened"] == nil)
    }
}
