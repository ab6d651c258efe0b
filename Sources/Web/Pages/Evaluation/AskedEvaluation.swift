internal import Casework
internal import Outcomes

/// What somebody asks about many, as the address of the page says it.
struct AskedEvaluation: Hashable {
    /// The questions, in the order in which they are offered.
    enum Topic: String, CaseIterable {
        case cohort, survival, alerts, fairness, milestones, programmes, partnerships, training, quality

        /// Whether releases can be told apart by what is known of them.
        var hasGroups: Bool { self == .cohort || self == .survival }
    }

    /// By what releases can be told apart here.
    static let columns = ["track", "ageBand", "sex", "offenceClass", "releaseWeekday", "financeArranged"]
    /// The fewest persons that somebody may choose to be told of.
    static let fewest = [10, 5, 20, 50]

    let topic: Topic
    var column: String?
    var ending = FollowUpEnding.rearrest
    var k = 10

    /// Reads the address; what is not among the choices counts as not given.
    init(_ topic: Topic, _ query: (String) -> String?) {
        self.topic = topic
        column = topic.hasGroups ? query("by").flatMap { Self.columns.contains($0) ? $0 : nil } : nil
        ending = query("ending").flatMap(FollowUpEnding.init(rawValue:)) ?? .rearrest
        k = query("k").flatMap { Int($0) }.flatMap { Self.fewest.contains($0) ? $0 : nil } ?? 10
    }

    /// What is asked of the application.
    var question: GroupQuestion {
        switch topic {
        case .cohort: .cohort(by: column)
        case .survival: .survival(SurvivalQuestion(ending, leastAtRisk: k), by: column)
        case .alerts: .alerts
        case .fairness: .fairness
        case .milestones: .milestones
        case .programmes: .programmes
        case .partnerships: .partnerships
        case .training: .training
        case .quality: .quality
        }
    }

    /// The choices as a part of an address, such as `?by=track&k=10`.
    var query: String {
        let by = column.map { "by=\($0)&" } ?? ""
        return "?\(by)\(topic == .survival ? "ending=\(ending.rawValue)&" : "")k=\(k)"
    }
}
