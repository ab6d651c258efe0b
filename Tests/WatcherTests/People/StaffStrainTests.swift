import Almanac
import Events
import Projections
import Specifications
import Testing
import Watcher

struct StaffStrainTests {
    private let march = "2026-03-10T09:00Z"
    private static let crowd = ["2026-04-01T08:00Z", "2026-04-03T08:00Z", "2026-04-08T08:00Z", "2026-04-15T08:00Z"]

    @Test(arguments: [(11, nil), (12, nil), (13, .warning)] as [(Int, AlertSeverity?)])
    func `more than twelve open cases are too many`(count: Int, severity: AlertSeverity?) throws {
        let alerts = try Workload.cases(count).evaluation(at: march).alerts
        #expect(alerts.map(\.severity) == [severity].compactMap(\.self))
        #expect(alerts.allSatisfy { $0.about == "CM-1" && $0.caseRef == nil && $0.rule == "staff-strain" })
        #expect(alerts.allSatisfy { $0.summary == "CM-1: open cases: \(count)" && $0.evidence.count == count })
    }

    @Test(
        arguments: [
            ("RoleEnded", #"{"actor":"CM-1","role":"case_manager"}"#), ("CaseClosed", "{}"),
        ])
    func `what was handed over or closed is no work any more`(type: String, data: String) throws {
        var load = Workload.cases(13)
        load.cases[0] = load.cases[0].telling("2026-03-01T08:00Z", type, data)
        #expect(try load.triplet(around: "2026-03-01T08:00Z") == [.warning, nil, nil])
    }

    @Test func `two roles on a case are one case, and a role that is to come is none yet`() throws {
        var load = Workload.cases(12)
        load.cases[0] = load.cases[0].role("mentor", "CM-1")
        #expect(try load.evaluation(at: march).alerts.isEmpty)
        load.cases.append(
            CaseStory(track: .communityMeasure).telling(
                "2026-01-01T08:00Z", "RoleAssigned",
                #"{"actor":"CM-1","role":"mentor","from":"2026-03-20T08:00Z","until":"2026-03-30T08:00Z"}"#))
        #expect(try load.triplet(around: "2026-03-20T08:00Z") == [nil, .warning, .warning])
        #expect(try load.triplet(around: "2026-03-30T08:00Z") == [.warning, nil, nil])
    }

    @Test(
        arguments: [
            ("2026-03-18T08:00Z", [nil, .warning, .warning]), ("2026-04-15T08:00Z", [.warning, .warning, nil]),
        ] as [(String, Triplet)])
    func `many releases within fourteen days are told fourteen days before the first, until the last`(
        moment: String, severities: Triplet
    ) throws {
        #expect(try Workload.releases(Self.crowd).triplet(around: moment) == severities)
    }

    @Test(arguments: [(-1, .warning), (0, .warning), (1, nil)] as [(Int64, AlertSeverity?)])
    func `the fourth release is within the window up to its end`(offset: Int64, severity: AlertSeverity?) throws {
        let last = try moved("2026-04-15T08:00Z", by: offset)
        let load = Workload.releases(Self.crowd.dropLast() + [last])
        #expect(try load.evaluation(at: "2026-04-01T08:00Z").alerts.first?.severity == severity)
    }

    @Test func `releases that took place still count, and a moved one no more`() throws {
        var load = Workload.releases(Self.crowd)
        load.cases[0] = load.cases[0].released(Self.crowd[0])
        let alert = try #require(try load.evaluation(at: "2026-04-02T08:00Z").alerts.first)
        #expect(alert.summary == "CM-1: releases from Wed 1 Apr 2026 to Wed 15 Apr 2026: 4")
        #expect(alert.dueBy?.description == "2026-04-01T08:00:00Z")
        load.cases[3] = load.cases[3].telling(
            "2026-04-02T08:00Z", "ReleaseDateChanged", #"{"to":"2026-05-15T08:00Z"}"#)
        #expect(try load.triplet(around: "2026-04-02T08:00Z") == [.warning, nil, nil])
    }

    @Test(
        arguments: [
            ("", "2026-06-01T08:00Z", [nil, nil, .info]),
            (#""heldOn":"2026-03-04""#, "2026-06-03T00:00Z", [nil, .info, .info]),
        ] as [(String, String, Triplet)])
    func `support is missing ninety days after the last session`(
        more: String, moment: String, severities: Triplet
    ) throws {
        let load = Workload.cases(1).working("CM-1", for: "AGY-1").supported("CM-1", more, at: "2026-03-03T08:00Z")
        #expect(try load.triplet(around: moment) == severities)
    }

    @Test func `who never had a session has ninety days from the first role, where the agency holds sessions`() throws {
        let load = Workload.cases(2).working("CM-1", for: "AGY-1").working("CM-2", for: "AGY-1")
        #expect(try load.evaluation(at: march).alerts.isEmpty)
        let scheme = load.supported("CM-2", at: "2025-09-01T08:00Z")
        #expect(try scheme.triplet(around: "2025-12-30T08:00Z") == [nil, nil, .info])
        let other = Workload.cases(2).working("CM-1", for: "AGY-1").working("CM-2", for: "AGY-2")
            .supported("CM-2", at: "2025-09-01T08:00Z")
        #expect(try other.evaluation(at: march).alerts.isEmpty)
    }

    @Test func `of somebody whose agency is not recorded it cannot tell`() throws {
        let load = Workload.cases(1).working("CM-2", for: "AGY-1").supported("CM-2", at: "2025-09-01T08:00Z")
        let evaluation = try load.evaluation(at: march)
        #expect(evaluation.alerts.isEmpty)
        #expect(evaluation.unknowns.map(\.unknown.missing) == ["for which agency CM-1 works"])
    }

    @Test func `all strains of one actor are one alert, with the gravest severity and no case`() throws {
        var load = Workload.cases(13).working("CM-1", for: "AGY-1").supported("CM-1", at: "2025-10-01T08:00Z")
        load.cases += Workload.releases(Self.crowd).cases
        let alert = try #require(try load.evaluation(at: "2026-03-20T08:00Z").alerts.first)
        #expect(alert.severity == .warning)
        #expect(
            alert.summary
                == "CM-1: open cases: 17; releases from Wed 1 Apr 2026 to Wed 15 Apr 2026: 4; "
                + "no support session since Wed 1 Oct 2025")
        #expect(!alert.json.line.contains("K-1"))
        #expect(alert.json.members?.first { $0.name == "case" }?.value == .null)
    }

    @Test func `the bounds can be set`() throws {
        let few = policy(StaffStrain.self, "maxCases", .number("1"))
        #expect(try Workload.cases(2).evaluation(at: march, policy: few).alerts.count == 1)
        let one = policy(StaffStrain.self, "maxReleases", .number("1"))
        let pair = Workload.releases(Array(Self.crowd.prefix(2)))
        #expect(try pair.evaluation(at: "2026-03-31T08:00Z", policy: one).alerts.count == 1)
    }
}
