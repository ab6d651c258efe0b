public import Events

/// Whether something that was arranged fits a release, and why.
public struct Fit: Hashable, Sendable {
    /// What can be said of it. Unknown is not the same as fitting.
    public enum Verdict: String, Vocabulary {
        case fits
        case doesNotFit = "does_not_fit"
        case unknown
    }

    public let verdict: Verdict
    /// The reason, in one line without restricted text.
    public let why: String

    static func fits(_ why: String) -> Fit { Fit(verdict: .fits, why: why) }
    static func doesNotFit(_ why: String) -> Fit { Fit(verdict: .doesNotFit, why: why) }
    static func unknown(_ why: String) -> Fit { Fit(verdict: .unknown, why: why) }

    /// What several looks at one thing say together: what speaks against it, else what nobody can tell.
    static func all(_ looks: [Fit]) -> Fit {
        for verdict in [Verdict.doesNotFit, .unknown] {
            let whys = looks.filter { $0.verdict == verdict }.map(\.why)
            if !whys.isEmpty { return Fit(verdict: verdict, why: whys.joined(separator: "; ")) }
        }
        return looks.first ?? .fits("nothing speaks against it")
    }
}
