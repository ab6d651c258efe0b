internal import Events

/// What a data key belongs to: the stream whose contents are forgotten with it.
///
/// What is said of somebody by alerts belongs to them as much as what is said in their own stream.
struct KeySubject: Hashable, Sendable {
    let stream: StreamName

    init(of stream: StreamName) {
        guard stream.kind == .alert else {
            self.stream = stream
            return
        }
        // Alerts about a case stand in `alert/K-1`, those about anything else in, for example, `alert/actor/CM-1`.
        let named = StreamName(stream.subject)
        self.stream = named ?? StreamName(.case, stream.subject) ?? stream
    }

    /// The streams whose contents its keys seal.
    var streams: [StreamName] {
        let alerts = stream.kind == .case ? [stream.subject, stream.description] : [stream.description]
        return [stream] + alerts.compactMap { StreamName(.alert, $0) }
    }

    /// The name by which the log knows it.
    var text: String { stream.description }
}
