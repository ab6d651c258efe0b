internal import Events
internal import Ledger

/// Where it is kept how far each recipient has been told.
struct DeliveryBook {
    private static let shelf = "delivery"

    let store: any EntryStore

    func state(of recipient: Recipient) throws -> DeliveryState {
        guard let memo = try store.read({ try $0.memo("\(recipient)", on: Self.shelf) }) else { return .new }
        return try DeliveryState(json: JSONParser.parse(memo.body))
    }

    func keep(_ state: DeliveryState, of recipient: Recipient) throws {
        let memo = Memo(shelf: Self.shelf, key: "\(recipient)", body: state.json.canonicalBytes)
        try store.write { try $0.keep(memo) }
    }
}
