internal import Foundation

/// Where a webhook is posted to: encrypted, unless it stays on this machine.
public struct WebhookAddress: Hashable, Sendable {
    /// The address as it was written; it may hold what nobody else should know.
    public let text: String
    /// The host, in lower case.
    public let host: String

    private static let ownHosts: Set<String> = ["localhost", "127.0.0.1", "[::1]", "::1"]

    /// Reads an address with `https`, or with `http` to this machine; `nil` for anything else.
    public init?(_ text: String) {
        guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x5C }),
            let parts = URLComponents(string: text), let host = parts.host?.lowercased(), !host.isEmpty,
            parts.user == nil, parts.password == nil, parts.fragment == nil
        else { return nil }
        guard parts.scheme == "https" || (parts.scheme == "http" && Self.ownHosts.contains(host)) else { return nil }
        self.text = text
        self.host = host
    }
}
