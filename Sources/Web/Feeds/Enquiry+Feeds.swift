internal import HummingbirdCore
internal import HTTPTypes
internal import Casework
internal import Events
internal import Ledger

extension Enquiry {
    /// Makes a link to the calendar for whoever is signed in; it is shown this once.
    func makeFeed() async throws -> String {
        let (secret, holder) = (Secret(), try await feedHolder())
        try office.desk.begin(
            feed: String(Secret().text.prefix(8)), secret.hash, of: holder.text, at: office.casework.time)
        return origin + "/feeds/\(secret.text)/calendar.ics"
    }

    /// The links of whoever is signed in, the newest first, without their secrets.
    func feeds() async throws -> [DeskFeed] { try office.desk.feeds(of: try await feedHolder().text) }

    /// Takes a link back.
    /// - Throws: ``Problem`` 404 if there is none of that name.
    func endFeed(_ id: String) async throws {
        guard try office.desk.end(feed: id, of: try await feedHolder().text) else { throw Problem.notFound }
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
