internal import Almanac
internal import Events

/// The evaluators, who have data written a year after the caseload begins.
struct StudyLife {
    private static let number: UInt64 = 2

    let day: CivilDate
    private let seed: UInt64

    init(_ caseload: Caseload) {
        day = caseload.start.adding(days: 365)
        seed = caseload.seed
    }

    func told() -> [Telling] {
        var diary = Diary(zone: .utc, seed: seed, number: Self.number)
        let evaluator = Attributes(recordedBy: "EV-1", agency: "AGY-BOARD", purpose: "evaluation of release planning")
        diary.tell(
            StudyExported.self, at: diary.officeHour(on: day), in: .made(.audit, "studies"), as: evaluator,
            [
                "toPosition": 1, "formats": ["csv", "xes"], "k": 10, "rows": 0,
                "purpose": "evaluation of release planning", "by": ActorRef("EV-1"),
            ])
        return diary.inOrderOfRecording
    }
}
