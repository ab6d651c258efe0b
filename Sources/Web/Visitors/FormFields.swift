internal import Foundation

/// The fields of a form as a browser sends them.
struct FormFields: Hashable, Sendable {
    /// Names and values in the order in which they were sent.
    let all: [(name: String, value: String)]

    /// Reads `application/x-www-form-urlencoded`.
    /// - Throws: ``Problem`` 400 for what is none.
    init(_ text: String) throws(Problem) {
        var fields: [(name: String, value: String)] = []
        for part in text.split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(pair[0]), let value = Self.decoded(pair.count > 1 ? pair[1] : "") else {
                throw Problem(.malformed, "expected a form as application/x-www-form-urlencoded, in UTF-8")
            }
            fields.append((name, value))
        }
        all = fields
    }

    /// The first value of a field; `nil` if it was not sent.
    subscript(name: String) -> String? { all.first { $0.name == name }?.value }

    /// All values of a field, in order.
    func values(of name: String) -> [String] { all.filter { $0.name == name }.map(\.value) }

    static func == (left: FormFields, right: FormFields) -> Bool {
        left.all.elementsEqual(right.all) { $0 == $1 }
    }

    func hash(into hasher: inout Hasher) {
        for field in all {
            hasher.combine(field.name)
            hasher.combine(field.value)
        }
    }

    private static func decoded(_ text: Substring) -> String? {
        text.replacing("+", with: " ").removingPercentEncoding
    }
}
