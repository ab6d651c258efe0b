/// What whoever starts a server is told.
public struct Invitation: Sendable {
    /// Where the pages are.
    public let address: String
    /// A link that lets the user who runs the server in, once; `nil` where others can reach it.
    public let link: String?
    /// A token for programs of the user who runs the server, until it ends; `nil` where others can reach it.
    public let token: String?

    init(_ office: Office, port: Int) {
        let host = office.settings.host.contains(":") ? "[\(office.settings.host)]" : office.settings.host
        address = office.settings.publicAddress ?? "http://\(host):\(port)"
        link = office.localKey.map { "http://\(host):\(port)/sign-in/once?code=\($0.code.text)" }
        token = office.localKey?.key
    }
}
