public import Events

extension Policy {
    /// What the work of each responsibility on a case needs of what is sensitive.
    public static let needs: [Role: Set<SharingCategory>] = [
        .caseManager: [
            .status, .releaseDate, .contactDetails, .needs, .healthSummary, .assessmentSummary, .conditions,
            .familyInformation, .programmeProgress,
        ],
        .deputyCaseManager: [
            .status, .releaseDate, .contactDetails, .needs, .healthSummary, .assessmentSummary, .conditions,
            .familyInformation, .programmeProgress,
        ],
        .prisonOfficer: [.status, .releaseDate, .contactDetails, .conditions],
        .prisonSocialWorker: [
            .status, .releaseDate, .contactDetails, .needs, .assessmentSummary, .familyInformation, .programmeProgress,
        ],
        .probationOfficer: [
            .status, .releaseDate, .contactDetails, .needs, .assessmentSummary, .conditions, .familyInformation,
            .programmeProgress,
        ],
        .csmOfficer: [
            .status, .releaseDate, .contactDetails, .needs, .assessmentSummary, .conditions, .familyInformation,
            .programmeProgress,
        ],
        .socialWorker: [.status, .releaseDate, .contactDetails, .needs, .familyInformation, .programmeProgress],
        .psychologist: [
            .status, .releaseDate, .contactDetails, .needs, .healthSummary, .assessmentSummary, .familyInformation,
            .programmeProgress,
        ],
        .psychiatrist: [
            .status, .releaseDate, .contactDetails, .needs, .healthSummary, .assessmentSummary, .familyInformation,
            .programmeProgress,
        ],
        .mentor: [.status, .releaseDate, .contactDetails, .needs, .programmeProgress],
        .mentorCoach: [.status, .releaseDate, .contactDetails, .needs, .programmeProgress],
        .exitWorker: [.status, .releaseDate, .contactDetails, .needs, .assessmentSummary, .programmeProgress],
        .chaplain: [.status, .releaseDate, .contactDetails, .needs, .pastoral],
        .faithCounsellor: [.status, .releaseDate, .contactDetails, .needs, .pastoral],
        .familyCounsellor: [.status, .releaseDate, .contactDetails, .needs, .familyInformation],
        .youthWelfare: [.status, .releaseDate, .contactDetails, .needs, .familyInformation, .programmeProgress],
        .childWelfare: [.status, .releaseDate, .contactDetails, .needs, .familyInformation],
        .housingOfficer: [.status, .releaseDate, .contactDetails, .needs],
        .employmentOfficer: [.status, .releaseDate, .contactDetails, .needs, .programmeProgress],
        .policeLiaison: [.status, .releaseDate, .contactDetails, .conditions, .assessmentSummary],
        .intelligenceLiaison: [
            .status, .releaseDate, .contactDetails, .conditions, .assessmentSummary, .intelligencePointer,
        ],
        .municipalCoordinator: [.status, .releaseDate, .contactDetails, .needs, .programmeProgress],
        .legalAid: [.status, .releaseDate, .contactDetails, .conditions, .assessmentSummary],
        .interpreter: [.status, .contactDetails],
        .immigrationLiaison: [.status, .releaseDate, .contactDetails, .conditions],
        .volunteer: [.status, .contactDetails],
    ]

    /// What a decision on release, breach or recall rests on.
    public static let needsOfDecisionMakers: Set<SharingCategory> = [
        .status, .releaseDate, .needs, .assessmentSummary, .conditions, .programmeProgress, .intelligencePointer,
    ]

    /// What whoever answers the phone needs in the first hours.
    public static let needsOfDutyContacts: Set<SharingCategory> = [.status, .releaseDate, .contactDetails]

    /// The views that whoever answers the phone needs in the first hours.
    public static let viewsOfDutyContacts: Set<String> = [
        "alert", "alerts", "case", "contact-sheet", "coverage", "directory", "explanation", "releases", "team", "work",
    ]
}
