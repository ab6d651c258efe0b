public import Events

extension Policy {
    /// The kinds of content that a kind of agency never sees.
    ///
    /// Of whom nobody said what agency they work for sees none of it either.
    public static let never: [ContentKind: Set<AgencyKind>] = [
        .pastoral: [.police, .intelligence, .prosecution],
        .nonReporting: [.police, .intelligence, .prosecution],
        .familySourced: [.police, .intelligence, .prosecution],
        .health: [.police, .intelligence, .prosecution],
    ]

    /// The kinds of content that such an agency sees all the same once the person agreed to it.
    public static let neverWithoutConsent: Set<ContentKind> = [.familySourced, .health]

    /// The agencies that see nothing that is marked protected, except what they recorded themselves.
    public static let atMostSensitive: Set<AgencyKind> = [
        .communityOrg, .faithOrg, .employment, .housing, .education, .foreignAffairs, .immigration,
    ]

    /// The roles from which protected content of each kind comes; they see what a view tells of it, as far as the
    /// entries are theirs.
    public static let sources: [ContentKind: Set<Role>] = [
        .health: [.psychologist, .psychiatrist],
        .pastoral: [.chaplain, .faithCounsellor],
        .nonReporting: [.mentor, .mentorCoach, .volunteer],
        .familySourced: [
            .familyCounsellor, .youthWelfare, .childWelfare, .socialWorker, .prisonSocialWorker, .caseManager,
            .deputyCaseManager,
        ],
    ]

    /// Roles of one profession: what one of them recorded for an agency, the others there may see.
    public static let professions: [Set<Role>] = [
        [.caseManager, .deputyCaseManager],
        [.probationOfficer, .csmOfficer],
        [.socialWorker, .prisonSocialWorker],
        [.psychologist, .psychiatrist],
        [.mentor, .mentorCoach],
        [.chaplain, .faithCounsellor],
        [.familyCounsellor, .youthWelfare, .childWelfare],
    ]

    /// What consent has to cover for protected content of a kind. For ordinary content that is marked protected it is what
    /// agencies call it; content of other kinds nobody can be let in to by consent.
    public static let categoryOfProtected: [ContentKind: SharingCategory] = [
        .health: .healthSummary,
        .pastoral: .pastoral,
        .familySourced: .familyInformation,
    ]

    /// What not even danger to life opens.
    public static let closedInEmergency: Set<ContentKind> = [.pastoral, .nonReporting, .intelligence]

    /// What is not given to the person, because it is of others: family without consent, and whoever was harmed.
    public static let ofOthers: Set<ContentKind> = [.familySourced, .victim]

    /// The two roles are one, or of one profession.
    public static func isSameProfession(_ left: Role, _ right: Role) -> Bool {
        left == right || professions.contains { $0.contains(left) && $0.contains(right) }
    }
}
