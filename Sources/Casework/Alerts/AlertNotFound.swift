/// No alert has that reference.
public struct AlertNotFound: Error, Hashable, Sendable {
    /// The reference that was asked for, or its beginning.
    public let name: String
}

extension AlertNotFound: CustomStringConvertible {
    public var description: String {
        let short = name.count < AlertFinder.shortest ? "; a beginning needs \(AlertFinder.shortest) characters" : ""
        return "no alert \(name) in this store\(short): `throughcare alerts` lists those that are open"
    }
}
