internal import HTTPTypes
internal import Events

extension ProblemKind {
    /// The kind as an object.
    var json: JSON {
        .object([
            JSON.Member("type", .string(address)), JSON.Member("status", .number(String(status.code))),
            JSON.Member("title", .string(title)), JSON.Member("meaning", .string(meaning)),
        ])
    }
}
