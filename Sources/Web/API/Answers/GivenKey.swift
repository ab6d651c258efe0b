internal import Casework
internal import Events
internal import Ledger

/// The key under which somebody sends a request, and may send it again; others may use the same for theirs.
struct GivenKey: Sendable {
    private let caller: String
    private let text: String

    init(of caller: Caller, _ text: String) {
        self.caller = caller.actor?.rawValue ?? ""
        self.text = text
    }

    /// The name under which the answer is kept.
    var answer: Digest32 { Digest32(joining: ["answer", caller, text]) }

    /// The id of what the request records at a place: the log itself knows it when it is sent again.
    func entry(_ index: Int) -> EntryID { EntryID(following: ["idempotency", caller, text, String(index)]) }
}

extension Digest32 {
    /// The hash of several texts: no two lists of texts have the same.
    init(joining parts: [String]) {
        self.init(sha256: parts.flatMap { Array("\($0.utf8.count):\($0)".utf8) })
    }
}
