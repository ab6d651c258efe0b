/// A page of this service to go back to: never another server's.
struct LocalPath: Hashable {
    let text: String

    /// Takes what a form says; the first page if that leads elsewhere.
    init(_ said: String?) {
        let path = said ?? "/"
        let isOurs =
            path.hasPrefix("/") && !path.hasPrefix("//") && path.utf8.count <= 2_000
            && path.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
        text = isOurs ? path : "/"
    }
}
