/// A part of the vocabulary: the events of one folder, in the order in which a case meets the folders.
public struct EventArea: Sendable {
    /// The folder below `Events`.
    public let folder: String
    public let title: String
    public let types: [any Event.Type]

    /// Every area; each type belongs to one.
    public static let all: [EventArea] = [
        EventArea(
            folder: "Case", title: "Case and legal status",
            types: [
                CaseClosed.self, CaseOpened.self, CaseTransferred.self, ImmigrationStatusRecorded.self,
                LegalStatusRecorded.self, ProfileRecorded.self,
            ]),
        EventArea(
            folder: "ReleaseDates", title: "Sentence and release dates",
            types: [
                ReleaseApprovalRequested.self, ReleaseDateChanged.self, ReleaseDateSet.self,
                ReleaseDecisionRecorded.self, SentenceImposed.self,
            ]),
        EventArea(
            folder: "Placement", title: "Placement and regime",
            types: [
                PlacementReviewed.self, PlacementStarted.self,
            ]),
        EventArea(
            folder: "Assessment", title: "Observation and assessment",
            types: [
                AssessmentChallenged.self, AssessmentCompleted.self, DynamicFactorChanged.self,
                ObservationRecorded.self,
            ]),
        EventArea(
            folder: "Intelligence", title: "Intelligence: pointers only, never classified content",
            types: [
                IntelligenceContextAdded.self, IntelligenceReferenceRecorded.self, IntelligenceReviewed.self,
                IntelligenceUsedInDecision.self,
            ]),
        EventArea(
            folder: "Plans", title: "Plans and goals",
            types: [
                GoalReached.self, GoalRevised.self, GoalSet.self, PlanAgreed.self, PlanDrafted.self, PlanRevised.self,
            ]),
        EventArea(
            folder: "Needs", title: "Needs and pathways",
            types: [
                ArrangementConfirmed.self, ArrangementFailed.self, BenefitClaimUpdated.self,
                BenefitEntitlementIdentified.self, HousingConfirmed.self, IdentityDocumentStatusRecorded.self,
                NeedIdentified.self, NeedMet.self, ReleaseEssentialsChecked.self,
            ]),
        EventArea(
            folder: "Family", title: "Family, network, victims",
            types: [
                ContactRestrictionRecorded.self, FamilyInvolvementDecided.self, FamilyMemberRecorded.self,
                FamilySupportProvided.self, RestorativeProcessRecorded.self, SupportNetworkEstablished.self,
            ]),
        EventArea(
            folder: "Team", title: "Actors, roles and mentors",
            types: [
                ActorRegistered.self, ActorVetted.self, LeadAgencyDesignated.self, MentorMatched.self,
                RoleAssigned.self, RoleEnded.self,
            ]),
        EventArea(
            folder: "Reachability", title: "Contacts and availability",
            types: [
                AppointmentMissed.self, AvailabilityExceptionRecorded.self, AvailabilitySet.self, ContactAttempted.self,
                ContactHeld.self, ContactPointPublished.self, ContactSheetIssued.self, PublicHolidayDeclared.self,
            ]),
        EventArea(
            folder: "Meetings", title: "Meetings and actions",
            types: [
                ActionAgreed.self, ActionCompleted.self, ActionUpdated.self, MeetingCancelled.self, MeetingHeld.self,
                MeetingScheduled.self,
            ]),
        EventArea(
            folder: "Release", title: "Release day and hand-over",
            types: [
                ArrivalConfirmed.self, GatePickupArranged.self, GatePickupCancelled.self, HandoverAccepted.self,
                HandoverOffered.self, PersonReleased.self,
            ]),
        EventArea(
            folder: "Conditions", title: "Conditions, breach, recall",
            types: [
                BreachDecided.self, BreachSuspected.self, ConditionChanged.self, ConditionImposed.self,
                PersonReturnedToCustody.self, RecallOrdered.self,
            ]),
        EventArea(
            folder: "Programmes", title: "Programmes and interventions",
            types: [
                ProgrammeEnded.self, ProgrammeEnrolled.self, ProgrammeIntensityChanged.self, ProgrammeOffered.self,
                ProgrammeSessionHeld.self,
            ]),
        EventArea(
            folder: "Sharing", title: "Information sharing, consent, legal basis",
            types: [
                ConsentRecorded.self, InformationRequestAnswered.self, InformationRequested.self,
                InformationShared.self, RecordAccessed.self, SharingAgreementRegistered.self, StudyExported.self,
            ]),
        EventArea(
            folder: "Outcomes", title: "Outcomes and evaluation",
            types: [
                OutcomeRecorded.self, PartnershipReviewRecorded.self,
            ]),
        EventArea(
            folder: "LifeAndIncidents", title: "Incidents and life events",
            types: [
                IncidentRecorded.self, LifeEventRecorded.self,
            ]),
        EventArea(
            folder: "Staff", title: "Staff",
            types: [
                StaffSupportSessionHeld.self, TrainingCompleted.self,
            ]),
        EventArea(
            folder: "Alerts", title: "Alert life cycle",
            types: [
                AlertAcknowledged.self, AlertClosed.self, AlertRaised.self, AlertSeverityChanged.self,
            ]),
        EventArea(
            folder: "Access", title: "Access, and what the person may ask",
            types: [
                AccessGranted.self, AccessRevoked.self, BreakGlassOpened.self, BreakGlassReviewed.self,
                CaseAccessLimitLifted.self, CaseAccessLimited.self, EntryContested.self, EntryReviewRenewed.self,
                IdentityProviderRemoved.self, IdentityProviderTrusted.self, RectificationAcknowledged.self,
                RectificationNotified.self, TokenIssued.self, TokenRevoked.self,
            ]),
        EventArea(
            folder: "Record", title: "Corrections, rules, privacy",
            types: [
                EventCorrected.self, EventVoided.self, PersonalDataErased.self, RuleParameterSet.self,
            ]),
    ]
}
