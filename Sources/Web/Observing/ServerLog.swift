internal import Events
internal import Foundation
public import Logging

/// Writes a log as lines of JSON in which only known fields stand: what a library adds of its own is left out.
public struct ServerLog: LogHandler {
    public var logLevel: Logger.Level
    public var metadata: Logger.Metadata = [:]
    private let label: String

    /// The fields that a line may have beside time, level, label and message.
    public static let fields: Set<String> = [
        "address", "alerts", "cases", "changed", "closed", "delivered", "entries", "failure", "kind", "lines", "lists",
        "method", "milliseconds", "port", "raised", "recorded", "rehearsal", "request", "route", "status", "streams",
        "waiting",
    ]

    /// A log for what carries that label.
    public init(label: String, level: Logger.Level) {
        self.label = label
        logLevel = level
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        FileHandle.standardError.write(Data(line(event).utf8))
    }

    func line(_ event: LogEvent) -> String {
        let known = metadata.merging(event.metadata ?? [:]) { _, new in new }.filter { Self.fields.contains($0.key) }
        // Libraries put into their messages what they like.
        let message = label.hasPrefix("throughcare") ? event.message.description : "from a library"
        let members =
            [
                JSON.Member("time", .string(Date().formatted(.iso8601))),
                JSON.Member("level", .string(event.level.rawValue)), JSON.Member("label", .string(label)),
                JSON.Member("message", .string(message)),
            ] + known.sorted { $0.key < $1.key }.map { JSON.Member($0.key, .string($0.value.description)) }
        return JSON.object(members).line + "\n"
    }
}
