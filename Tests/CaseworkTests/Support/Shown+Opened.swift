import Projections
import Testing

extension Shown {
    /// The view, of which nothing may have been withheld.
    func opened() throws -> Seen { try #require(whole) }
}
