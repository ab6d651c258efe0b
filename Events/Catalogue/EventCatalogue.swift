internal import Almanac

/// All events that can be recorded, by wire name.
public struct EventCatalogue: Sendable {
    private let typesByName: [String: any Event.Type]
    /// What was opened not long ago; `nil` to open everything anew.
    private(set) var opened: OpenedEntries?

    /// The vocabulary of this version.
    public static let standard = EventCatalogue(EventCatalogue.all)

    /// A catalogue of these types; later ones of the same name win.
    public init(_ types: [any Event.Type]) {
        typesByName = Dictionary(types.map { ($0.name, $0) }) { $1 }
    }

    /// Checks that each type has one lift for each version before its own.
    /// - Throws: ``BrokenLiftChain`` for the first type, by name, that has others.
    public func check() throws(BrokenLiftChain) {
        for name in names {
            guard let type = typesByName[name] else { continue }
            let versions = type.lifts.map(\.version).sorted()
            guard versions == Array(1..<max(type.schemaVersion, 1)) else {
                throw BrokenLiftChain(type: name, schemaVersion: type.schemaVersion, versions: versions)
            }
        }
    }

    /// The wire names in alphabetical order.
    public var names: [String] { typesByName.keys.sorted() }

    /// The type of that wire name; `nil` if there is none.
    public subscript(name: String) -> (any Event.Type)? { typesByName[name] }

    /// The same catalogue, which remembers about so many entries after it has opened them.
    public func remembering(_ limit: Int) -> EventCatalogue {
        var catalogue = self
        catalogue.opened = OpenedEntries(limit: limit)
        return catalogue
    }

    /// Forgets what it remembers of entries, because some of them may have been erased.
    public func forgetEntries() { opened?.forget() }

    /// Opens an entry of the log.
    ///
    /// One whose contents were erased opens as an ``ErasedEvent``.
    /// - Throws: ``UnreadableEntry`` if this version does not know the type, or the data do not fit it.
    public func open(_ logged: LoggedEntry) throws(UnreadableEntry) -> Entry {
        try open(logged, changes: [])
    }

    /// Opens an entry with the fields of corrections put in the place of its own, in order.
    ///
    /// Older fields are lifted first, those of the corrections too: they are meant in the version of their target or in a
    /// later one.
    /// - Throws: ``UnreadableEntry`` if this version does not know the type, or the data do not fit it.
    public func open(_ logged: LoggedEntry, changes: [[JSON.Member]]) throws(UnreadableEntry) -> Entry {
        guard changes.isEmpty, let opened else { return try read(logged, changes: changes) }
        if let known = opened[logged] { return known }
        let entry = try read(logged, changes: [])
        if logged.contents != nil { opened.remember(entry) }
        return entry
    }

    private func read(_ logged: LoggedEntry, changes: [[JSON.Member]]) throws(UnreadableEntry) -> Entry {
        guard let contents = logged.contents else {
            let event = ErasedEvent(erased: logged.type)
            return Entry(logged: logged, attributes: .none, occurred: logged.occurred, event: event)
        }
        guard let type = typesByName[logged.type], (1...type.schemaVersion).contains(logged.schemaVersion) else {
            throw UnreadableEntry(
                entry: logged,
                problem: "this version does not know \(logged.type) version \(logged.schemaVersion)")
        }
        do {
            var data = type.lifted(try JSONParser.parse(contents.data), from: logged.schemaVersion)
            var occurred = logged.occurred
            for change in changes {
                let fields = change.filter { $0.name != Self.occurrenceField }
                data = data.merging(type.lifted(fields, from: logged.schemaVersion))
                if let moved = try Self.occurrence(in: change) { occurred = moved }
            }
            let attributes =
                contents.attributes.isEmpty
                ? Attributes.none : try Attributes(json: JSONParser.parse(contents.attributes))
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
