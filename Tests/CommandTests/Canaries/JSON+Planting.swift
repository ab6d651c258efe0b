import Events

extension JSON {
    /// This object of the fields with a text from `next` in each place for free text, restricted or not, at every depth.
    func planting(_ fields: [FieldDescription], _ next: () -> String) -> JSON {
        guard let members else { return self }
        return .object(
            members.map { member in
                guard let field = fields.first(where: { $0.name == member.name }) else { return member }
                return Member(member.name, member.value.planting(field.kind, next))
            })
    }

    private func planting(_ kind: FieldKind, _ next: () -> String) -> JSON {
        switch (kind, self) {
        case (.text, .string), (.restrictedText, .string): .string(next())
        case (.record(let fields), _): planting(fields, next)
        case (.list(let element), .array(let elements)): .array(elements.map { $0.planting(element, next) })
        default: self
        }
    }
}
