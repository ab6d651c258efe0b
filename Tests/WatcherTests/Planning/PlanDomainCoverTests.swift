import Almanac
import Events
import Specifications
import Testing
import Watcher

/// What covers a part of life, beside the plan itself.
struct PlanDomainCoverTests {
    private let rule = PlanDomainUncovered.self
    private let late = "2026-03-01T09:00Z"

    /// A plan that names nothing, where only these parts of life are required.
    private func requiring(_ domains: String) -> CaseStory {
        CaseStory(untold: "K-1").telling(
            "2025-01-01T08:00Z", "CaseOpened",
            #"{"caseRef":"K-1","track":"custodial_release","tz":"Europe/Paris","requiredPlanDomains":[\#(domains)]}"#
        ).releaseSet(CaseStory.gate).planDrafted()
    }

    @Test(
        arguments: [
            ("employment", "work_education", nil), ("education", "work_education", nil),
            ("training", "work_education", nil), ("leisure", "leisure", nil), ("mental_health", "mental_health", nil),
            ("volunteering", "work_education", .urgent), ("medication", "health", .urgent),
            ("a need of tomorrow", "a need of tomorrow", nil),
        ] as [(String, String, AlertSeverity?)])
    func `a need or an arrangement covers what its own word names`(
        need: String, required: String, severity: AlertSeverity?
    ) throws {
        let story = requiring("\"\(required)\"")
        let needed = story.telling(
            "2026-02-01T08:00Z", "NeedIdentified", #"{"needId":"N1","domain":"\#(need)"}"#)
        #expect(try needed.severity(of: rule, at: late) == severity)
        #expect(try story.confirmed(domain: need, more: "").severity(of: rule, at: late) == severity)
    }

    @Test func `a need covers also when nothing is needed`() throws {
        let story = requiring(#""leisure""#).telling(
            "2026-02-01T08:00Z", "NeedIdentified", #"{"needId":"N1","domain":"leisure"}"#
        ).telling("2026-02-02T08:00Z", "NeedMet", #"{"needId":"N1","outcome":"not_needed"}"#)
        #expect(try story.answer(of: rule, at: late) == .silent)
    }

    @Test func `an arrangement covers as long as it lives`() throws {
        let story = requiring(#""work_education""#).confirmed()
        #expect(try story.answer(of: rule, at: late) == .silent)
        let failed = story.lost(at: "2026-03-01T10:00Z")
        #expect(try failed.triplet(of: rule, around: "2026-03-01T10:00Z") == [nil, .urgent, .urgent])
        let ending = requiring(#""work_education""#).confirmed(more: #""until":"2026-03-01""#)
        #expect(try ending.triplet(of: rule, around: "2026-03-01T23:00Z") == [nil, .urgent, .urgent])
        let replaced = story.confirmed("T2", at: "2026-02-01T08:00Z", domain: "leisure", more: #""reconfirms":"T1""#)
        #expect(try replaced.severity(of: rule, at: late) == .urgent)
    }

    @Test func `an appointment covers also when it is over, unless it was to last until then`() throws {
        let story = requiring(#""work_education""#)
        let met = story.confirmed(more: #""at":"2026-02-20T09:00Z""#)
        #expect(try met.triplet(of: rule, around: "2026-02-20T23:00Z") == [nil, nil, nil])
        let supplied = story.confirmed(more: #""supplyDays":1"#)
        #expect(try supplied.triplet(of: rule, around: "2026-03-10T23:00Z") == [nil, nil, nil])
        let lasting = story.confirmed(more: #""at":"2026-02-20T09:00Z","until":"2026-02-21""#)
        #expect(try lasting.triplet(of: rule, around: "2026-02-21T23:00Z") == [nil, .warning, .warning])
    }

    @Test(
        arguments: [
            (#""availableFrom":"2026-03-10""#, nil), (#""availableFrom":"2026-03-11""#, .urgent),
            (#""availableFrom":"2026-03-01","availableUntil":"2026-03-10""#, nil),
            (#""availableFrom":"2026-03-01","availableUntil":"2026-03-09""#, .urgent),
            // Its first night is that of the confirmation.
            ("", nil),
        ] as [(String, AlertSeverity?)])
    func `a place to live covers housing if it is there on the day of release`(
        more: String, severity: AlertSeverity?
    ) throws {
        let story = requiring(#""housing""#).telling(
            "2026-02-01T08:00Z", "HousingConfirmed", #"{"housingId":"H1"\#(more.isEmpty ? "" : ",\(more)")}"#)
        #expect(try story.severity(of: rule, at: late) == severity)
        let lost = story.lost("H1", at: "2026-02-20T08:00Z", domain: "housing")
        #expect(try lost.severity(of: rule, at: late) == .urgent)
    }

    @Test(arguments: ["valid", "applied", "missing"])
    func `any word on a document covers the documents`(status: String) throws {
        let story = requiring(#""identity_documents""#)
        #expect(try story.severity(of: rule, at: late) == .urgent)
        let recorded = story.telling(
            "2026-02-01T08:00Z", "IdentityDocumentStatusRecorded",
            #"{"document":"driving_licence","status":"\#(status)"}"#)
        #expect(try recorded.triplet(of: rule, around: "2026-02-01T08:00Z") == [.warning, nil, nil])
    }
}
