internal import HummingbirdCore
internal import HTTPTypes
internal import Casework
internal import Events
internal import Ledger

extension Enquiry {
    /// Makes a link to the calendar for whoever is signed in; it is shown this once.
    func makeFeed() async throws -> String {
        let (secret, holder) = (Secret(), try await feedHolder())
        try await office.atDesk { desk, now in
            try desk.begin(feed: String(Secret().text.prefix(8)), secret.hash, of: holder.text, at: now)
        }
        return origin + "/feeds/\(secret.text)/calendar.ics"
    }

    /// The links of whoever is signed in, the newest first, without their secrets.
    func feeds() async throws -> [DeskFeed] {
        let holder = try await feedHolder()
        return try await office.atDesk { desk, _ in try desk.feeds(of: holder.text) }
    }

    /// Takes a link back.
    /// - Throws: ``Problem`` 404 if there is none of that name.
    func endFeed(_ id: String) async throws {
        let holder = try await feedHolder()
        guard try await office.atDesk({ desk, _ in try desk.end(feed: id, of: holder.text) }) else {
            throw Problem.notFound
        }
    }

    /// A calendar outlives the token by which somebody signed in, and ends with what they were granted.
    private func feedHolder() async throws -> Holder {
        let caller = try await ask { try $0.caller() }
        return caller.actor.map { Holder.actor($0) } ?? .systemUser
    }

    /// Where this server is reached, as whoever asks did.
    private var origin: String {
        ServerAddress(office.settings).publicOrigin ?? "http://\(request.head.authority ?? office.settings.host)"
    }
}
