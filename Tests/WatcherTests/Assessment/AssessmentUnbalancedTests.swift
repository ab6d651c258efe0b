import Almanac
import Events
import Specifications
import Testing
import Watcher

struct AssessmentUnbalancedTests {
    private let rule = AssessmentUnbalanced.self
    private let day = "2026-02-01T09:00Z"
    private let story = CaseStory(track: .communityMeasure)

    private static let fields = [
        "sourceKinds": #"["file","dynamic"]"#, "assessors": #"["PS-1","PO-1"]"#, "needs": #"["housing"]"#,
        "protective": #"["a trade"]"#,
    ]

    /// All that a balanced assessment has, one field changed; left out if the change is empty.
    private func fields(_ name: String = "", _ value: String = "") -> String {
        var fields = Self.fields
        if !name.isEmpty { fields[name] = value.isEmpty ? nil : value }
        return fields.sorted { $0.key < $1.key }.map { "\"\($0)\":\($1)" }.joined(separator: ",")
    }

    private func general(at moment: String = "2026-01-10T08:00Z", _ name: String = "", _ value: String = "")
        -> CaseStory
    {
        story.assessed("general_risk_needs", at: moment, more: fields(name, value))
    }

    @Test(
        arguments: [
            ("sourceKinds", #"["file"]"#, "kinds of source"), ("sourceKinds", #"["file","file"]"#, "kinds of source"),
            ("sourceKinds", "", "kinds of source"), ("assessors", #"["PS-1"]"#, "assessors"),
            ("assessors", #"["PS-1","PS-1"]"#, "assessors"), ("assessors", "", "assessors"), ("needs", "[]", "needs"),
            ("needs", "", "needs"), ("protective", "[]", "what protects"), ("protective", "", "what protects"),
        ])
    func `an assessment that lacks a side is told at once`(name: String, value: String, lacking: String) throws {
        let finding = try general(at: "2026-01-10T08:00Z", name, value).finding(of: rule, at: "2026-01-10T08:00Z")
        #expect(finding.about == "")
        #expect(finding.severity == .info)
        #expect(finding.summary == "the assessment of Sat 10 Jan 09:00 lacks \(lacking)")
        #expect(finding.evidence == [CaseStory.id(2)])
    }

    @Test func `a balanced one is silent, and so is none at all`() throws {
        #expect(try general().answer(of: rule, at: day) == .silent)
        #expect(try story.answer(of: rule, at: day) == .silent)
    }

    @Test func `a support pair counts as two`() throws {
        #expect(
            try general(at: "2026-01-10T08:00Z", "assessors", #"["PS-1","PS-2"]"#).answer(of: rule, at: day) == .silent)
    }

    @Test func `the newest specialist one leads, else the newest`() throws {
        let special = general().assessed("specialist_ve", at: "2026-01-11T08:00Z", more: fields())
        #expect(try special.answer(of: rule, at: day) == .silent)
        let later = special.assessed("trauma", at: "2026-01-12T08:00Z")
        #expect(try later.answer(of: rule, at: day) == .silent)
        #expect(try general().assessed("trauma", at: "2026-01-12T08:00Z").severity(of: rule, at: day) == .info)
        let poor = special.assessed("specialist_ve", at: "2026-01-13T08:00Z")
        #expect(try poor.finding(of: rule, at: day).evidence == [CaseStory.id(4), CaseStory.id(2)])
    }

    @Test func `a general assessment of the last year stands beside it`() throws {
        let special = story.assessed("specialist_ve", at: "2026-01-10T08:00Z", more: fields())
        #expect(
            try special.finding(of: rule, at: day).summary
                == "the assessment of Sat 10 Jan 09:00 lacks a recent general assessment beside it")
        let old = general(at: "2025-03-01T08:00Z").assessed("specialist_ve", at: "2026-01-10T08:00Z", more: fields())
        #expect(try old.triplet(of: rule, around: "2026-03-01T08:00Z") == [nil, nil, .info])
    }

    @Test func `a balanced one clears it`() throws {
        let story = general(at: "2026-01-10T08:00Z", "needs", "[]")
            .assessed("general_risk_needs", at: "2026-01-20T08:00Z", more: fields())
        #expect(try story.triplet(of: rule, around: "2026-01-20T08:00Z") == [.info, nil, nil])
    }

    @Test func `how many are enough can be set`() throws {
        #expect(try general().severity(of: rule, at: day, policy: policy(rule, "minSources", .number("3"))) == .info)
        #expect(try general().severity(of: rule, at: day, policy: policy(rule, "minAssessors", .number("3"))) == .info)
    }
}
