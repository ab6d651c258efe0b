public import Access

/// Somebody may not do that.
public struct AccessDenied: Error, Hashable, Sendable {
    /// What they wanted, such as `see needs`.
    public let asked: String
    /// Why not.
    public let denial: Denial
    /// Who asked, as they are known here.
    public let who: String
}

extension AccessDenied: CustomStringConvertible {
    public var description: String { "\(who) may not \(asked): \(denial.inWords)\(advice)" }

    private var advice: String {
        switch denial {
        case .purposeMissing: "; add --for WORDS"
        case .stepUp: "; let an administrator make a token with --step-up once they have seen you"
        default: ""
        }
    }
}
