internal import Crypto
internal import Foundation
internal import Watcher

/// By which rules a run asks, in few characters.
enum RuleSetVersion {
    /// Changes whenever a rule, its version or a default changes.
    static let current = SHA256.hash(data: Data(RuleCatalogue.fingerprint.utf8)).prefix(8)
        .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}
