public import Events
internal import Projections

/// Nothing in the case tells of that decision.
public struct DecisionNotFound: Error, Hashable, Sendable {
    public let caseRef: CaseRef
    /// The decision that was asked for.
    public let name: String
    /// The decisions that there are, in the order in which they were told of.
    public let found: [String]

    /// How many of them a message names.
    private static let mostNamed = 20

    init(caseRef: CaseRef, name: String, found: [TakenDecision]) {
        self.caseRef = caseRef
        self.name = name
        self.found = found.map { decision in
            "\(decision.name) (\(decision.subjects.map(\.inWords).joined(separator: ", ")))"
        }
    }
}

extension DecisionNotFound: CustomStringConvertible {
    public var description: String {
        let named = found.suffix(Self.mostNamed).joined(separator: ", ")
        let more = found.count > Self.mostNamed ? ", and \(found.count - Self.mostNamed) before them" : ""
        let there = found.isEmpty ? "no decision is on record there" : "there are \(named)\(more)"
        return
            "no decision \(name) in \(caseRef): \(there); name one by its reference, or by the `seq` of its entry if it has none"
    }
}
