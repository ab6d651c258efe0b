internal import Synchronization

/// What the server counts of its own work; by route and never by what was asked about.
final class ServerMetrics: Sendable {
    /// What is counted apart.
    struct Kind: Hashable, Comparable {
        let method: String
        /// The path with its parameters in braces; `none` for what is no route.
        let route: String
        let status: Int

        static func < (left: Kind, right: Kind) -> Bool {
            (left.route, left.method, left.status) < (right.route, right.method, right.status)
        }
    }

    /// The upper bounds of the buckets, in seconds.
    static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    struct Counts {
        var requests: [Kind: Int] = [:]
        /// Requests by how long they took, one more for those beyond the last bound.
        var buckets = [Int](repeating: 0, count: bounds.count + 1)
        var seconds = 0.0
        var underWay = 0
    }

    private let counts = Mutex(Counts())

    func begin() { counts.withLock { $0.underWay += 1 } }

    func end(_ kind: Kind, after seconds: Double) {
        counts.withLock { counts in
            counts.underWay -= 1
            counts.requests[kind, default: 0] += 1
            counts.seconds += seconds
            counts.buckets[Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count] += 1
        }
    }

    /// The counts at this moment.
    var now: Counts { counts.withLock { $0 } }
}
