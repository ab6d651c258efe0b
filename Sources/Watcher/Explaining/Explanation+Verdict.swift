internal import Events

extension Explanation {
    /// What the rule says, in one word.
    public enum Verdict: String, Sendable {
        case found, unknown, silent
        /// The case is not open, so the rule is not asked.
        case notAsked = "not_asked"
    }

    public var verdict: Verdict {
        guard isAsked || !findings.isEmpty else { return .notAsked }
        if !findings.isEmpty { return .found }
        return unknowns.isEmpty ? .silent : .unknown
    }

    /// A sentence of the card with the value beside the name of each parameter.
    func withValues(_ sentence: String) -> String {
        var told = ""
        var word = ""
        for character in sentence {
            guard !character.isLetter else {
                word.append(character)
                continue
            }
            told += valued(word) + String(character)
            word = ""
        }
        return told + valued(word)
    }

    private func valued(_ word: String) -> String {
        values.first { $0.name == word }.map { "\(word)=\($0.value.line)" } ?? word
    }
}
