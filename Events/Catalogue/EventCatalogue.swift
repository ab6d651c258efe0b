internal import Almanac

/// All events that can be recorded, by wire name.
public struct EventCatalogue: Sendable {
    private let typesByName: [String: any Event.Type]

    /// The vocabulary of this version.
    public static let standard = EventCatalogue(EventCatalogue.all)

    /// A catalogue of these types; later ones of the same name win.
    public init(_ types: [any Event.Type]) {
        typesByName = Dictionary(types.map { ($0.name, $0) }) { $1 }
    }

    /// The wire names in alphabetical order.
    public var names: [String] { typesByName.keys.sorted() }

    /// The type of that wire name; `nil` if there is none.
    public subscript(name: String) -> (any Event.Type)? { typesByName[name] }

    /// Opens an entry of the log.
    /// - Throws: ``UnreadableEntry`` if this version does not know the type, or the data do not fit it.
    public func open(_ logged: LoggedEntry) throws(UnreadableEntry) -> Entry {
        try open(logged, changes: [])
    }

    /// Opens an entry with the fields of corrections put in the place of its own, in order.
    /// - Throws: ``UnreadableEntry`` if this version does not know the type, or the data do not fit it.
    public func open(_ logged: LoggedEntry, changes: [[JSON.Member]]) throws(UnreadableEntry) -> Entry {
        guard let type = typesByName[logged.type], logged.schemaVersion <= type.schemaVersion else {
            throw UnreadableEntry(
                entry: logged,
                problem: "this version does not know \(logged.type) version \(logged.schemaVersion)")
        }
        do {
            var data = try JSONParser.parse(logged.data)
            var occurred = logged.occurred
            for change in changes {
                data = data.merging(change.filter { $0.name != Self.occurrenceField })
                if let moved = try Self.occurrence(in: change) { occurred = moved }
            }
            let attributes =
                logged.attributes.isEmpty ? Attributes.none : try Attributes(json: JSONParser.parse(logged.attributes))
            let event = try type.read(data)
            return Entry(logged: logged, attributes: attributes, occurred: occurred, event: event)
        } catch {
            throw UnreadableEntry(entry: logged, problem: String(describing: error))
        }
    }

    /// The name by which a correction speaks of the time in the envelope.
    public static let occurrenceField = "occurredAt"

    private static func occurrence(in change: [JSON.Member]) throws(FieldProblem) -> Occurrence? {
        guard let value = change.first(where: { $0.name == occurrenceField })?.value, value != .null else { return nil }
        guard case .string(let text) = value, let moved = try? OffsetInstant(parsing: text) else {
            throw FieldProblem(
                path: occurrenceField, expected: "a time with its offset, such as 2026-03-27T15:30+01:00",
                found: value.kindInWords)
        }
        return Occurrence(instant: moved.instant, offsetMinutes: moved.offsetMinutes)
    }
}
