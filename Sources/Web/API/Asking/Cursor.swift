internal import HummingbirdCore
internal import Casework
internal import Foundation

/// A place in a list, which nobody but the server needs to read.
struct Cursor: Hashable, Sendable {
    let order: Int64
    let key: String

    init(order: Int64, key: String = "") {
        self.order = order
        self.key = key
    }

    /// Reads what an earlier answer gave; `nil` for anything else.
    init?(_ text: String) {
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)
        guard text.utf8.count <= 1_200, let bytes = Data(base64Encoded: padded),
            let words = String(validating: bytes, as: UTF8.self),
            let dot = words.firstIndex(of: "."), let order = Int64(words[..<dot])
        else { return nil }
        self.init(order: order, key: String(words[words.index(after: dot)...]))
        guard self.text == text else { return nil }
    }

    /// As it stands in answers and addresses.
    var text: String {
        Data("\(order).\(key)".utf8).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    /// The place in a list of the application.
    var place: ListPlace { ListPlace(order: order, key: key) }
}

extension Enquiry {
    /// Where a list goes on; `nil` from its beginning.
    var cursor: Cursor? { query("cursor").flatMap(Cursor.init) }

    /// How many are wanted at once.
    var limit: Int { query("limit").flatMap { Int($0) } ?? 50 }

    /// The same address with another cursor, for the header Link.
    func link(to next: Cursor) -> String {
        let others = (request.uri.query ?? "").split(separator: "&").filter { !$0.hasPrefix("cursor=") }
        let query = (others.map { String($0) } + ["cursor=\(next.text)"]).joined(separator: "&")
        return "<\(request.uri.path)?\(query)>; rel=\"next\""
    }
}
