extension CohortColumn {
    static let firstMonths = [
        CohortColumn("firstContactH", "Hours until a contact really took place.", .number, unit: "h") {
            StudyCell($0.firstMonths.firstContactHours)
        },
        CohortColumn("contactsIn14d", "Contacts with the person in the first 14 days.", .integer) {
            .integer($0.firstMonths.contactsIn14Days)
        },
        CohortColumn("observedOf14d", "Days observed of the first 14.", .integer, unit: "d") {
            .integer($0.firstMonths.daysObservedOf14)
        },
        CohortColumn(
            "housingDays90", "Days with a place to live among the first 90 as far as observed.", .integer, unit: "d"
        ) {
            StudyCell($0.firstMonths.housingDays)
        },
        CohortColumn("observedOf90d", "Days observed of the first 90.", .integer, unit: "d") {
            .integer($0.firstMonths.daysObservedOf90)
        },
        CohortColumn(
            "workDays180", "Days with work, education or training among the first 180 as far as observed.", .integer,
            unit: "d"
        ) { StudyCell($0.firstMonths.workDays) },
        CohortColumn("observedOf180d", "Days observed of the first 180.", .integer, unit: "d") {
            .integer($0.firstMonths.daysObservedOf180)
        },
        CohortColumn("programmeDoseShare", "Programme minutes delivered as a share of those planned.", .number) {
            StudyCell($0.firstMonths.doseShare)
        },
        CohortColumn(
            "keyWorkerChanges", "Key workers who left in the 180 days before and after the release.", .integer
        ) { .integer($0.firstMonths.keyWorkerChanges) },
        CohortColumn("supportDays", "Days of active work after the release.", .integer, unit: "d") {
            .integer($0.firstMonths.supportDays)
        },
        CohortColumn("financeArranged", "Whether money was arranged for the day of release, as recorded.", .boolean) {
            .boolean($0.firstMonths.hasFinance)
        },
    ]

    static let family = [
        CohortColumn("familyInvolve", "Relatives who were to be involved.", .integer) {
            .integer($0.familyDecisions.involve)
        },
        CohortColumn("familyLimited", "Relatives to be involved within limits.", .integer) {
            .integer($0.familyDecisions.limited)
        },
        CohortColumn("familyDeferred", "Relatives on whom it was to be decided later.", .integer) {
            .integer($0.familyDecisions.deferred)
        },
        CohortColumn("familyExclude", "Relatives who were to be kept out.", .integer) {
            .integer($0.familyDecisions.exclude)
        },
    ]

    static let results =
        [
            CohortColumn("goalsSet", "Goals that were set.", .integer) { .integer($0.goals.set) },
            CohortColumn("goalsReached", "Goals that were reached.", .integer) { .integer($0.goals.reached) },
        ] + FollowUpEnding.allCases.flatMap(followUp) + [
            CohortColumn("censoredAtDays", "Days from the release to the end of observation.", .integer, unit: "d") {
                .integer($0.observed.days)
            },
            CohortColumn(
                "observationEnd", "Why nobody knows what came after.", .text,
                words: ObservationWindow.Ending.allCases.map(\.rawValue)
            ) { .text($0.observed.ending.rawValue) },
            CohortColumn("externalEvents", "Kinds of incidents that came from others, by name.", .text) {
                .text($0.externalEvents.joined(separator: " "))
            },
        ]

    private static func followUp(_ ending: FollowUpEnding) -> [CohortColumn] {
        [
            CohortColumn(
                "\(ending.column)Days", "Days until \(ending.words), or until observation of it ended.", .number,
                unit: "d"
            ) { StudyCell($0.followUp[ending]?.time) },
            CohortColumn(ending.column, "Whether there was \(ending.words) by then.", .boolean) {
                StudyCell($0.followUp[ending].map { $0.ending != nil })
            },
            CohortColumn(
                "\(ending.column)Known", "What is known of \(ending.words) after that.", .text,
                words: FollowUp.Knowledge.allCases.map(\.rawValue)
            ) { .text($0.followUp.knowledge(of: ending).rawValue) },
        ]
    }
}

extension FollowUpEnding {
    /// The name of its columns.
    public var column: String {
        switch self {
        case .rearrest: "rearrest"
        case .recall: "recall"
        case .housingLoss: "housingLoss"
        case .contactLoss: "contactLoss"
        }
    }
}
