import Specifications

/// What is recorded of those who work on a case, of what is passed on, and of small steps.
extension RandomStory {
    /// The story with some of it, recorded by 1 March as well.
    static func recording(_ story: CaseStory, using generator: inout SeededGenerator) -> CaseStory {
        let lines: [(type: String, data: String, stream: String?)] = [
            (
                "ActorVetted", #"{"actor":"A","outcome":"cleared","validUntil":"\#(day(using: &generator))"}"#,
                "actor/A"
            ),
            (
                "TrainingCompleted", #"{"actor":"B","level":"specialist","validUntil":"\#(day(using: &generator))"}"#,
                "actor/B"
            ),
            (
                "GoalSet", #"{"goalId":"G1","horizon":"small_step","targetDate":"\#(day(using: &generator))"}"#, nil
            ),
            ("GoalReached", #"{"goalId":"G1"}"#, nil),
            ("ConsentRecorded", #"{"state":"given","validUntil":"\#(day(using: &generator))"}"#, nil),
            ("InformationRequested", #"{"requestId":"R1","neededBy":"\#(moment(using: &generator))"}"#, nil),
            ("ImmigrationStatusRecorded", #"{"status":"removal_pending"}"#, nil),
            (
                "SharingAgreementRegistered", #"{"agreementId":"AG-1","reviewDue":"\#(day(using: &generator))"}"#,
                "agreement/AG-1"
            ),
            ("InformationShared", #"{"shareId":"S1","legalBasis":"statute","agreement":"AG-1"}"#, nil),
            ("BreakGlassOpened", #"{"breakGlassId":"BG1","actor":"X","reason":"a call","minutes":30}"#, nil),
            (
                "RectificationNotified",
                #"{"rectificationId":"RC1","amendment":"\#(CaseStory.id(1))","recipients":["AGY-A","AGY-B"]}"#, nil
            ), ("RectificationAcknowledged", #"{"rectificationId":"RC1","recipient":"AGY-A"}"#, nil),
        ]
        return lines.reduce(into: story) { story, line in
            guard generator.chance(oneIn: 2) else { return }
            story = story.telling("2026-02-15T08:00Z", line.type, line.data, in: line.stream)
        }
    }
}
