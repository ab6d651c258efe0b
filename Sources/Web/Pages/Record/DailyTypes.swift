internal import Events

/// What is recorded every day: asked one question after the other, what everybody knows first.
///
/// What is not named is asked at the end, all on one page.
struct DailyType {
    let type: any Event.Type
    /// The fields that are asked for on each page.
    let questions: [[String]]

    /// In the order in which they are offered.
    static let all = [
        DailyType(
            type: ContactHeld.self, questions: [["with"], ["channel"], ["actor", "minutes"]]),
        DailyType(type: ContactAttempted.self, questions: [["by", "actor"], ["channel"], ["outcome"]]),
        DailyType(
            type: ObservationRecorded.self, questions: [["what"], ["how"], ["valence"], ["where", "staffCategory"]]),
        DailyType(type: AppointmentMissed.self, questions: [["missedBy"], ["actor"], ["excused", "reason"]]),
        DailyType(
            type: ActionAgreed.self,
            questions: [["actionId", "task"], ["owner", "ownerAgency"], ["dueBy"], ["priority"]]),
        DailyType(type: ActionCompleted.self, questions: [["actionId"], ["outcome"], ["evidence"]]),
        DailyType(
            type: ArrangementConfirmed.self,
            questions: [["arrangementId", "needId"], ["domain"], ["provider"], ["at", "from", "until"]]),
        DailyType(type: NeedMet.self, questions: [["needId"], ["outcome"], ["evidence"]]),
        DailyType(type: ReleaseDateSet.self, questions: [["releaseAt"], ["kind"], ["certainty"]]),
        DailyType(type: ReleaseDateChanged.self, questions: [["to"], ["reason"], ["decidedAt", "notifiedAt"]]),
        DailyType(type: RoleAssigned.self, questions: [["actor"], ["role"], ["from", "until"]]),
    ]
}
