/// Collects what is wrong with a mapping, so that a person is told all of it at once, and the columns it names.
final class MappingCheck {
    private(set) var problems: [MappingProblem] = []
    private(set) var columns: [NamedColumn] = []

    func refuse(_ setting: Setting, expected: String, found: String? = nil, advice: String) {
        problems.append(
            MappingProblem(
                line: setting.line, key: setting.path, expected: expected, found: found ?? setting.inWords,
                advice: advice))
    }

    /// The members of a mapping by name; those of other names are refused.
    func members(of setting: Setting, allowed: [String]) -> [String: Setting] {
        guard case .mapping(let members) = setting.content else {
            refuse(
                setting, expected: "keys out of \(allowed.joined(separator: ", "))",
                advice: "write it as { \(allowed.first ?? ""): … }")
            return [:]
        }
        for member in members where !allowed.contains(member.name) {
            refuse(
                member.value, expected: "one of the keys \(allowed.joined(separator: ", "))",
                found: "the key \(member.name.quoted)", advice: "correct the name or take it away")
        }
        return Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    }

    /// The text of a setting; `nil`, and refused, if it is something else or empty.
    func text(_ setting: Setting, _ expected: String) -> String? {
        if let text = setting.text, !text.isEmpty { return text }
        refuse(setting, expected: expected, advice: "write it as text")
        return nil
    }

    /// The text of a member that must be there.
    func text(_ name: String, of members: [String: Setting], in setting: Setting, _ expected: String) -> String? {
        if let member = members[name] { return text(member, expected) }
        refuse(setting, expected: "\(name): \(expected)", found: "no \(name)", advice: "add it")
        return nil
    }

    /// The name of a column, which the file must then have.
    func column(_ setting: Setting) -> String? {
        guard let name = text(setting, "the name of a column") else { return nil }
        columns.append(NamedColumn(name: name, setting: setting))
        return name
    }
}

/// A column, with the place where a mapping names it.
struct NamedColumn: Sendable {
    let name: String
    let setting: Setting
}
