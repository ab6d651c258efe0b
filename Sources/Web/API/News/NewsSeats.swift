internal import Synchronization

/// How many may listen at once: each of them keeps a connection.
final class NewsSeats: Sendable {
    static let shared = NewsSeats(most: 256)

    /// The right to listen, until it is let go.
    final class Seat: Sendable {
        private let seats: NewsSeats

        fileprivate init(_ seats: NewsSeats) { self.seats = seats }

        deinit { seats.taken.withLock { $0 -= 1 } }
    }

    private let most: Int
    private let taken = Mutex(0)

    init(most: Int) { self.most = most }

    /// - Throws: ``Problem`` 503 if all are taken.
    func take() throws(Problem) -> Seat {
        let isFree = taken.withLock { taken in
            guard taken < most else { return false }
            taken += 1
            return true
        }
        guard isFree else { throw Problem(.busy, "at most \(most) listen at once") }
        return Seat(self)
    }
}
