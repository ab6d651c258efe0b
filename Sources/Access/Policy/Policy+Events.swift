internal import Events
internal import Projections

extension Policy {
    /// Every event type, by its wire name.
    public static let events: [String: EventRule] = Dictionary(
        uniqueKeysWithValues: [ofCases, ofHelp, ofProtection, ofTheDirectory, ofAccess].joined().map {
            ($0.key, $0.value)
        })

    private static let leading: Set<Role> = [.caseManager, .deputyCaseManager, .municipalCoordinator]
    private static let supervising: Set<Role> = [
        .caseManager, .deputyCaseManager, .probationOfficer, .csmOfficer, .prisonSocialWorker,
    ]
    private static let justice: Set<Role> = supervising.union([.prisonOfficer, .policeLiaison, .immigrationLiaison])
    private static let assessing: Set<Role> = supervising.union([
        .psychologist, .psychiatrist, .socialWorker, .exitWorker,
    ])
    private static let family: Set<Role> = supervising.union([
        .socialWorker, .familyCounsellor, .youthWelfare, .childWelfare, .exitWorker, .mentor, .municipalCoordinator,
    ])
    private static let intelligence: Set<Role> = [.intelligenceLiaison, .policeLiaison]

    /// Who the person is before the law, dates, conditions, decisions.
    private static let ofCases: [String: EventRule] = [
        "CaseOpened": EventRule(.status, .granted([.coordinator])),
        "CaseClosed": EventRule(.status, .roles(leading)),
        "CaseTransferred": EventRule(.status, .roles(supervising.union(leading))),
        "ImmigrationStatusRecorded": EventRule(.status, .roles(justice.union([.legalAid]))),
        "LegalStatusRecorded": EventRule(.status, .roles(justice.union([.legalAid]))),
        "ProfileRecorded": EventRule(.needs, .team),
        "ReleaseApprovalRequested": EventRule(.releaseDate, .roles(supervising)),
        "ReleaseDateChanged": EventRule(.releaseDate, .roles(justice)),
        "ReleaseDateSet": EventRule(.releaseDate, .roles(justice)),
        "ReleaseDecisionRecorded": EventRule(.releaseDate, .roles(supervising)),
        "SentenceImposed": EventRule(.status, .roles(justice)),
        "PlacementReviewed": EventRule(.status, .roles(justice)),
        "PlacementStarted": EventRule(.status, .roles(justice)),
        "BreachDecided": EventRule(.conditions, .roles(supervising)),
        "BreachSuspected": EventRule(.conditions, .team),
        "ConditionChanged": EventRule(.conditions, .roles(supervising)),
        "ConditionImposed": EventRule(.conditions, .roles(supervising)),
        "PersonReturnedToCustody": EventRule(.status, .roles(justice)),
        "RecallOrdered": EventRule(.conditions, .roles(supervising)),
        "ContactRestrictionRecorded": EventRule(.conditions, .roles(justice)),
        "ArrivalConfirmed": EventRule(.status, .team),
        "GatePickupArranged": EventRule(.releaseDate, .team),
        "GatePickupCancelled": EventRule(.releaseDate, .team),
        "HandoverAccepted": EventRule(.status, .team),
        "HandoverOffered": EventRule(.status, .team),
        "PersonReleased": EventRule(.status, .team),
        "MeetingCancelled": EventRule(.status, .team),
        "MeetingHeld": EventRule(.status, .team),
        "MeetingScheduled": EventRule(.status, .team),
        "ActionAgreed": EventRule(.needs, .team),
        "ActionCompleted": EventRule(.needs, .team),
        "ActionUpdated": EventRule(.needs, .team),
        "AlertAcknowledged": EventRule(.status, .watcher),
        "AlertClosed": EventRule(.status, .watcher),
        "AlertRaised": EventRule(.status, .watcher),
        "AlertSeverityChanged": EventRule(.status, .watcher),
        "PersonalDataErased": EventRule(.status, .nobody),
    ]

    /// What is planned, arranged and done for the person.
    private static let ofHelp: [String: EventRule] = [
        "GoalReached": EventRule(.programmeProgress, .team),
        "GoalRevised": EventRule(.programmeProgress, .team),
        "GoalSet": EventRule(.programmeProgress, .team),
        "PlanAgreed": EventRule(.needs, .team),
        "PlanDrafted": EventRule(.needs, .roles(assessing.union(leading))),
        "PlanRevised": EventRule(.needs, .roles(assessing.union(leading))),
        "ArrangementConfirmed": EventRule(.needs, .team),
        "ArrangementFailed": EventRule(.needs, .team),
        "BenefitClaimUpdated": EventRule(.needs, .team),
        "BenefitEntitlementIdentified": EventRule(.needs, .team),
        "HousingConfirmed": EventRule(.needs, .team),
        "IdentityDocumentStatusRecorded": EventRule(.needs, .team),
        "NeedIdentified": EventRule(.needs, .team),
        "NeedMet": EventRule(.needs, .team),
        "ReleaseEssentialsChecked": EventRule(.needs, .team),
        "ProgrammeEnded": EventRule(.programmeProgress, .team),
        "ProgrammeEnrolled": EventRule(.programmeProgress, .team),
        "ProgrammeIntensityChanged": EventRule(.programmeProgress, .team),
        "ProgrammeOffered": EventRule(.programmeProgress, .team),
        "ProgrammeSessionHeld": EventRule(.programmeProgress, .team),
        "OutcomeRecorded": EventRule(.programmeProgress, .team),
        "LifeEventRecorded": EventRule(.needs, .team),
        "IncidentRecorded": EventRule(.assessmentSummary, .team),
        "LeadAgencyDesignated": EventRule(.status, .roles(leading)),
        "MentorMatched": EventRule(.contactDetails, .team),
        "RoleAssigned": EventRule(.contactDetails, .team),
        "RoleEnded": EventRule(.contactDetails, .team),
        "AppointmentMissed": EventRule(.needs, .team),
        "ContactAttempted": EventRule(.contactDetails, .team),
        "ContactHeld": EventRule(.contactDetails, .team),
        "ContactPointPublished": EventRule(.contactDetails, .team),
        "ContactSheetIssued": EventRule(.contactDetails, .team),
    ]

