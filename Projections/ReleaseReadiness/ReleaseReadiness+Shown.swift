extension Shown<ReleaseReadiness> {
    /// The view in one line, for a board of many cases; it tells only what is open to everybody with a role on the case.
    public var line: String { view.line }
}
