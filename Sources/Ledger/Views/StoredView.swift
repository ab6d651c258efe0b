/// A read model that is kept beside the log: what lists are made of.
public struct StoredView: Hashable, Sendable {
    /// The name, such as `caseload`; never changed.
    public let name: String
    /// The version of the fold that makes its rows, from 1; rows of another version are not shown.
    public let version: Int

    /// Names a view and the version of its fold.
    public init(_ name: String, version: Int) {
        self.name = name
        self.version = version
    }
}
