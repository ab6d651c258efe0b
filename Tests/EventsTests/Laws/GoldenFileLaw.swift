import Events
import Testing

/// Every event type has a frozen example, so that what older versions wrote stays readable.
struct GoldenFileLaw {
    @Test(arguments: EventCatalogue.all)
    func `the golden file of an event comes back byte for byte`(type: any Event.Type) throws {
        let golden = try Golden(of: type.name)
        let event = try type.read(golden.data())
        #expect(text(event.data.canonicalBytes) + "\n" == text(golden.bytes))
        #expect(event.data.canonicalBytes + [UInt8(ascii: "\n")] == golden.bytes)
    }

    @Test(arguments: EventCatalogue.all)
    func `the golden file of an event uses every field`(type: any Event.Type) throws {
        let used = PlacedField.all(of: type.shapeFields, in: try Golden(of: type.name).data()).map(\.path.names)
        #expect(FieldDescription.names(of: type.shapeFields).subtracting(used).sorted() == [])
    }

    @Test func `there is a golden file for each listed type and for nothing else`() throws {
        #expect(try Golden.names().sorted() == EventCatalogue.all.map { $0.name }.sorted())
    }
}
