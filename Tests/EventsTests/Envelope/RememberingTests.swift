import Almanac
import Testing

@testable import Events

/// A catalogue that remembers what it opened says what one says that does not.
struct RememberingTests {
    private static func numbered(_ number: UInt64, _ data: String = #"{"reason":"refused"}"#) -> LoggedEntry {
        let sample = LoggedEntry.sample("CaseClosed", bytes(data), position: Int64(number))
        return LoggedEntry(
            position: sample.position, version: 1, id: EntryID(high: 0, low: number), stream: sample.stream,
            type: sample.type, schemaVersion: 1, occurred: sample.occurred, recordedAt: sample.recordedAt,
            contents: sample.contents)
    }

    @Test func `what is opened again is the same, and an erased entry says nothing any more`() throws {
        let catalogue = EventCatalogue.standard.remembering(10)
        let logged = Self.numbered(1)
        let first = try catalogue.open(logged)
        #expect(catalogue.opened?[logged] != nil)
        #expect(try catalogue.open(logged) == first)
        let erased = LoggedEntry(logged, contents: nil)
        #expect(try catalogue.open(erased).event is ErasedEvent)
        #expect(catalogue.opened?[erased] == nil)
    }

    @Test func `an entry of the same id that says something else is opened by itself`() throws {
        let catalogue = EventCatalogue.standard.remembering(10)
        _ = try catalogue.open(Self.numbered(1))
        let other = try catalogue.open(Self.numbered(1, #"{"reason":"deported"}"#))
        #expect(other.data.line == #"{"reason":"deported"}"#)
    }

    @Test func `what a correction says is not remembered as what the entry says`() throws {
        let catalogue = EventCatalogue.standard.remembering(10)
        let logged = Self.numbered(1)
        _ = try catalogue.open(logged, changes: [json(#"{"reason":"deported"}"#).members ?? []])
        #expect(try catalogue.open(logged).data.line == #"{"reason":"refused"}"#)
        _ = try catalogue.open(logged, changes: [json(#"{"reason":"deceased"}"#).members ?? []])
        #expect(try catalogue.open(logged).data.line == #"{"reason":"refused"}"#)
    }

    @Test func `only so many are remembered, those that were asked for last, until all are forgotten`() throws {
        let catalogue = EventCatalogue.standard.remembering(256)
        let entries = (1...2_000).map { Self.numbered($0) }
        for entry in entries { _ = try catalogue.open(entry) }
        let known = entries.filter { catalogue.opened?[$0] != nil }
        #expect((1...256).contains(known.count) && known.contains(entries[1_999]))
        catalogue.forgetEntries()
        #expect(entries.allSatisfy { catalogue.opened?[$0] == nil })
    }
}
