internal import Access
internal import Events
internal import Almanac
internal import Exchange
internal import Foundation
internal import Ledger

extension Casework {
    /// How many webhooks may be registered.
    static let mostWebhooks = 100

    /// The webhooks in a book, with how far each has been told.
    /// - Throws: ``AccessDenied``; what the book and the store throw.
    public func webhooks(
        in book: some WebhookBook
    ) throws -> [(webhook: RegisteredWebhook, state: DeliveryState)] {
        try door.admit(.administering("webhooks"))
        let states = DeliveryBook(store: door.backroom)
        return try book.webhooks().map { ($0, try states.state(of: .webhook($0.name))) }
    }

    /// Registers a receiver of every change of an alert.
    ///
    /// - Parameters:
    ///   - names: Names that are taken elsewhere, such as in a channels file.
    ///   - rehearse: Check everything and keep nothing.
    /// - Returns: The secret, which is told once.
    /// - Throws: ``BadInput``, ``WebhookExists``, ``AccessDenied``; what the book throws.
    public func addWebhook(
        _ name: String, to address: String, in book: some WebhookBook, besides names: Set<String> = [],
        rehearse: Bool = false
    ) throws -> String {
        try door.admit(.administering("webhooks"), rehearse: rehearse)
        try Self.check(name, address)
        let secret = makeWebhookSecret()
        try door.backroom.alone(at: "webhooks", within: .milliseconds(5_000)) {
            let known = try book.webhooks()
            guard !known.contains(where: { $0.name == name }), !names.contains(name) else {
                throw WebhookExists(name: name)
            }
            guard known.count < Self.mostWebhooks else {
                throw BadInput(
                    expected: "at most \(Self.mostWebhooks) webhooks", found: "more", advice: "remove those of no use")
            }
            if !rehearse {
                try book.keep(known + [RegisteredWebhook(name: name, address: address, secret: secret)])
            }
        }
        return secret
    }

    /// Tells a receiver nothing more.
    /// - Throws: ``WebhookNotFound``, ``AccessDenied``; what the book throws.
    public func removeWebhook(_ name: String, from book: some WebhookBook, rehearse: Bool = false) throws {
        try door.admit(.administering("webhooks"), rehearse: rehearse)
        try door.backroom.alone(at: "webhooks", within: .milliseconds(5_000)) {
            let known = try book.webhooks()
            guard known.contains(where: { $0.name == name }) else { throw WebhookNotFound(name: name) }
            if !rehearse { try book.keep(known.filter { $0.name != name }) }
        }
    }

    private static func check(_ name: String, _ address: String) throws(BadInput) {
        let isPlain = name.utf8.allSatisfy { byte in
            byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
        }
        guard isPlain, (1...40).contains(name.utf8.count) else {
            throw BadInput(
                field: "name", expected: "1 to 40 of the characters a to z, 0 to 9 and -", found: "another name",
                advice: "choose a plain name")
        }
        guard address.utf8.count <= 1_000, WebhookAddress(address) != nil else {
            throw BadInput(
                field: "url", expected: "an address with https, or with http to this machine", found: "another one",
                advice: "give the address that the receiver listens at")
        }
    }

    /// 256 bits of chance, as receivers expect them.
    private func makeWebhookSecret() -> String {
        let bits = Base64URL.bytes(makeSecret().revealed.dropFirst(AccessSecret.prefix.count)) ?? []
        return "whsec_" + Data(bits).base64EncodedString()
    }
}

/// A webhook of that name is there already.
public struct WebhookExists: Error, Hashable, Sendable, CustomStringConvertible {
    public let name: String

    public var description: String { "a webhook \(name) is there already: remove it first, or choose another name" }
}

/// No webhook of that name was registered.
public struct WebhookNotFound: Error, Hashable, Sendable, CustomStringConvertible {
    public let name: String

    public var description: String {
        "no webhook \(name) was registered with the server; those of the channels file stand there"
    }
}
