internal import Casework
internal import Events

/// One `RULE.PARAMETER=VALUE`.
enum RuleValue {
    /// The rule, the parameter and the value, as the event has them. A value that is no JSON is meant as a text.
    /// - Throws: ``BadInput`` for anything that is not of that form.
    static func read(_ text: String) throws(BadInput) -> [JSON.Member] {
        let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
        let names = (sides.first ?? "").split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard sides.count == 2, names.count == 2, !names.contains("") else {
            throw BadInput(
                field: "RULE.PARAMETER=VALUE", expected: "a rule, a dot, a parameter, = and a value",
                found: "\"\(text.prefix(60))\"",
                advice: "write it like release-coverage-gap.leadDays=14; `throughcare rules RULE` lists the parameters")
        }
        let value = (try? JSONParser.parse(sides[1])) ?? .string(sides[1])
        return [
            JSON.Member("ruleId", .string(names[0])), JSON.Member("parameter", .string(names[1])),
            JSON.Member("value", value),
        ]
    }
}
