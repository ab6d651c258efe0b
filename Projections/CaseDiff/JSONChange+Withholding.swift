internal import Events

extension JSONChange {
    /// The same change without restricted values, as a view declares its fields.
    func withholding(_ fields: [ViewFieldDescription]) -> JSONChange {
        var parts = fields
        for name in path.names {
            guard let field = parts.first(where: { $0.name == name }) else { return self }
            if field.access == .keySeparated {
                return JSONChange(at: path, from: from?.withheldUnlessUnknown, to: to?.withheldUnlessUnknown)
            }
            parts = field.parts
        }
        return JSONChange(at: path, from: from?.withholding(parts), to: to?.withholding(parts))
    }
}

extension JSON {
    /// What a view wrote, without restricted values, at every depth.
    func withholding(_ fields: [ViewFieldDescription]) -> JSON {
        switch self {
        case .array(let elements): return .array(elements.map { $0.withholding(fields) })
        case .object(let members):
            return .object(
                members.map { member in
                    guard let field = fields.first(where: { $0.name == member.name }) else { return member }
                    let isRestricted = field.access == .keySeparated
                    return Member(
                        member.name,
                        isRestricted ? member.value.withheldUnlessUnknown : member.value.withholding(field.parts))
                })
        default: return self
        }
    }

    /// That something is there, and not what; that nothing is known stays said.
    fileprivate var withheldUnlessUnknown: JSON { self == .null ? .null : .withheld }
}
