internal import Almanac
internal import Events
internal import Projections

extension TrainingRegister {
    /// The courses, then the coverage of core roles.
    public var tables: [StudyTable] { [courses, coverage] }

    private var courses: StudyTable {
        StudyTable(
            "training_register", title: "who was trained in what",
            meaning: "One row for each course of each member of staff, with the roles that they hold now.",
            columns: [
                StudyColumn("actor", "The member of staff.", .text, .pseudonym),
                StudyColumn("role", "The roles held now, apart by commas; none if empty.", .text, .plain),
                StudyColumn("course", "The title, if more than one member of staff took it.", .text, .plain),
                StudyColumn("level", "How far it goes.", .text, .plain),
                StudyColumn("hours", "How long it took.", .number, .plain, unit: "h"),
                StudyColumn("topics", "Its topics, those that more than one took, apart by semicolons.", .text, .plain),
                StudyColumn("joint", "Whether several agencies took it together.", .boolean, .plain),
                StudyColumn("completedOn", "The day it was finished.", .text, .plain),
                StudyColumn("validUntil", "The last day on which it counts, as it says.", .text, .plain),
                StudyColumn("followUpDue", "By when its effect is to be asked for.", .text, .plain),
                StudyColumn("followUpResult", "What that was; no entry says.", .text, .plain),
            ],
            rows: rows.sorted(by: Self.comesBefore).map(cells),
            notes: [
                "what a follow-up found is recorded nowhere: followUpResult is unknown throughout",
                "titles and topics that only one has are withheld, for they may tell of somebody",
            ])
    }

    private var coverage: StudyTable {
        let core = Role.allCases.filter(Role.trained.contains)
        return StudyTable(
            "training_coverage", title: "how far core roles are covered by training",
            meaning:
                "Members of staff who hold a core role on an open case now, and those of them with a specialist or trainer course that counts still.",
            columns: [
                StudyColumn("role", "The role.", .text, .plain, words: core.map(\.rawValue)),
                StudyColumn("holders", "Members of staff who hold it.", .integer, .plain),
                StudyColumn(
                    "trained", "Those whose course counts still: three years, or less if it says so.", .integer, .plain),
                StudyColumn("coverage", "Their share.", .number, .plain),
            ],
            rows: core.map { role in
                let held = holders[role] ?? []
                let covered = held.intersection(trained).count
                return [
                    .text(role.rawValue), .integer(held.count), .integer(covered),
                    StudyCell(share(covered, of: held.count)),
                ]
            })
    }

    private func cells(of row: Row) -> [StudyCell] {
        let event = row.fact.event
        let topics = (event.topics ?? []).filter(isCommon)
        return [
            .text(row.actor.rawValue), .text(row.roles.map(\.rawValue).joined(separator: ",")),
            event.course.map(told) ?? .unknown, StudyCell(event.level.map(\.told)),
            StudyCell(event.hours), event.topics == nil ? .unknown : .text(topics.joined(separator: ";")),
            StudyCell(event.joint), StudyCell(event.completedOn?.description), StudyCell(event.validUntil?.description),
            StudyCell(event.effectFollowUpDue?.description), .unknown,
        ]
    }

    private static func comesBefore(_ left: Row, _ right: Row) -> Bool {
        (left.actor.rawValue, left.fact.occurredAt, left.fact.entry.position)
            < (right.actor.rawValue, right.fact.occurredAt, right.fact.entry.position)
    }
}
