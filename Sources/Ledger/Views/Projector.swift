public import Events

/// Makes the rows that one stream has in some stored views, from the entries of that stream and from nothing else.
///
/// Being a pure function of one stream, an update after an append and a rebuild from the beginning give the same rows.
public protocol Projector: Sendable {
    /// The views it makes rows for. No other projector makes rows for the same view from the same kind of stream.
    var views: [StoredView] { get }

    /// The kind of stream it reads.
    var kind: StreamKind { get }

    /// The types of the entries it reads; corrections and withdrawals are always read.
    var types: Set<String> { get }

    /// The rows of a stream.
    ///
    /// What it throws does not undo the append that led to it: the stream is noted as unreadable in these views, and
    /// has no rows in them until it can be read again.
    ///
    /// - Parameter entries: The entries of these types, in the order of position; a stream without any is not asked for.
    func rows(of stream: StreamName, _ entries: [LoggedEntry]) throws -> [ViewRow]
}

extension Projector {
    /// The types that it is given: its own, and those that change other entries.
    public var typesRead: Set<String> { types.union([EventCorrected.name, EventVoided.name]) }
}
