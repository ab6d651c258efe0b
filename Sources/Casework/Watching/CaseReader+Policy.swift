internal import Events
internal import Projections
internal import Watcher

extension CaseReader {
    /// All values that were set for rules.
    func policies(from vantage: Vantage) throws -> PolicyBook {
        try known(\.policies, from: vantage) { PolicyBook(try history(ofAll: .policy, from: vantage)) }
    }
}
