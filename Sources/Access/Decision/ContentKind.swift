/// What kind of content something is, where that decides who may see it.
public enum ContentKind: String, CaseIterable, Sendable {
    /// Nothing that needs a rule of its own.
    case ordinary
    /// Health, medication, treatment.
    case health
    /// Said in pastoral confidence.
    case pastoral
    /// Noted by a support pair whose work is not for reporting.
    case nonReporting = "non_reporting"
    /// Said by or about the family.
    case familySourced = "family_sourced"
    /// A pointer to intelligence, and what was made of it.
    case intelligence
    /// About somebody who was harmed.
    case victim
    /// Where somebody lives.
    case whereabouts
    /// Who was granted what: users, tokens, providers.
    case administration
    /// Classified content that should never have come in.
    case classified
}
