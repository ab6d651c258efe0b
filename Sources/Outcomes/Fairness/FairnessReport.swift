public import Almanac
internal import Events
public import Projections

/// How measures, recalls, alerts and refusals fall on people of different groups, so that anybody can see whether they fall
/// evenly.
///
/// Faith, conversion and religious practice are no group here and no measure.
public struct FairnessReport: Sendable {
    private var people: [Person] = []

    /// What is told of one person.
    private struct Person {
        let groups: [FairnessTrait: String]
        let counts: [FairnessMeasure: Int]
        let reviewDays: [Double]
    }

    /// Without anybody.
    public init() {}

    /// Adds one case.
    ///
    /// - Parameter alerts: How many alerts were ever raised about it.
    /// - Parameter moment: The end of the record, at which ages are counted.
    public mutating func add(_ file: CaseFile, alerts: Int, at moment: Instant) {
        guard let traits = Characteristics(of: file, on: file.day(of: moment)) else { return }
        var counts = FairnessMeasure.counts(in: file)
        counts[.alerts] = alerts
        people.append(
            Person(groups: FairnessTrait.groups(of: traits), counts: counts, reviewDays: Self.reviewDays(in: file)))
    }

    /// The measures by group, and the time until intelligence was looked at again.
    public var tables: [StudyTable] { [measures, reviews] }

    /// Days from a pointer to its first review, one for each pointer that was reviewed.
    private static func reviewDays(in file: CaseFile) -> [Double] {
        let reviews = file.facts(IntelligenceReviewed.self)
        return file.facts(IntelligenceReferenceRecorded.self).compactMap { pointer in
            reviews.first { $0.event.refId == pointer.event.refId && $0.happened(after: pointer) }
                .map { ($0.occurredAt - pointer.occurredAt).days }
        }
    }

    /// The people of each group of a trait, then all of them.
    private func groups(by trait: FairnessTrait) -> [(name: String, people: [Person])] {
        let found = Dictionary(grouping: people) { $0.groups[trait] ?? CohortGroups.unknown }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } + [(CohortGroups.everybody, people)]
    }
}

extension FairnessReport {
    private var measures: StudyTable {
        var table = StudyTable(
            "fairness", title: "measures, recalls, alerts and refusals by group",
            meaning:
                "Persons with at least one, as a share of the group with its 95 % interval, and how many there are "
                + "for each person. A difference is a question to those who decide, not an answer.",
            columns: Self.measureColumns)
        for measure in FairnessMeasure.allCases {
            for trait in FairnessTrait.allCases {
                let first = table.rows.count
                for group in groups(by: trait) {
                    table.add(
                        [.text(measure.rawValue), .text(trait.rawValue), .text(group.name)]
                            + Self.cells(group.people.map { $0.counts[measure] ?? 0 }))
                }
                table.sums.append(.init(total: table.rows.count - 1, parts: Array(first..<table.rows.count - 1)))
            }
        }
        return table
    }

    private static func cells(_ counts: [Int]) -> [StudyCell] {
        let share = Proportion(counts.count { $0 > 0 }, of: counts.count)
        let bounds = share.bounds()
        let isKnown = !counts.isEmpty
        return [
            .integer(share.count), .integer(share.having), StudyCell(share.share),
            StudyCell(isKnown ? bounds.lower : nil), StudyCell(isKnown ? bounds.upper : nil),
            StudyCell(counts.map(Double.init).mean),
        ]
    }

    private static let measureColumns = [
        StudyColumn(
            "measure", "What fell on the person.", .text, .group, words: FairnessMeasure.allCases.map(\.rawValue)),
        StudyColumn(
            "trait", "By what the groups differ.", .text, .group, words: FairnessTrait.allCases.map(\.rawValue)),
        CohortGroups.group,
        StudyColumn("persons", "Persons in the group.", .integer, .count(within: nil)),
        StudyColumn("having", "Persons with at least one.", .integer, .count(within: "persons")),
        StudyColumn("share", "Their share of the group.", .number, .figure(of: "having")),
        StudyColumn("lower", "Lower end of the 95 % interval.", .number, .figure(of: "having")),
        StudyColumn("upper", "Upper end of the 95 % interval.", .number, .figure(of: "having")),
        StudyColumn("perPerson", "How many for each person of the group, the mean.", .number, .figure(of: "having")),
    ]

    private var reviews: StudyTable {
        var table = StudyTable(
            "intelligence_review", title: "how long until intelligence was looked at again, by group",
            meaning: "Days from a pointer to its first review; pointers that were never reviewed have none.",
            columns: [
                StudyColumn(
                    "trait", "By what the groups differ.", .text, .group, words: FairnessTrait.allCases.map(\.rawValue)),
                CohortGroups.group,
                StudyColumn("persons", "Persons with a reviewed pointer.", .integer, .count(within: nil)),
                StudyColumn(
                    "days", "Days until the review, the middle one.", .number, .figure(of: "persons"), unit: "d"),
            ])
        for trait in FairnessTrait.allCases {
            let first = table.rows.count
            for group in groups(by: trait) {
                let reviewed = group.people.filter { !$0.reviewDays.isEmpty }
                table.add([
                    .text(trait.rawValue), .text(group.name), .integer(reviewed.count),
                    StudyCell(reviewed.flatMap(\.reviewDays).median),
                ])
            }
            table.sums.append(.init(total: table.rows.count - 1, parts: Array(first..<table.rows.count - 1)))
        }
        return table
    }
}
