import Casework
import Foundation
import Specifications

/// A channels file as somebody wrote it, readable for its owner alone.
enum ChannelFile {
    static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    static let mail = """
        mail:
          from: throughcare@agency.example
          to: { case manager: anna@agency.example }
          otherwise: lead@agency.example
        """
    static let webhook = "webhooks: [{ name: tickets, url: https://tickets.example/hooks/7, secret: \(secret) }]"

    static func read(_ yaml: String, mode: Int = 0o600) throws -> Channels {
        let folder = try ScratchFolder()
        let path = try folder.write(yaml.utf8, to: "channels.yaml")
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return try Channels(path: path)
    }
}
