internal import Events
internal import GRDB

/// A name that the log keeps once and refers to by number. Equal means: the same bytes.
protocol StoredName: Hashable {
    static var table: String { get }
    var text: String { get }
    init?(text: String)
}

/// A stream's name as the log keeps it.
struct StoredStream: StoredName {
    static let table = "stream"
    let name: StreamName
    var text: String { name.description }

    init(_ name: StreamName) { self.name = name }

    init?(text: String) {
        guard let name = StreamName(text) else { return nil }
        self.name = name
    }

    static func == (left: StoredStream, right: StoredStream) -> Bool { left.name.hasSameBytes(as: right.name) }

    func hash(into hasher: inout Hasher) {
        hasher.combine(name.kind)
        hasher.combine(bytesOf: name.subject)
    }
}

/// An event type's wire name as the log keeps it.
struct StoredType: StoredName {
    static let table = "type"
    let text: String

    init(text: String) { self.text = text }

    static func == (left: StoredType, right: StoredType) -> Bool { left.text.hasSameBytes(as: right.text) }

    func hash(into hasher: inout Hasher) { hasher.combine(bytesOf: text) }
}

extension Hasher {
    fileprivate mutating func combine(bytesOf text: String) {
        var text = text
        text.withUTF8 { combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// The numbers of names, remembered by one connection.
///
/// A number never changes, so what was read once stays true, except for names added in a transaction that is rolled back.
final class NameTable<Name: StoredName> {
    // A national caseload has more streams than should be held in memory for speed.
    private static var capacity: Int { 100_000 }

    private var numbers: [Name: Int64] = [:]
    // By number, which SQLite counts from 1: reading meets one for each entry, and an array is quicker than a dictionary.
    private var names: [Name?] = []
    private let findNumber: PreparedStatement
    private let findName: PreparedStatement
    private let add: PreparedStatement

    init(on database: Database) throws {
        findNumber = try PreparedStatement("SELECT id FROM \(Name.table) WHERE name = ?", on: database)
        findName = try PreparedStatement("SELECT name FROM \(Name.table) WHERE id = ?", on: database)
        add = try PreparedStatement("INSERT INTO \(Name.table) (name) VALUES (?) RETURNING id", on: database)
    }

    /// The number of a name; `nil` if the log does not know it.
    func number(of name: Name) throws -> Int64? {
        if let number = numbers[name] { return number }
        findNumber.bind(name.text, at: 1)
        return try findNumber.first { $0.number(0) }.map { remember(name, $0) }
    }

    /// The number of a name, which is added if the log does not know it.
    func number(adding name: Name) throws -> Int64 {
        if let number = try number(of: name) { return number }
        add.bind(name.text, at: 1)
        guard let number = try add.first({ $0.number(0) }) else {
            throw StoreIOFailure.damaged("a name without a number")
        }
        return remember(name, number)
    }

    /// The name with a number that an entry refers to.
    func name(of number: Int64) throws -> Name {
        if number >= 0, number < names.count, let name = names[Int(number)] { return name }
        findName.bind(number, at: 1)
        guard let name = try findName.first({ Name(text: $0.text(0)) }) ?? nil else {
            throw StoreIOFailure.damaged("an entry without a \(Name.table)")
        }
        _ = remember(name, number)
        return name
    }

    /// Forgets everything, because a rollback has taken names back.
    func forget() {
        numbers.removeAll()
        names.removeAll()
    }

    private func remember(_ name: Name, _ number: Int64) -> Int64 {
        if numbers.count >= Self.capacity { numbers.removeAll() }
        numbers[name] = number
        if number > 0, number <= Self.capacity {
            while names.count <= number { names.append(nil) }
            names[Int(number)] = name
        }
        return number
    }
}
