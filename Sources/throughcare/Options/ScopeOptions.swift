internal import ArgumentParser
internal import Casework
internal import Events

/// For which cases a value of a rule holds.
struct ScopeOptions: ParsableArguments {
    @Flag(help: "For all cases; so it is if no other scope is named.")
    var global = false

    @Option(help: ArgumentHelp("For the cases of a jurisdiction, such as NL.", valueName: "name"))
    var jurisdiction: String?

    @Option(help: ArgumentHelp("For the cases of a service profile, such as exit_24_7.", valueName: "name"))
    var profile: String?

    @Option(name: .customLong("case"), help: ArgumentHelp("For one case, such as K-014.", valueName: "case"))
    var caseRef: String?

    func validate() throws {
        guard (global ? 1 : 0) + [jurisdiction, profile, caseRef].count(where: { $0 != nil }) < 2 else {
            throw ValidationError("name one scope: --global, --jurisdiction, --profile or --case")
        }
    }

    /// The scope's word and its reference, as the event has them.
    var members: [JSON.Member] {
        let named: [(RuleParameterSet.Scope, String?)] = [
            (.jurisdiction, jurisdiction), (.profile, profile), (.case, caseRef),
        ]
        for case (let scope, let reference?) in named {
            return [JSON.Member("scope", scope.json), JSON.Member("scopeRef", .string(reference))]
        }
        return [JSON.Member("scope", RuleParameterSet.Scope.global.json)]
    }

    /// The stream that holds what was set for the scope.
    func stream() throws(BadInput) -> StreamName {
        let subject = jurisdiction ?? profile ?? caseRef ?? RuleParameterSet.Scope.global.rawValue
        guard let stream = StreamName(.policy, subject) else {
            throw BadInput(
                field: "--jurisdiction, --profile or --case", expected: "a reference without spaces",
                found: "\"\(subject.prefix(60))\"", advice: "write it as CaseOpened has it")
        }
        return stream
    }

    /// - Throws: ``CaseNotFound`` for a case of which nothing is recorded.
    func check(in casework: Casework) throws {
        if let caseRef { _ = try casework.zone(of: CaseRef(caseRef)) }
    }
}
