internal import HTTPTypes
internal import Hummingbird

/// Everything that can be asked of the server.
enum RouteTable {
    static let all: [Route] =
        ProbeRoutes.all + AssetRoutes.all + SignInRoutes.all + [CallerRoute.route] + FeedRoutes.all + PageRoutes.all
        + APIRoutes.all

    /// The methods that a path knows, in order; empty if there is no such path.
    static func methods(at path: String) -> [HTTPRequest.Method] {
        all.filter { PathPattern($0.path).matches(path) }.map(\.method)
            .sorted { $0.rawValue < $1.rawValue }
    }
}

/// A path with parameters in braces.
struct PathPattern: Sendable {
    private let parts: [Substring]

    init(_ path: String) { parts = path.split(separator: "/") }

    /// Whether a path is one of these.
    func matches(_ path: String) -> Bool {
        let given = path.split(separator: "/")
        return given.count == parts.count && zip(parts, given).allSatisfy(Self.matches)
    }

    /// A part is a word, or a parameter with what may follow it, such as `{type}.json`.
    private static func matches(_ part: Substring, _ text: Substring) -> Bool {
        guard part.first == "{", let end = part.firstIndex(of: "}") else { return part == text }
        let ending = part[part.index(after: end)...]
        return text.hasSuffix(ending) && text.count > ending.count
    }
}
