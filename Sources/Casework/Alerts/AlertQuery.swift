public import Events

/// Which open alerts to list.
public struct AlertQuery: Sendable {
    /// How many stand on a screen unless somebody asks for more: what matters most must not drown.
    public static let usualLimit = 20

    /// Of this case; `nil` for all.
    public var caseRef: CaseRef?
    /// Found by this rule; `nil` for all.
    public var rule: String?
    /// At least that grave.
    public var severity = AlertSeverity.info
    /// That this role or actor must act on, or is to answer now; `nil` for all.
    public var mustAct: String?
    /// Those that are set aside for now, instead of those that are not.
    public var isSnoozed = false
    /// At most so many; `nil` for no limit.
    public var limit: Int? = usualLimit
    /// After this place of the list; `nil` from its beginning.
    public var after: ListPlace?
    /// Whether all are counted, which takes reading all; else the total is what is shown.
    public var isCounted = true

    /// All that wait.
    public init() {}
}
