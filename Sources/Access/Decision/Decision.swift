public import Projections

/// What was decided.
public enum Decision: Hashable, Sendable {
    case permit(FieldPermit)
    case deny(Denial)
}

/// Which of the fields that were asked for may be seen.
public struct FieldPermit: Hashable, Sendable {
    public let tags: Set<AccessTag>

    /// Permits fields with these tags.
    public init(_ tags: Set<AccessTag>) { self.tags = tags }

    /// Everything.
    public static let everything = FieldPermit(Set(AccessTag.allCases))
}

/// Why something is not permitted: a closed list, in words that name the rule and never the content.
public enum Denial: String, CaseIterable, Sendable {
    /// Nobody with these roles may do that at all.
    case roleLacks = "role_lacks"
    /// The case is not theirs: no role on it, no lead, no agreement. To them it does not exist.
    case noRelation = "no_relation"
    /// The case is closed to them. To them it does not exist.
    case shutOut = "shut_out"
    /// Neither agreement nor consent covers it.
    case notShared = "not_shared"
    /// The work of their role does not need it.
    case notNeeded = "not_needed"
    /// Only those it comes from, and those whom the person agreed to, may see it.
    case notTheirs = "not_theirs"
    /// Their kind of agency never sees it.
    case neverForAgency = "never_for_agency"
    /// Only intelligence liaison, decision maker and inspector may see it.
    case intelligence
    /// It must be asked for one at a time, with a purpose.
    case oneAtATime = "one_at_a_time"
    /// They have to prove anew who they are.
    case stepUp = "step_up"
    /// A purpose has to be named.
    case purposeMissing = "purpose_missing"
    /// Another agency recorded it.
    case otherAgency = "other_agency"
    /// It lacks a second person, an assessment or an author.
    case lacksGround = "lacks_ground"
    /// It was never reviewed in time and is closed until somebody renews it.
    case overdue
    /// Classified content is seen by nobody.
    case classified
}
