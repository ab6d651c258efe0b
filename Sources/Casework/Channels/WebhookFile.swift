internal import Events
internal import Foundation

/// Registered webhooks in a file of the store's folder, readable for its owner alone.
public struct WebhookFile: WebhookBook {
    /// The name of the file in a store's folder.
    public static let name = "webhooks.json"

    private let path: String

    /// The file of a store.
    public init(ofStoreIn folder: String) { path = folder + "/" + Self.name }

    /// - Throws: ``SecretsExposed`` if others may read it; ``BadInput`` for a file that is none of ours.
    public func webhooks() throws -> [RegisteredWebhook] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        try Channels.checkIsPrivate(path)
        guard let bytes = FileManager.default.contents(atPath: path),
            case .array(let list)? = try? JSONParser.parse([UInt8](bytes))
        else { throw broken }
        return try list.map(read).sorted { $0.name < $1.name }
    }

    /// - Throws: ``FileNotMade``; what was there before is left as it was.
    public func keep(_ webhooks: [RegisteredWebhook]) throws {
        let list = webhooks.sorted { $0.name < $1.name }.map { webhook in
            JSON.object([
                JSON.Member("name", .string(webhook.name)), JSON.Member("url", .string(webhook.address)),
                JSON.Member("secret", .string(webhook.secret)),
            ])
        }
        try ReplacedFile.write(Array((JSON.array(list).line + "\n").utf8), to: path)
    }

    private func read(_ json: JSON) throws -> RegisteredWebhook {
        guard case .string(let name)? = json["name"], case .string(let address)? = json["url"],
            case .string(let secret)? = json["secret"]
        else { throw broken }
        return RegisteredWebhook(name: name, address: address, secret: secret)
    }

    private var broken: BadInput {
        BadInput(
            source: path, expected: "a list of webhooks that the server wrote", found: "something else",
            advice: "take the file away and register the webhooks anew")
    }
}
