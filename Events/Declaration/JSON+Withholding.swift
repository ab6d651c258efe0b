extension JSON {
    /// What stands in the place of a restricted value.
    public static let withheld = JSON.string("(restricted)")

    /// An object of these fields without its restricted values, at every depth.
    public func withholding(_ fields: [FieldDescription]) -> JSON {
        guard let members else { return self }
        return .object(
            members.map { member in
                guard let field = fields.first(where: { $0.name == member.name }) else { return member }
                return Member(member.name, member.value.withholding(field.kind))
            })
    }

    private func withholding(_ kind: FieldKind) -> JSON {
        switch (kind, self) {
        case (_, .null): self
        case (.restrictedText, _), (.restrictedDate, _), (.corrections, _): .withheld
        case (.record(let fields), _): withholding(fields)
        case (.list(let element), .array(let elements)): .array(elements.map { $0.withholding(element) })
        default: self
        }
    }
}
