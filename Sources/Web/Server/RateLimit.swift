internal import HTTPTypes
internal import Hummingbird
internal import Ledger
internal import Synchronization

/// How often somebody may ask: evenly so many times a minute, and that many at once after a rest.
final class RateLimit: Sendable {
    private struct Allowance {
        var left: Double
        var asOf: ContinuousClock.Instant
    }

    private let perMinute: Double
    private let allowances = Mutex<[String: Allowance]>([:])

    // Whoever has not asked for a while has all of it again and need not be remembered.
    private static let mostRemembered = 10_000

    init(perMinute: Int) { self.perMinute = Double(perMinute) }

    /// Takes one from the allowance of somebody; otherwise says how many seconds they have to wait.
    func wait(of name: String, at now: ContinuousClock.Instant = .now) -> Int? {
        allowances.withLock { allowances in
            if allowances.count > Self.mostRemembered { forgetRested(in: &allowances, at: now) }
            let known = allowances[name] ?? Allowance(left: perMinute, asOf: now)
            let left = grown(known, at: now)
            allowances[name] = Allowance(left: left >= 1 ? left - 1 : left, asOf: now)
            return left >= 1 ? nil : Self.seconds((1 - left) * 60 / perMinute)
        }
    }

    // A whole number of seconds is not made one more by what is lost in adding up.
    private static func seconds(_ exact: Double) -> Int { max(1, Int((exact - 1e-6).rounded(.up))) }

    private func grown(_ allowance: Allowance, at now: ContinuousClock.Instant) -> Double {
        min(perMinute, allowance.left + (now - allowance.asOf) / .seconds(60) * perMinute)
    }

    private func forgetRested(in allowances: inout [String: Allowance], at now: ContinuousClock.Instant) {
        allowances = allowances.filter { grown($0.value, at: now) < perMinute }
    }
}

/// Lets nobody ask more often than the server is meant for.
struct RateGuard: RouterMiddleware {
    let limit: RateLimit

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        if let seconds = limit.wait(of: name(request, context)) {
            var problem = Problem(.tooMany)
            problem.headers[.retryAfter] = String(seconds)
            throw problem
        }
        return try await next(request, context)
    }

    /// By whom a request is counted: by what they show, else by where it comes from.
    private func name(_ request: Request, _ visit: Visit) -> String {
        switch visit.visitor?.proof {
        case .session(let holder, _): holder.text
        case .token: "token " + Digest32(sha256: Array((request.headers[.authorization] ?? "").utf8)).hex
        case nil: "from " + visit.source
        }
    }
}
