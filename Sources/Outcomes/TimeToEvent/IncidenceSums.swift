/// The sums from which the share that came to one ending and its variance follow, so that no step looks back.
///
/// With d of n ending in any way, k of them in this one, S the share without an ending just before and F the share that
/// came to this ending, the variance at t is the sum over all times up to t of
/// (F(t) − F)² d / (n (n − d)) + S² k (n − k) / n³ − 2 (F(t) − F) S k / n².
struct IncidenceSums {
    private let ending: FollowUpEnding
    private var share = 0.0
    /// Σ w, Σ w F and Σ w F² with w = d / (n (n − d)).
    private var weights = (plain: 0.0, byShare: 0.0, bySquare: 0.0)
    private var own = 0.0
    /// Σ v and Σ v F with v = S k / n².
    private var shared = (plain: 0.0, byShare: 0.0)

    init(_ ending: FollowUpEnding) { self.ending = ending }

    mutating func add(_ row: EventTable.Row, survivalBefore survival: Double) {
        let (atRisk, ended, events) = (Double(row.atRisk), Double(row.ended), Double(row.count(ending)))
        share = min(1, share + survival * events / atRisk)
        // Where nobody is left, the share never changes again: the infinite weight would multiply nothing.
        if ended < atRisk {
            let weight = ended / (atRisk * (atRisk - ended))
            weights.plain += weight
            weights.byShare += weight * share
            weights.bySquare += weight * share * share
        }
        own += survival * survival * events * (atRisk - events) / (atRisk * atRisk * atRisk)
        let common = survival * events / (atRisk * atRisk)
        shared.plain += common
        shared.byShare += common * share
    }

    func incidence(at row: EventTable.Row, _ level: ConfidenceLevel) -> AalenJohansen.Incidence {
        let variance = max(0, share > 0 ? spread : 0)
        return AalenJohansen.Incidence(
            events: row.count(ending), share: share, variance: variance,
            bounds: ConfidenceBounds(share: share, standardError: variance.squareRoot(), level))
    }

    private var spread: Double {
        let later = share * share * weights.plain - 2 * share * weights.byShare + weights.bySquare
        return later + own - 2 * (share * shared.plain - shared.byShare)
    }
}
