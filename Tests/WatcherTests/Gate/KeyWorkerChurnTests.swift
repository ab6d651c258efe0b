import Almanac
import Events
import Specifications
import Testing
import Watcher

/// (b) of the continuity rule: key workers change too often, or at the gate.
struct KeyWorkerChurnTests {
    private let rule = ContinuityPersonMissing.self

    /// A release so far away that only the changes matter.
    private let far = CaseStory().releaseSet("2026-09-01T09:00Z")

    private func churn(_ story: CaseStory, around moment: String) throws -> Triplet {
        try [-1, 0, 1].map { (offset: Int64) in
            try story.answer(of: rule, at: moved(moment, by: offset)).findings.first { $0.about == "churn" }?.severity
        }
    }

    private func ended(_ moments: [String], role: String = "case_manager") -> CaseStory {
        moments.enumerated().reduce(far) { $0.roleEnded(role, "CM-\($1.offset)", at: $1.element) }
    }

    @Test func `two endings within a hundred and eighty days are told from the second on`() throws {
        let story = ended(["2025-10-01T08:00Z", "2025-11-01T08:00Z"])
        #expect(try churn(story, around: "2025-11-01T08:00Z") == [nil, .info, .info])
        #expect(try churn(story, around: "2026-03-30T08:00Z") == [.info, .info, nil])
    }

    @Test func `the finding rests on the endings`() throws {
        let story = ended(["2025-10-01T08:00Z", "2025-11-01T08:00Z"])
        let finding = try story.finding(of: rule, at: "2025-12-01T08:00Z")
        #expect(finding.about == "churn")
        #expect(finding.evidence == [CaseStory.id(3), CaseStory.id(4)])
    }

    @Test func `one ending far from the gate is no churn`() throws {
        #expect(try ended(["2025-10-01T08:00Z"]).answer(of: rule, at: "2025-11-01T08:00Z") == .silent)
    }

    @Test(
        arguments: [
            ("probation_officer", .info), ("csm_officer", .info), ("case_manager", .info), ("exit_worker", .info),
            ("mentor", nil), ("psychologist", nil), ("chaplain", nil),
        ] as [(String, AlertSeverity?)])
    func `only key workers count`(role: String, severity: AlertSeverity?) throws {
        let story = ended(["2025-10-01T08:00Z", "2025-11-01T08:00Z"], role: role)
        #expect(try story.severity(of: rule, at: "2025-12-01T08:00Z") == severity)
    }

    @Test func `rotation inside one agency counts as a change`() throws {
        let rotation = #""reason":"rotation","successor":"PO-2","introducedToPerson":true"#
        let story = far.roleEnded("probation_officer", "PO-1", at: "2025-10-01T08:00Z", more: rotation)
            .roleEnded("probation_officer", "PO-2", at: "2025-11-01T08:00Z", more: rotation)
        #expect(try story.severity(of: rule, at: "2025-12-01T08:00Z") == .info)
    }

    @Test(
        arguments: [
            ("2026-02-08T09:00Z", [nil, .info, .info]), ("2026-04-09T09:00Z", [.info, .info, nil]),
        ] as [(String, Triplet)])
    func `one ending within thirty days of the release is enough`(ended: String, severities: Triplet) throws {
        let found = try [-1, 0, 1].map { (offset: Int64) in
            let story = CaseStory.outside.roleEnded("probation_officer", "PO-1", at: try moved(ended, by: offset))
            return try story.severity(of: rule, at: "2026-04-20T09:00Z")
        }
        #expect(found == severities)
    }

    @Test func `one around the release is told however long ago it was, the others for a hundred and eighty days`()
        throws
    {
        let story = CaseStory.outside.roleEnded("exit_worker", "EW-1", at: "2026-03-20T09:00Z")
            .roleEnded("probation_officer", "PO-1", at: "2026-08-01T09:00Z")
        #expect(try churn(story, around: "2026-09-16T09:00Z") == [.info, .info, .info])
        let counted = try ["2026-09-16T09:00Z", "2026-09-17T09:00Z"].map {
            try story.answer(of: rule, at: $0).findings.filter { $0.about == "churn" }.map(\.evidence.count)
        }
        #expect(counted == [[2], [1]])
    }

    @Test func `an ending announced ahead counts when it comes`() throws {
        let story = CaseStory.outside.roleEnded(
            "case_manager", "CM-1", at: "2026-03-15T09:00Z", more: #""endedAt":"2026-03-20T09:00Z""#)
        #expect(try churn(story, around: "2026-03-20T09:00Z") == [nil, .info, .info])
    }

    @Test func `churn is told in the community too, and with a date unknown`() throws {
        for story in [CaseStory(track: .communityMeasure), CaseStory.withoutDate] {
            let ended = story.roleEnded("case_manager", "CM-1", at: "2025-10-01T08:00Z")
                .roleEnded("case_manager", "CM-2", at: "2025-11-01T08:00Z")
            #expect(try ended.severity(of: rule, at: "2025-12-01T08:00Z") == .info)
        }
    }
}
