import Almanac
import Events
import Specifications
import Testing
import Watcher

struct ContactSheetMissingTests {
    static let release = "2026-03-27T14:30Z"
    static let eve = "2026-03-26T08:00Z"
    /// Friday 27 March 2026, 14:30 UTC; the person reads French and English.
    static let story = CaseStory().role("probation_officer", "PO").releaseSet(release)
        .telling("2025-10-01T08:00Z", "ProfileRecorded", #"{"languages":["fr","en"]}"#)

    static func sheet(
        _ lists: String, language: String? = "fr", at moment: String = "2026-02-01T08:00Z", more: String = ""
    ) -> (CaseStory) -> CaseStory {
        let parts = [
            #""lists":[\#(lists)]"#, language.map { #""language":"\#($0)""# }, more.isEmpty ? nil : more,
        ]
        let data = "{\(parts.compactMap(\.self).joined(separator: ","))}"
        return { $0.telling(moment, "ContactSheetIssued", data) }
    }

    @Test func `no sheet shortly before release is found`() throws {
        let finding = try Self.story.finding(of: ContactSheetMissing.self, at: "2026-03-25T08:00Z")
        #expect(finding.severity == .warning)
        #expect(finding.about.isEmpty)
        #expect(finding.evidence == [CaseStory.id(3)])
        #expect(finding.dueBy == (try Instant(parsing: Self.release)))
    }

    @Test func `a sheet that is current and readable is silent`() throws {
        let story = Self.sheet(#""PO""#)(Self.story)
        #expect(try story.answer(of: ContactSheetMissing.self, at: Self.eve) == .silent)
    }

    @Test(arguments: [(nil, "fr"), ("fr", nil)] as [(String?, String?)])
    func `a sheet cannot be judged without its language and the person's`(sheet: String?, person: String?) throws {
        let languages = person.map { #"{"languages":["\#($0)"]}"# } ?? "{}"
        let story = CaseStory().role("probation_officer", "PO").releaseSet(Self.release)
            .telling("2025-10-01T08:00Z", "ProfileRecorded", languages)
        let answer = try Self.sheet(#""PO""#, language: sheet)(story).answer(of: ContactSheetMissing.self, at: Self.eve)
        #expect(answer.findings.isEmpty)
        #expect(answer.unknowns.map(\.about) == ["stale"])
    }

    @Test func `without a date it cannot tell whether one is due, but a wrong one is wrong`() throws {
        let story = CaseStory().telling("2025-10-01T08:00Z", "ProfileRecorded", #"{"languages":["fr"]}"#)
        #expect(
            try story.answer(of: ContactSheetMissing.self, at: Self.eve) == .unknown("the release date"))
        let wrong = try Self.sheet("", language: "de")(story).finding(of: ContactSheetMissing.self, at: Self.eve)
        #expect(wrong.about == "stale")
        #expect(wrong.severity == .warning)
    }

    @Test(
        arguments: [
            ("2026-03-24T14:30Z", [nil, .warning, .warning]), ("2026-03-26T14:30Z", [.warning, .urgent, .urgent]),
            // The hour passes, and nobody records a release.
            ("2026-03-27T14:30Z", [.urgent, .urgent, .urgent]),
        ] as [(String, Triplet)])
    func `it speaks from 3 days before release, louder from 1 day on`(instant: String, steps: Triplet) throws {
        #expect(try Self.story.triplet(of: ContactSheetMissing.self, around: instant) == steps)
    }

    @Test(
        arguments: [
            ("2026-03-27T14:30Z", [.urgent, .urgent, .urgent]), ("2026-04-10T14:30Z", [.urgent, .urgent, nil]),
        ] as [(String, Triplet)])
    func `after release a missing sheet is urgent for 14 days`(instant: String, steps: Triplet) throws {
        #expect(
            try Self.story.released(Self.release).triplet(of: ContactSheetMissing.self, around: instant) == steps)
    }

    @Test(
        arguments: [
            ("2026-03-24T14:30Z", [.warning, .warning, .warning]),
            ("2026-03-26T14:30Z", [.warning, .warning, .warning]),
            ("2026-03-27T14:30Z", [.warning, .warning, .warning]), ("2026-04-10T14:30Z", [.warning, .warning, nil]),
        ] as [(String, Triplet)])
    func `a stale sheet is a warning until 14 days after release`(instant: String, steps: Triplet) throws {
        let story = Self.sheet(#""GONE""#)(Self.story).released(Self.release)
        #expect(try story.triplet(of: ContactSheetMissing.self, around: instant) == steps)
    }

    @Test(
        arguments: [
            (#""PO""#, "fr", nil), (#""PO""#, "en", nil), ("", "fr", nil),
            (#""PO""#, "de", .warning), (#""PO","GONE""#, "fr", .warning), (#""GONE""#, "de", .warning),
            // A standing desk needs no role.
            (#""PO","DESK""#, "fr", nil),
        ] as [(String, String, AlertSeverity?)])
    func `a sheet is stale if somebody on it has no role, or the person does not read it`(
        lists: String, language: String, severity: AlertSeverity?
    ) throws {
        let story = Self.sheet(lists, language: language)(Self.story).contact("DESK", more: #""standing":true"#)
        #expect(try story.severity(of: ContactSheetMissing.self, at: "2026-03-01T08:00Z") == severity)
    }

    @Test(
        arguments: [
            (#""until":"2026-03-20T08:00Z""#, "2026-03-20T08:00Z"),
            // A plain date passes at the end of its local day; the second one has 23 hours.
            (#""until":"2026-03-20""#, "2026-03-20T23:00Z"), (#""until":"2026-03-29""#, "2026-03-29T22:00Z"),
        ])
    func `a sheet becomes stale when a role on it ends`(role: String, end: String) throws {
        let story = Self.sheet(#""M""#)(Self.story).released(Self.release)
            .telling("2025-10-01T08:00Z", "RoleAssigned", #"{"actor":"M","role":"mentor",\#(role)}"#)
        #expect(try story.triplet(of: ContactSheetMissing.self, around: end) == [nil, .warning, .warning])
    }

    @Test func `a role that was ended makes it stale, and a new sheet makes it current`() throws {
        let story = Self.sheet(#""PO""#)(Self.story)
            .telling("2026-03-10T08:00Z", "RoleEnded", #"{"actor":"PO","role":"probation_officer"}"#)
            .role("mentor", "M")
        #expect(
            try story.triplet(of: ContactSheetMissing.self, around: "2026-03-10T08:00Z") == [nil, .warning, .warning])
        #expect(try story.finding(of: ContactSheetMissing.self, at: Self.eve).about == "stale")
        let renewed = Self.sheet(#""M""#, at: "2026-03-12T08:00Z")(story)
        #expect(
            try renewed.triplet(of: ContactSheetMissing.self, around: "2026-03-12T08:00Z") == [.warning, nil, nil])
    }

    @Test func `a sheet for the family is a second document`() throws {
        let family = Self.sheet(#""GONE""#, language: "de", at: "2026-03-01T08:00Z", more: #""forFamily":true"#)
        let missing = try family(Self.story).finding(of: ContactSheetMissing.self, at: Self.eve)
        #expect(missing.about.isEmpty)
        #expect(
            try family(Self.sheet(#""PO""#)(Self.story)).answer(of: ContactSheetMissing.self, at: Self.eve) == .silent)
    }
}
