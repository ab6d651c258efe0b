internal import Ledger
internal import Synchronization

/// What lets the user who runs a server on their own machine in: a link that works once, and a key for programs.
final class LocalKey: Sendable {
    /// For programs, as long as the server runs.
    let key = "tcl_" + Secret().text
    /// For the browser, once.
    let code = Secret()
    private let isUsed = Mutex(false)

    /// Whether a token is the key, found out in a time that says nothing of how near it is.
    func matches(_ token: String) -> Bool {
        Digest32(sha256: Array(token.utf8)) == Digest32(sha256: Array(key.utf8))
    }

    /// Takes the code of the link, once.
    func accept(_ given: Secret) -> Bool {
        guard given.hash == code.hash else { return false }
        return isUsed.withLock { used in
            defer { used = true }
            return !used
        }
    }
}
