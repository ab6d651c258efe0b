internal import Foundation

extension ConfidenceBounds {
    /// Around a share, from the standard error of its log(−log), so that they stay within 0 and 1.
    ///
    /// At 0 and at 1 that has no value: both bounds are the share itself, which says that nothing can be told, not that
    /// it is sure.
    init(share: Double, standardError: Double, _ level: ConfidenceLevel) {
        guard share > 0, share < 1 else {
            self.init(lower: share, upper: share)
            return
        }
        let logarithm = log(share)
        let factor = exp(level.standardErrors * standardError / (share * -logarithm))
        // exp(−exp(log(−log s) ± d)) is s to the power of e^±d.
        self.init(lower: exp(logarithm * factor), upper: exp(logarithm / factor))
    }
}
