internal import Events

/// One column of the table of releases, with where its values come from.
struct CohortColumn: Sendable {
    let column: StudyColumn
    let cell: @Sendable (OutcomeRow) -> StudyCell

    init(
        _ name: String, _ meaning: String, _ kind: StudyColumn.Kind, _ role: StudyColumn.Role = .measure,
        unit: String? = nil, words: [String] = [], _ cell: @escaping @Sendable (OutcomeRow) -> StudyCell
    ) {
        column = StudyColumn(name, meaning, kind, role, unit: unit, words: words)
        self.cell = cell
    }

    /// All columns, in the order in which they are told.
    static let all =
        [person, release, episode] + characteristics + circumstances + preparation + firstMonths + family + results

    static let person = CohortColumn("person", "The person, under the key of the study.", .text, .pseudonym) {
        .text("case \($0.caseRef.rawValue)")
    }
    static let release = CohortColumn("release", "The release, under the key of the study.", .text, .pseudonym) {
        .text("release \($0.caseRef.rawValue) \($0.number)")
    }
    static let episode = CohortColumn(
        "episode", "Which release of the person it is, from 1.", .integer
    ) { .integer($0.number) }

    /// In the order of their worth: the last is withheld first where few are alike.
    static let characteristics = [
        CohortColumn(
            "track", "The way of the case.", .text, .characteristic, words: CaseOpened.Track.allCases.map(\.rawValue)
        ) { .text($0.characteristics.track.rawValue) },
        CohortColumn(
            "ageBand", "Age at the release.", .text, .characteristic, words: AgeBand.allCases.map(\.rawValue)
        ) { StudyCell($0.characteristics.ageBand?.rawValue) },
        CohortColumn("sex", "Sex as recorded.", .text, .characteristic, words: Sex.allCases.map(\.rawValue)) {
            StudyCell($0.characteristics.sex?.rawValue)
        },
        CohortColumn("leadAgencyKind", "What kind of agency led at the release.", .text, .characteristic) {
            StudyCell($0.characteristics.leadAgencyKind)
        },
        CohortColumn("offenceClass", "The class of the offence, as the authority put it.", .text, .characteristic) {
            StudyCell($0.characteristics.offenceClass)
        },
        CohortColumn("profile", "The profile of the service.", .text, .characteristic) {
            StudyCell($0.characteristics.profile)
        },
        CohortColumn("ideologyBand", "The ideology found, several, or none identified.", .text, .characteristic) {
            StudyCell($0.characteristics.ideologyBand)
        },
        CohortColumn("groups", "Groups with needs of their own, by name.", .text, .characteristic) {
            .text($0.characteristics.groups.joined(separator: " "))
        },
    ]

    private static let circumstances = [
        CohortColumn("basis", "How programmes were entered into.", .text) { StudyCell($0.basis) },
        CohortColumn("releaseKind", "What kind of release it was.", .text) { StudyCell($0.releaseKind) },
    ]
}
