public import Events

/// Somebody who matters to the person, by pseudonym, with all that stands of them.
public struct Relative: Sendable {
    public let id: RelativeRef
    /// Who they are, as last recorded; `nil` if nobody recorded it.
    public let record: Fact<FamilyMemberRecorded>?
    /// How far they are involved, as last decided; `nil` if nobody decided.
    public let decision: Fact<FamilyInvolvementDecided>?
    /// Help they were given, in the order it was.
    public let support: [Fact<FamilySupportProvided>]
    /// Bans and orders that name them, standing or not.
    public let restrictions: [ContactRestriction]

    /// What was recorded against involving them; `nil` if nobody said.
    public var contraindications: [Term<FamilyMemberRecorded.Contraindication>]? { record?.event.contraindications }
}
