internal import Exchange
internal import Foundation

extension Channels {
    /// Where curl is on Debian and most other systems.
    static let curl = "/usr/bin/curl"

    /// Checks that what the channels need is there.
    /// - Throws: ``ChannelsNotReady`` with all that is missing.
    public func checkPrograms() throws(ChannelsNotReady) {
        let files = FileManager.default
        let mailer = settings.mail.map(\.program)
        let programs = [mailer, settings.webhooks.isEmpty ? nil : Self.curl].compactMap(\.self)
        var missing = programs.filter { !files.isExecutableFile(atPath: $0) }.map { "\($0) cannot be run" }
        if let file = settings.metricsFile {
            let folder = URL(filePath: file).deletingLastPathComponent().path()
            if !files.isWritableFile(atPath: folder) { missing.append("\(folder) cannot be written to") }
        }
        guard missing.isEmpty else { throw ChannelsNotReady(missing: missing) }
    }
}

/// What channels need is not on this machine.
public struct ChannelsNotReady: Error, Hashable, Sendable, CustomStringConvertible {
    /// Never empty.
    public let missing: [String]

    public var description: String {
        missing.joined(separator: "; ")
            + ": install what is missing (on Debian msmtp-mta or another mail server, curl), "
            + "or correct the channels"
    }
}
