internal import Almanac
internal import Events

extension PartnershipHealth {
    var reviewTable: StudyTable {
        let effects = PartnershipReviewRecorded.WorkloadEffect.allCases
        return StudyTable(
            "partnership_reviews", title: "what partners, users and the front line say",
            meaning: "Reviews by partnership and kind, with their scores and what they say of workload and protocol.",
            columns: [
                StudyColumn("partnership", "The partnership.", .text, .pseudonym),
                StudyColumn("kind", "How it was found out.", .text, .plain),
                StudyColumn("reviews", "Reviews.", .integer, .plain),
                StudyColumn("meanScore", "Their mean score, on the scale of the partnership.", .number, .plain),
            ]
                + effects.map {
                    StudyColumn("workload_\($0.rawValue)", "Those that say: \($0.inWords) work.", .integer, .plain)
                } + [
                    StudyColumn("protocolWorked", "Those that say that the protocol worked.", .integer, .plain),
                    StudyColumn("protocolFailed", "Those that say that it did not.", .integer, .plain),
                ],
            rows: reviews.sorted { $0.key < $1.key }.flatMap { name, tally in
                tally.parts.sorted { $0.key < $1.key }.map { kind, part in
                    [
                        .text(name), StudyCell(kind.isEmpty ? nil : kind), .integer(part.reviews),
                        StudyCell(part.scores.mean),
                    ] + effects.map { .integer(part.workload[$0] ?? 0) }
                        + [.integer(part.protocolWorked), .integer(part.protocolFailed)]
                }
            })
    }

    var setUpTable: StudyTable {
        StudyTable(
            "partnership_setup", title: "the twenty steps of setting up",
            meaning:
                "Each of the twenty steps with the day on which an entry first shows it; what no entry shows is unknown, not undone.",
            columns: [
                StudyColumn("partnership", "The partnership.", .text, .pseudonym),
                StudyColumn("step", "The number of the step, from 1 to 20.", .integer, .plain),
                StudyColumn("name", "What it is about.", .text, .plain),
                StudyColumn(
                    "state", "Whether an entry shows that it was taken.", .text, .plain, words: ["done", "unknown"]),
                StudyColumn("date", "The day on which it was first taken.", .text, .plain),
                StudyColumn("canBeShown", "Whether some kind of entry could show it.", .boolean, .plain),
            ],
            rows: setups.sorted { $0.key < $1.key }.flatMap { name, evidence in
                let days = evidence.days(agreements, jointTraining: jointTraining)
                return SetUpStep.allCases.map { step in
                    let day = days[step].flatMap { $0 <= Zone.utc.local(moment).date ? $0 : nil }
                    return [
                        .text(name), .integer(step.rawValue), .text(step.words),
                        .text(day == nil ? "unknown" : "done"), StudyCell(day?.description),
                        .boolean(step.canBeShown),
                    ]
                }
            }, notes: ["the agreements of a partnership are those that its reviews name"])
    }
}
