extension Policy {
    /// What decision makers record, whatever responsibility they have on the case.
    public static let decisions: Set<String> = [
        "BreachDecided", "ConditionChanged", "ConditionImposed", "ContactRestrictionRecorded",
        "IntelligenceUsedInDecision", "LegalStatusRecorded", "PlacementReviewed", "PlacementStarted", "RecallOrdered",
        "ReleaseDateChanged", "ReleaseDateSet", "ReleaseDecisionRecorded", "SentenceImposed",
    ]

    /// What only another person than the one who recorded it may withdraw.
    public static let withdrawnByTwo: Set<String> = ["PersonReleased", "PersonReturnedToCustody"]

    /// Whether something is about one case, so that nobody sees it without standing in a relation to that case.
    ///
    /// What is in no table counts as being so.
    public static func isOfCase(_ subject: String) -> Bool {
        views[subject]?.isOfCase ?? events[subject]?.isOfCase ?? true
    }

    /// Who records events of a type; nobody by hand if the type is in no table.
    public static func recording(_ type: String) -> RecordingRight { events[type]?.recording ?? .nobody }
}
