public import Events
internal import Projections

/// For which cases a value holds.
public enum PolicyScope: Hashable, Sendable {
    case global
    case jurisdiction(String)
    case profile(ProfileRef)
    case `case`(CaseRef)

    /// Reads the scope of an event.
    /// - Throws: ``FieldProblem`` for an unknown scope, and for a reference that is missing or belongs to none.
    init(of event: RuleParameterSet) throws(FieldProblem) {
        let term = event.scope ?? .known(.global)
        guard let word = term.word else {
            throw FieldProblem(
                path: "scope", expected: RuleParameterSet.Scope.allCases.map(\.rawValue).joined(separator: ", "),
                found: "\"\(term.rawValue)\"")
        }
        self = try Self.scope(word, event.scopeRef.flatMap { $0.isEmpty ? nil : $0 })
    }

    private static func scope(_ word: RuleParameterSet.Scope, _ reference: String?) throws(FieldProblem) -> Self {
        switch (word, reference) {
        case (.global, nil): .global
        case (.global, let reference?):
            throw FieldProblem(
                path: "scopeRef", expected: "nothing, because the scope is global", found: "\"\(reference)\"")
        case (_, nil):
            throw FieldProblem(
                path: "scopeRef", expected: "the reference of the \(word.rawValue) for which it holds",
                found: "nothing")
        case (.jurisdiction, let reference?): .jurisdiction(reference)
        case (.profile, let reference?): .profile(ProfileRef(reference))
        case (.case, let reference?): .case(CaseRef(reference))
        }
    }

    /// What kind of scope it is, as events say it.
    public var word: RuleParameterSet.Scope {
        switch self {
        case .global: .global
        case .jurisdiction: .jurisdiction
        case .profile: .profile
        case .case: .case
        }
    }

    /// Which jurisdiction, profile or case; `nil` for the global scope.
    public var reference: String? {
        switch self {
        case .global: nil
        case .jurisdiction(let name): name
        case .profile(let profile): profile.rawValue
        case .case(let caseRef): caseRef.rawValue
        }
    }

    /// Such as `profile exit_24_7`.
    public var inWords: String { reference.map { "\(word.rawValue) \($0)" } ?? "all cases" }
}

extension CaseFile {
    /// The scopes that a case is in, the widest first.
    var policyScopes: [PolicyScope] {
        let opening = opening?.event
        return [
            .global, opening?.jurisdiction.map(PolicyScope.jurisdiction), opening?.profile.map(PolicyScope.profile),
            .case(caseRef),
        ].compactMap(\.self)
    }
}
