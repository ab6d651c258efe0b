public import Outcomes

/// A question about many.
public enum GroupQuestion: Sendable {
    case alerts
    /// The releases with how prepared they were, in groups by a column; drawn is how early plans were begun.
    case cohort(by: String?)
    case fairness, milestones, partnerships, programmes, quality
    /// How long it went well after releases, in groups by a column; drawn are the curves.
    case survival(SurvivalQuestion, by: String?)
    case training
}

/// What is told of many: nothing of so few that one could be recognised.
public struct Evaluated: Sendable {
    /// The fewest persons that anybody may be told of.
    public static let fewest = 5

    /// With small counts withheld, and with numbers in the place of references.
    public let tables: [StudyTable]
    /// `nil` unless one was asked for.
    public let drawing: Drawing?
    /// What it is about, such as `12 releases`.
    public let summary: String

    init(_ tables: [StudyTable], withholdingBelow k: Int, drawing: Drawing? = nil, summary: String? = nil) {
        self.tables = tables.numbered.map(SmallCells(k: k).applied)
        self.drawing = drawing
        self.summary = summary ?? "\(tables.count) tables"
    }
}
