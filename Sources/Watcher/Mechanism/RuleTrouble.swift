public import Almanac
internal import Events

/// Something that went wrong with one rule and kept no other from answering.
public struct RuleTrouble: Hashable, Sendable, CustomStringConvertible {
    /// What went wrong.
    public enum Kind: Hashable, Sendable {
        /// The rule gave no answer; what it said before stands.
        case failed(String)
        /// The rule answered, but took that long.
        case slow(Span)
    }

    public let rule: String
    public let kind: Kind

    /// A rule that takes longer for one case is reported.
    public static let longest = Span.milliseconds(1_000)

    /// Says of which rule what is wrong.
    public init(rule: String, kind: Kind) {
        self.rule = rule
        self.kind = kind
    }

    /// Whether nothing is known of what the rule would have said.
    public var leavesNoAnswer: Bool {
        switch kind {
        case .failed: true
        case .slow: false
        }
    }

    public var description: String {
        switch kind {
        case .failed(let reason): "\(rule) could not answer, what it said before stands: \(reason)"
        case .slow(let span): "\(rule) took \(span.milliseconds) ms, more than \(Self.longest.milliseconds) ms"
        }
    }
}

extension RuleTrouble {
    /// What an alert about a rule that gave no answer is about, instead of something in the case.
    static let about = "rule"

    /// The failure as a finding of the rule about itself; `nil` for what is told only while it happens.
    var finding: Finding? {
        guard case .failed(let reason) = kind else { return nil }
        return Finding(
            about: Self.about, .warning, "the rule could not be evaluated, so nobody knows whether it holds: \(reason)",
            evidence: [])
    }
}
