internal import NIOCore

/// Closes a connection on which the head of a request takes too long, however slowly its bytes trickle in: the time without
/// a byte alone would let somebody hold connections for ever.
final class HeaderDeadline: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = Any
    typealias OutboundIn = Any

    private let limit: TimeAmount
    /// Since when the head of a request is waited for; `nil` while one is answered.
    private var waitingSince: NIODeadline?
    private var watch: RepeatedTask?

    /// - Parameter limit: How long a head may take from the connection, or from the last answer.
    init(_ limit: TimeAmount) { self.limit = limit }

    func handlerAdded(context: ChannelHandlerContext) {
        waitingSince = .now()
        let (channel, own) = (context.channel, NIOLoopBound(self, eventLoop: context.eventLoop))
        let pause = TimeAmount.nanoseconds(limit.nanoseconds / 4)
        watch = context.eventLoop.scheduleRepeatedTask(initialDelay: pause, delay: pause) { _ in
            if own.value.isOver { channel.close(promise: nil) }
        }
    }

    func handlerRemoved(context: ChannelHandlerContext) { watch?.cancel() }

    func channelInactive(context: ChannelHandlerContext) {
        watch?.cancel()
        context.fireChannelInactive()
    }

    /// What comes here is a whole head, or what follows it.
    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        waitingSince = nil
        context.fireChannelRead(data)
    }

    func flush(context: ChannelHandlerContext) {
        waitingSince = .now()
        context.flush()
    }

    private var isOver: Bool { waitingSince.map { $0 + limit < .now() } ?? false }
}
