public import Exchange
internal import Foundation
internal import Watcher

/// A channels file, read and checked: who is told of alerts, and how.
public struct Channels: Sendable {
    /// The name of the file in a store's folder that is taken if no other is named.
    public static let fileName = "channels.yaml"

    public private(set) var settings: ChannelSettings

    /// Reads a channels file.
    /// - Throws: ``FileNotReadable``; ``BadInput`` if it is too long; ``BadMapping`` with all that is wrong with it;
    ///   ``SecretsExposed`` if others may read the secrets in it.
    public init(path: String) throws {
        guard let text = String(validating: try LineReader(path: path).rest(), as: UTF8.self) else {
            throw BadInput(
                source: path, expected: "text in UTF-8", found: "another encoding", advice: "save the file in UTF-8")
        }
        let roles = Self.roles
        do { settings = try ChannelSettings(yaml: text, roles: roles) } catch { throw BadMapping(error, in: path) }
        if !settings.webhooks.isEmpty { try Self.checkIsPrivate(path) }
    }

    /// Reads the channels file in the folder of a store, with the webhooks that were registered there; `nil` if there are
    /// neither.
    /// - Throws: what ``init(path:)`` and ``WebhookFile/webhooks()`` throw.
    public init?(ofStoreIn folder: String) throws {
        let path = folder + "/" + Self.fileName
        let registered = try WebhookFile(ofStoreIn: folder).webhooks().compactMap(\.setting)
        if FileManager.default.fileExists(atPath: path) {
            try self.init(path: path)
        } else if registered.isEmpty {
            return nil
        } else {
            self.init(ChannelSettings())
        }
        settings = settings.adding(registered)
    }

    private init(_ settings: ChannelSettings) { self.settings = settings }

    /// Those who must act on alerts, in the words of the rules.
    private static let roles = Set(RuleCatalogue.all.flatMap { $0.card.mustAct })

    static func checkIsPrivate(_ path: String) throws {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let mode = (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0
        guard mode & 0o077 == 0 else { throw SecretsExposed(path: path) }
    }

    /// The roles that rules name and whose alerts go to nobody but those who get the rest, in order.
    public var rolesWithoutRecipient: [String] {
        guard let mail = settings.mail else { return [] }
        return Self.roles.subtracting(mail.recipients.keys).sorted()
    }
}

/// A file with secrets can be read by others on this machine.
public struct SecretsExposed: Error, Hashable, Sendable, CustomStringConvertible {
    public let path: String

    public var description: String {
        "\(path) holds secrets and can be read by others: run  chmod 600 \(path)  and make new secrets"
    }
}
