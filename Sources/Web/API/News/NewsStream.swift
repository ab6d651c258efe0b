internal import Casework
internal import Events
internal import Hummingbird
internal import NIOCore
internal import ServiceLifecycle

/// News of the log to one listener, until they have enough, go away, or the server is told to stop.
struct NewsStream: Sendable {
    /// How often the end of the log is looked at.
    static let pause = Duration.seconds(1)
    /// After so many looks without news a comment is sent, so that nobody in between takes the line for dead.
    static let looksBeforeComment = 15

    let enquiry: Enquiry
    let seat: NewsSeats.Seat
    let after: Int64
    let limit: Int

    func write(to writer: inout any ResponseBodyWriter) async throws {
        let (receiver, sender) = AsyncStream.makeStream(of: ByteBuffer.self)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { sender.finish() }
                await cancelWhenGracefulShutdown { await follow(sender) }
            }
            for await part in receiver { try await writer.write(part) }
            group.cancelAll()
        }
        try await writer.finish(nil)
    }

    private func follow(_ sender: AsyncStream<ByteBuffer>.Continuation) async {
        var (position, left, quiet) = (after, limit, 0)
        // Said at once, so that the listener knows that it is heard.
        sender.yield(ByteBuffer(string: "retry: 2000\n: from \(position)\n\n"))
        while left > 0, !Task.isCancelled {
            // Whoever may no longer ask hears no more, and is told why when they come again.
            guard let news = try? await news(after: position) else { return }
            for item in news.items.prefix(left) { sender.yield(ByteBuffer(string: Self.text(item))) }
            left -= min(left, news.items.count)
            quiet = news.items.isEmpty ? quiet + 1 : 0
            let isBehind = news.position > position && news.isCutShort
            position = news.position
            if quiet >= Self.looksBeforeComment {
                sender.yield(ByteBuffer(string: ": \(position)\n\n"))
                quiet = 0
            }
            if left > 0, !isBehind { try? await Task.sleep(for: Self.pause) }
        }
    }

    private func news(after position: Int64) async throws -> LogNews {
        try await enquiry.ask { casework in
            // Most looks find nothing, and this is the cheapest of all questions.
            guard try casework.headPosition() > position else {
                return LogNews(items: [], position: position, isCutShort: false)
            }
            return try casework.logNews(after: position)
        }
    }

    private static func text(_ item: LogNews.Item) -> String {
        let data = JSON.object(
            [JSON.Member("position", .number(String(item.position))), JSON.Member("type", .string(item.type))]
                + [item.caseRef].compactMap { $0.map { JSON.Member("case", $0.json) } })
        return "id: \(item.position)\nevent: \(item.type)\ndata: \(data.line)\n\n"
    }
}
