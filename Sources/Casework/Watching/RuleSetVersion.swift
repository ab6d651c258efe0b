internal import Watcher

/// By which rules a run asks, in few characters.
enum RuleSetVersion {
    /// Changes whenever a rule, its version or a default changes.
    static let current = Fingerprint.of(RuleCatalogue.fingerprint)
}
