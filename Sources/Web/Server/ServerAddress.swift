internal import HTTPTypes
internal import Hummingbird

/// Where people reach the server.
struct ServerAddress: Sendable {
    /// The scheme, host and port, such as `https://throughcare.agency.example`; `nil` if the server is reached where it
    /// listens.
    let publicOrigin: String?
    /// Whether it listens on this machine only.
    let isLoopback: Bool

    /// Whether browsers reach the server by an encrypted connection only.
    var isEncrypted: Bool { publicOrigin?.hasPrefix("https:") == true }

    init(_ settings: ServerSettings) {
        publicOrigin = settings.publicAddress.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        isLoopback = settings.isLoopback
    }

    /// Whether a request was meant for this server: another name for this machine is a page elsewhere that means to be
    /// taken for one of ours.
    func isMeant(_ request: Request) -> Bool {
        guard let authority = request.head.authority else { return false }
        if let publicOrigin { return publicOrigin.hasSuffix("//" + authority) || isLocal(authority) }
        return !isLoopback || isLocal(authority)
    }

    /// Whether a browser says that a request comes from a page of this server.
    func isOrigin(_ origin: String, of request: Request) -> Bool {
        if let publicOrigin, origin == publicOrigin { return true }
        guard let authority = request.head.authority, isMeant(request) else { return false }
        return origin == "http://\(authority)" || (publicOrigin == nil && origin == "https://\(authority)")
    }

    private func isLocal(_ authority: String) -> Bool {
        let host = authority.hasPrefix("[") ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
        return isLoopback && ["127.0.0.1", "localhost", "[::1]"].contains(host)
    }
}
