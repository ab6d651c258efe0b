public import Almanac

/// What the rules would say at later moments if nothing else were recorded.
///
/// It goes from one moment at which an answer can change to the next, as the remembering clock names them; in between
/// nothing changes, so nothing is missed and nothing is sampled.
public struct Foresight {
    private let evaluate: (Instant) -> Evaluation

    /// Looks ahead with what evaluates the same record at any moment.
    public init(_ evaluate: @escaping (Instant) -> Evaluation) { self.evaluate = evaluate }

    /// The first evaluation after a moment, up to and including the horizon, of which something is so; `nil` if none is.
    public func first(
        after moment: Instant, through horizon: Instant, where isSo: (Evaluation) -> Bool
    ) -> (moment: Instant, evaluation: Evaluation)? {
        var next = evaluate(moment).nextChange
        while let moment = next, moment <= horizon {
            let evaluation = evaluate(moment)
            if isSo(evaluation) { return (moment, evaluation) }
            next = evaluation.nextChange
        }
        return nil
    }

    /// The moments at which the severity of an alert changes, up to and including the horizon; `nil` where it clears.
    ///
    /// After it has cleared nothing more is looked for.
    public func steps(
        of key: AlertKey, after moment: Instant, through horizon: Instant
    ) -> [SeverityStep] {
        var steps: [SeverityStep] = []
        var (from, severity) = (moment, evaluate(moment)[key]?.severity)
        while let change = first(after: from, through: horizon, where: { $0[key]?.severity != severity }) {
            (from, severity) = (change.moment, change.evaluation[key]?.severity)
            steps.append(SeverityStep(moment: from, severity: severity))
            if severity == nil { break }
        }
        return steps
    }
}
