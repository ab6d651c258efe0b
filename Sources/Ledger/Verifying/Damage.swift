/// Something in a store that is not as it was written.
public struct Damage: Hashable, Sendable, CustomStringConvertible {
    /// Where it is, such as `entry 57` or `vault.sqlite`.
    public let place: String
    /// What is wrong there, in words; never content of the log.
    public let finding: String

    /// Puts together where it is and what is wrong.
    public init(_ place: String, _ finding: String) {
        self.place = place
        self.finding = finding
    }

    init(entry position: Int64, _ finding: String) { self.init("entry \(position)", finding) }

    public var description: String { "\(place): \(finding)" }
}
