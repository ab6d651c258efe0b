/// The rows of a stored view are missing, of another version, or behind the log, so that a list would be wrong.
public struct ViewOutdated: Error, Hashable, CustomStringConvertible {
    public let state: ViewState

    /// Says how the view stands.
    public init(_ state: ViewState) { self.state = state }

    public var description: String {
        "the list \(state.view.name) is not up to date (\(reason)): run `throughcare rebuild`; nothing of the log is lost"
    }

    private var reason: String {
        guard let stored = state.storedVersion else { return "never made" }
        guard stored == state.view.version else { return "version \(stored), version \(state.view.version) is needed" }
        return "\(state.lag) entries behind the log"
    }
}
