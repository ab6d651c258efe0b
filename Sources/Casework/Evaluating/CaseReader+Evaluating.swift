internal import Almanac
internal import Events
internal import Ledger
internal import Projections

extension CaseReader {
    /// The moment at which an evaluation stands: when the last entry was recorded, so that it reads no clock.
    func lastMoment() throws -> Instant { try log.head.recordedAt ?? Instant(milliseconds: 0) }

    /// The streams of a kind with their histories, read one after the other.
    func forEachStream(of kind: StreamKind, _ body: (StreamName, History) throws -> Void) throws {
        for stream in try log.streams(of: kind) { try body(stream, try history(of: stream, from: .today)) }
    }
}
