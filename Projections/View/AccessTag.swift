/// Who may see a field of a view; declared beside the field, enforced where access is decided.
public enum AccessTag: String, CaseIterable, Sendable {
    /// Everybody with a role on the case.
    case open = "O"
    /// By agreement and purpose.
    case sensitive = "S"
    /// Health, pastoral and family-sourced content, and notes that are not reported: only the role it comes from, and
    /// those the person agreed to.
    case protected = "P"
    /// Restricted text, kept under a key of its own so that it can be erased.
    case keySeparated = "K"
}
