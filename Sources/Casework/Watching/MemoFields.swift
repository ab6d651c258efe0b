internal import Almanac
internal import Events
internal import Ledger

/// The body of a memo, read field by field.
struct MemoFields {
    private let json: JSON

    init(_ memo: Memo) throws { json = try JSONParser.parse(memo.body) }

    func value<Value: FieldValue>(_ name: String, as type: Value.Type = Value.self) throws -> Value {
        try Value(json: json[name] ?? .null)
    }

    func number(_ name: String) throws -> Int64 { Int64(try value(name, as: Int.self)) }

    func instant(_ name: String) throws -> Instant { try value(name, as: Moment.self).start(in: .utc) }
}
