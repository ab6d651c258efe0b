import Events
import Projections
import Specifications
import Testing

/// How alerts fared, by rule and version.
struct AlertPerformanceTests {
    private func performance(_ lines: [(moment: String, type: String, data: String)]) throws -> AlertPerformance {
        let story = lines.reduce(CaseStory(untold: "K-1")) { story, line in
            story.telling(line.moment, line.type, line.data, in: "alert/K-1")
        }
        var performance = AlertPerformance()
        performance.add(try History(try story.entries()))
        return performance
    }

    private func raised(
        _ id: String, _ rule: String = "a-rule", at moment: String = "2026-03-01T08:00Z",
        due: String? = "2026-03-01T20:00Z", version: Int? = 1
    ) -> (moment: String, type: String, data: String) {
        let parts = [
            #""alertId":"\#(id)","ruleId":"\#(rule)","severity":"warning""#, due.map { #""dueBy":"\#($0)""# },
            version.map { #""ruleVersion":\#($0)"# },
        ]
        return (moment, "AlertRaised", "{\(parts.compactMap(\.self).joined(separator: ","))}")
    }

    private func closed(
        _ id: String, _ closure: String = "condition_cleared", at moment: String
    ) -> (moment: String, type: String, data: String) {
        (moment, "AlertClosed", #"{"alertId":"\#(id)","closure":"\#(closure)"}"#)
    }

    @Test(arguments: [
        ("2026-03-01T19:59:59.999Z", 1), ("2026-03-01T20:00:00Z", 1), ("2026-03-01T20:00:00.001Z", 0),
    ])
    func `an alert cleared by its due moment is cleared in time`(moment: String, inTime: Int) throws {
        let rule = try #require(try performance([raised("1"), closed("1", at: moment)]).rules.first)
        #expect((rule.clearedBeforeDue, rule.clearedAfterDue, rule.clearedWithoutDue) == (inTime, 1 - inTime, 0))
        #expect((rule.opened, rule.stillOpen, rule.medianLeadMinutes) == (1, 0, 720))
    }

    @Test func `an alert without a due moment has no lead`() throws {
        let rule = try #require(
            try performance([raised("1", due: nil), closed("1", at: "2026-03-02T08:00Z")]).rules.first)
        #expect((rule.clearedWithoutDue, rule.medianLeadMinutes) == (1, nil))
    }

    @Test func `the first acknowledgement counts, and how long it took`() throws {
        let seen = { (moment: String) in (moment: moment, type: "AlertAcknowledged", data: #"{"alertId":"1"}"#) }
        let rule = try #require(
            try performance([raised("1"), seen("2026-03-01T09:30Z"), seen("2026-03-01T11:00Z")]).rules.first)
        #expect((rule.acknowledged, rule.medianAcknowledgementMinutes, rule.stillOpen) == (1, 90, 1))
    }

    @Test func `what people set aside is told by why, and an alert about the same thing is raised again`() throws {
        let rule = try #require(
            try performance([
                raised("1"), closed("1", "dismissed_false_positive", at: "2026-03-02T08:00Z"),
                raised("2", at: "2026-03-03T08:00Z"), closed("2", "accepted_risk", at: "2026-03-04T08:00Z"),
                raised("3", at: "2026-03-05T08:00Z"), closed("3", "superseded", at: "2026-03-06T08:00Z"),
            ]).rules.first)
        #expect((rule.opened, rule.reopened, rule.stillOpen) == (3, 2, 0))
        #expect((rule.dismissedFalsePositive, rule.acceptedRisk, rule.superseded) == (1, 1, 1))
        #expect(rule.medianLeadMinutes == -2 * 1_440 + 720)
    }

    @Test func `versions are told apart, and the fields are those declared`() throws {
        let told = try performance([
            raised("1"), raised("2", version: 2), raised("3", "b-rule", version: nil),
        ])
        #expect(
            told.rules.map { [$0.rule, $0.version.map(String.init)] } == [
                ["a-rule", "1"], ["a-rule", "2"], ["b-rule", nil],
            ])
        #expect(told.json.members?.map(\.name) == ["rules"])
        #expect(told.text.first?.text == "a-rule, version 1")
        #expect(AlertPerformance().text.map(\.text) == ["no alert was ever raised"])
    }
}
