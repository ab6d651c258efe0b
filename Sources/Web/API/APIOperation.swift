/// What the document of the interface says of a route.
struct APIOperation: Sendable {
    /// The name by which programs know it, such as `listCases`.
    let name: String
    /// What it does, in one sentence.
    let summary: String
}
