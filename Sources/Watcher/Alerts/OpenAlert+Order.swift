internal import Almanac
internal import Events

extension OpenAlert {
    /// The gravest first, then what is due first, then by case and rule, so that the order never changes by itself.
    public static func isMorePressing(_ left: OpenAlert, _ right: OpenAlert) -> Bool {
        if left.severity != right.severity { return left.severity > right.severity }
        let (leftDue, rightDue) = (left.dueBy ?? .latest, right.dueBy ?? .latest)
        if leftDue != rightDue { return leftDue < rightDue }
        let (leftCase, rightCase) = (left.caseRef?.rawValue ?? "", right.caseRef?.rawValue ?? "")
        return (leftCase, left.rule, left.about) < (rightCase, right.rule, right.about)
    }
}
