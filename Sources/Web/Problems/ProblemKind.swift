internal import HTTPTypes

/// A kind of problem: stable, so that programs can tell what to do.
struct ProblemKind: Sendable {
    /// The last part of the address of its type, such as `stale-version`.
    let name: String
    let status: HTTPResponse.Status
    /// What is wrong, in words that are the same for all problems of the kind.
    let title: String
    /// What it means, and what to do.
    let meaning: String

    init(_ status: HTTPResponse.Status, _ name: String, _ title: String, _ meaning: String) {
        self.name = name
        self.status = status
        self.title = title
        self.meaning = meaning
    }

    /// The folder of the addresses that tell of a kind.
    static let folder = "/api/v1/problems/"

    /// The address of the type.
    var address: String { Self.folder + name }

    /// The kind of that name; `nil` if there is none.
    static func named(_ name: String) -> ProblemKind? { all.first { $0.name == name } }
}
