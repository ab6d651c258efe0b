public import Events

/// What a service brings along for all its cases: forums, requirements, doses, and values for the watcher's rules.
///
/// A case names its profile when it is opened. What the opening itself says goes before the profile.
public struct ServiceProfile: Record {
    /// How much of a programme is planned.
    public struct Dose: Record {
        public let hoursPerWeek: Double?
        public let sessions: Int?
        public let withinDays: Int?

        public static let shape = Shape(
            Self.init(hoursPerWeek:sessions:withinDays:),
            Field("hoursPerWeek", \.hoursPerWeek, "Planned hours a week."),
            Field("sessions", \.sessions, "Planned sessions in all."),
            Field("withinDays", \.withinDays, "In how many days the sessions are to take place."))
    }

    /// A benefit that its cases may claim.
    public struct Benefit: Record {
        public let scheme: String
        public let amountMinor: Int?
        public let currency: String?
        public let months: Int?
        public let claimWindowMonths: Int?

        public static let shape = Shape(
            Self.init(scheme:amountMinor:currency:months:claimWindowMonths:),
            Field("scheme", \.scheme, "The scheme that pays it."),
            Field("amountMinor", \.amountMinor, "Amount a month in minor units, such as cents."),
            Field("currency", \.currency, "The currency by its ISO 4217 code."),
            Field("months", \.months, "For how many months it is paid."),
            Field("claimWindowMonths", \.claimWindowMonths, "Length of the claim window in calendar months."))
    }

    public let name: ProfileRef
    public let title: String
    public let country: String
    public let source: String
    public let about: String
    public let forums: [CaseOpened.ForumSchedule]?
    public let requiredDocuments: [Term<IdentityDocument>]?
    public let requiredPlanDomains: [Term<PlanDomain>]?
    public let approvalRequired: Bool?
    public let dose: Dose?
    public let benefit: Benefit?
    public let parameters: JSON?

    public static let shape = Shape(
        Self.init(
            name:title:country:source:about:forums:requiredDocuments:requiredPlanDomains:approvalRequired:dose:benefit:
            parameters:),
        Field("name", \.name, "The name by which a case refers to it."),
        Field("title", \.title, "The service's own name."),
        Field("country", \.country, "The country by its ISO 3166 code."),
        Field("source", \.source, "The system it was drawn from, by its number in the collection of systems."),
        Field("about", \.about, "What the service does, in one sentence."),
        Field("forums", \.forums, "The forums that meet about its cases."),
        Field("requiredDocuments", \.requiredDocuments, "Documents the person must have at release."),
        Field("requiredPlanDomains", \.requiredPlanDomains, "Domains a transition plan must cover."),
        Field("approvalRequired", \.approvalRequired, "Whether an authority decides on the release."),
        Field("dose", \.dose, "How much of its programme is planned."),
        Field("benefit", \.benefit, "A benefit that its cases may claim."),
        Field("parameters", \.parameters, "Values for rules, by rule and parameter."))
}

extension ServiceProfile {
    /// The values for rules, in their written order.
    public var ruleValues: [(rule: String, parameter: String, value: JSON)] {
        (parameters?.members ?? []).flatMap { rule in
            (rule.value.members ?? []).map { (rule: rule.name, parameter: $0.name, value: $0.value) }
        }
    }
}
