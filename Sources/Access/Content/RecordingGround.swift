internal import Events

/// What a judgement must rest on: nobody raises a level of risk without an assessment and an author.
enum RecordingGround {
    private static let levelFields: Set<String> = [
        "capability", "engagement", "intent", "levels", "monitoringLevel", "newLevels",
    ]

    /// Whether a level would be raised by nobody who is named, or without being assessed.
    static func isMissing(for event: some Event, _ attributes: Attributes) -> Bool {
        switch event {
        case let assessment as AssessmentCompleted:
            let tellsLevel = !(assessment.levels ?? []).isEmpty
            return tellsLevel && (attributes.recordedBy == nil || (assessment.assessors ?? []).isEmpty)
        case let review as IntelligenceReviewed: return review.outcome == .raised && attributes.recordedBy == nil
        // A level is not corrected: it is assessed anew.
        case let correction as EventCorrected:
            return correction.fields.members.contains { levelFields.contains($0.name) }
        default: return false
        }
    }
}
