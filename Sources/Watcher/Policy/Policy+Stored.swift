public import Events

extension Policy {
    /// The values that were stored with an alert of a rule; what was not stored is as it is by default.
    public init(parameters: JSON?, of rule: any Rule.Type) {
        self.init()
        for member in parameters?.members ?? [] { set(member.name, of: rule.id, to: member.value) }
    }
}
