extension StringProtocol {
    /// The text in quotes for a message: enough to recognise it.
    var quoted: String { count <= 60 ? "\"\(self)\"" : "\"\(prefix(59))…\"" }

    /// The text without white space around it.
    var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
