public import Almanac

/// How the server serves.
public struct ServerSettings: Sendable {
    /// The longest body of a request, in bytes; what is longer is imported.
    public static let longestBody = 256 * 1_024

    /// The address it listens on.
    public var host = "127.0.0.1"
    /// The port; 0 for any that is free.
    public var port = 8_080
    /// The address under which people reach it, such as `https://throughcare.agency.example`; `nil` for where it listens.
    public var publicAddress: String?
    /// The folder of the store that is served.
    public var folder = ""
    /// How often the watcher runs inside the server; `nil` for never.
    public var watchEvery: Span?
    /// How many requests somebody may make in a minute.
    public var requestsPerMinute = 1_200
    /// The longest body of an import, in bytes.
    public var longestImport = 4 << 30
    /// The folder that exports are put into; `nil` if none can be asked for.
    public var exportFolder: String?
    /// How many questions are worked on at once.
    public var threads = 32

    /// A server for one machine.
    public init() {}

    /// Whether it listens on this machine only; a proxy may still lead others to it.
    public var isLoopback: Bool { ["127.0.0.1", "::1", "localhost"].contains(host) }

    /// Whether it is for the user who runs it, on their own machine.
    public var isPersonal: Bool { isLoopback && publicAddress == nil }
}
