internal import Almanac
internal import Events

extension AlertPerformance: View {
    public static let name = "performance"

    public static let shape = ViewShape<AlertPerformance>(.list("rules", .open, of: ruleShape, \.rules))

    private static let ruleShape = ViewShape<RulePerformance>(
        ViewField("rule", .open) { $0.rule.json },
        ViewField("version", .open) { $0.version?.json },
        ViewField("opened", .open) { $0.opened.json },
        ViewField("stillOpen", .open) { $0.stillOpen.json },
        ViewField("medianLeadToHarmMin", .open) { $0.medianLeadMinutes.map { .number($0) } },
        ViewField("acknowledged", .open) { $0.acknowledged.json },
        ViewField("acknowledgedWithinMin", .open) { $0.medianAcknowledgementMinutes.map { .number($0) } },
        ViewField("clearedBeforeDue", .open) { $0.clearedBeforeDue.json },
        ViewField("clearedAfterDue", .open) { $0.clearedAfterDue.json },
        ViewField("clearedWithoutDue", .open) { $0.clearedWithoutDue.json },
        ViewField("dismissedFalsePositive", .open) { $0.dismissedFalsePositive.json },
        ViewField("acceptedRisk", .open) { $0.acceptedRisk.json },
        ViewField("superseded", .open) { $0.superseded.json },
        ViewField("reopened", .open) { $0.reopened.json })
}