    /// What is judged, confided, consented to and passed on.
    private static let ofProtection: [String: EventRule] = [
        "AssessmentChallenged": EventRule(.assessmentSummary, .team),
        "AssessmentCompleted": EventRule(.assessmentSummary, .roles(assessing)),
        "DynamicFactorChanged": EventRule(.assessmentSummary, .team),
        "ObservationRecorded": EventRule(.assessmentSummary, .team),
        "IntelligenceContextAdded": EventRule(
            .intelligencePointer, .roles(intelligence), kind: .intelligence, tag: .sensitive),
        "IntelligenceReferenceRecorded": EventRule(
            .intelligencePointer, .roles(intelligence), kind: .intelligence, tag: .sensitive),
        "IntelligenceReviewed": EventRule(
            .intelligencePointer, .roles(intelligence), kind: .intelligence, tag: .sensitive),
        "IntelligenceUsedInDecision": EventRule(
            .intelligencePointer, .roles(intelligence), kind: .intelligence, tag: .sensitive),
        "FamilyInvolvementDecided": EventRule(
            .familyInformation, .roles(family), kind: .familySourced, tag: .protected),
        "FamilyMemberRecorded": EventRule(.familyInformation, .roles(family), kind: .familySourced, tag: .protected),
        "FamilySupportProvided": EventRule(.familyInformation, .roles(family), kind: .familySourced, tag: .protected),
        "SupportNetworkEstablished": EventRule(
            .familyInformation, .roles(family), kind: .familySourced, tag: .protected),
        "RestorativeProcessRecorded": EventRule(nil, .team, kind: .victim, tag: .protected),
        "ConsentRecorded": EventRule(nil, .team),
        "InformationRequestAnswered": EventRule(nil, .team),
        "InformationRequested": EventRule(nil, .team),
        "InformationShared": EventRule(nil, .team),
        "BreakGlassOpened": EventRule(nil, .nobody, tag: .sensitive),
        "BreakGlassReviewed": EventRule(nil, .granted([.supervisor, .inspector]), tag: .sensitive),
        "CaseAccessLimitLifted": EventRule(nil, .roles(leading), tag: .sensitive),
        "CaseAccessLimited": EventRule(nil, .roles(leading), tag: .sensitive),
        "EntryContested": EventRule(nil, .team),
        "EntryReviewRenewed": EventRule(nil, .team),
        "EventCorrected": EventRule(nil, .team),
        "EventVoided": EventRule(nil, .team),
        "RectificationAcknowledged": EventRule(.status, .team),
        "RectificationNotified": EventRule(.status, .team),
    ]

    /// What is about no case: who works where and when, agreements, calendars, rules, partnerships.
    private static let ofTheDirectory: [String: EventRule] = [
        "ActorRegistered": EventRule(.contactDetails, .granted([.administrator, .coordinator]), isOfCase: false),
        "ActorVetted": EventRule(.contactDetails, .granted([.administrator, .coordinator]), isOfCase: false),
        "AvailabilityExceptionRecorded": EventRule(
            .contactDetails, .granted([.administrator, .coordinator, .practitioner]), isOfCase: false),
        "AvailabilitySet": EventRule(
            .contactDetails, .granted([.administrator, .coordinator, .practitioner]), isOfCase: false),
        "PartnershipReviewRecorded": EventRule(
            nil, .granted([.coordinator, .practitioner, .supervisor]), isOfCase: false),
        "PublicHolidayDeclared": EventRule(nil, .granted([.administrator, .coordinator]), isOfCase: false),
        "RecordAccessed": EventRule(nil, .granted([.coordinator, .practitioner, .decisionMaker]), isOfCase: false),
        "RuleParameterSet": EventRule(nil, .granted([.administrator]), isOfCase: false),
        "SharingAgreementRegistered": EventRule(nil, .granted([.administrator, .coordinator]), isOfCase: false),
        "StaffSupportSessionHeld": EventRule(
            nil, .granted([.administrator, .coordinator, .supervisor]), isOfCase: false),
        "StudyExported": EventRule(nil, .nobody, isOfCase: false),
        "TrainingCompleted": EventRule(nil, .granted([.administrator, .coordinator]), isOfCase: false),
    ]

    /// Who was granted what.
    private static let ofAccess: [String: EventRule] = [
        "AccessGranted": EventRule(nil, .nobody, kind: .administration, isOfCase: false),
        "AccessRevoked": EventRule(nil, .nobody, kind: .administration, isOfCase: false),
        "IdentityProviderRemoved": EventRule(nil, .nobody, kind: .administration, isOfCase: false),
        "IdentityProviderTrusted": EventRule(nil, .nobody, kind: .administration, isOfCase: false),
        "TokenIssued": EventRule(nil, .nobody, kind: .administration, isOfCase: false),
        "TokenRevoked": EventRule(nil, .nobody, kind: .administration, isOfCase: false),
    ]
}
