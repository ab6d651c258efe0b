import Almanac
import Events

// Short spellings for tables of test data; a typing error in a fixture stops the run where it was made.

func json(_ text: String) -> JSON { fixture { try JSONParser.parse(text) } }

func day(_ text: String) -> CivilDate { fixture { try CivilDate(parsing: text) } }

func utc(_ text: String) -> Instant { fixture { try Instant(parsing: text) } }

func zone(_ identifier: String) -> Zone { fixture { try Zone(identifier: identifier) } }

func streamName(_ text: String) -> StreamName { fixture { try present(StreamName(text)) } }

func entryID(_ text: String) -> EntryID { fixture { try present(EntryID(text)) } }

/// The event of that wire name with these fields.
func event(_ name: String, _ fields: String) -> any Event {
    fixture { try present(EventCatalogue.standard[name]).read(json(fields)) }
}

func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

private struct Missing: Error {}

private func present<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
}

private func fixture<Value>(_ make: () throws -> Value) -> Value {
    do { return try make() } catch { fatalError("fixture: \(error)") }
}
