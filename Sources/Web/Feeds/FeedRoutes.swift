internal import Casework
internal import HTTPTypes
internal import Hummingbird
internal import Ledger

/// Calendars that programs of people fetch by a link, which is a secret and can be taken back.
enum FeedRoutes {
    static let all: [Route] = [
        Route(.get, "/feeds/{secret}/calendar.ics", for: .anybody) { enquiry in
            guard let secret = Secret(try enquiry.parameter("secret")),
                let feed = try await enquiry.office.atDesk({ desk, _ in try desk.feed(secret.hash) }),
                let holder = Holder(kept: feed.holder)
            else { throw Problem.notFound }
            let casework = enquiry.office.casework.asking(holder.asking)
            do {
                let calendar = try await enquiry.office.workroom.run { try casework.calendar() }
                return Response(
                    status: .ok, headers: [.contentType: "text/calendar; charset=utf-8"],
                    body: ResponseBody(byteBuffer: ByteBuffer(bytes: calendar.bytes)))
            } catch  where Problem(error).status == .unauthorized {
                // Whoever holds the link learns nothing of whose it was.
                throw Problem.notFound
            }
        }
    ]
}
