/// Nothing of that name is in a list.
struct NotListed: Error, Hashable, CustomStringConvertible {
    /// What it would be, such as `agency`.
    let kind: String
    let name: String
    /// The command that lists all of them.
    let command: String

    var description: String {
        "no \(kind) \(name) is recorded: `throughcare \(command)` lists those that are; check the name"
    }
}
