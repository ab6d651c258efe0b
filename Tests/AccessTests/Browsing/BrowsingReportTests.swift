import Access
import Almanac
import Events
import Projections
import Specifications
import Testing

@Suite struct BrowsingReportTests {
    private static let week = (from: Self.at("2026-03-09T00:00Z"), until: Self.at("2026-03-16T00:00Z"))

    private static func at(_ text: String) -> Instant {
        guard let instant = try? Instant(parsing: text) else { preconditionFailure("\(text) is no moment") }
        return instant
    }

    /// A case in Paris, with a holiday on 12 March, whose case manager is A-1 from 1 March until 5 April.
    private static func known(
        _ tenures: [LookedAtCase.Tenure] = [.init("A-1", from: at("2026-03-01T00:00Z"), until: at("2026-04-05T00:00Z"))]
    ) throws -> LookedAtCase {
        LookedAtCase(
            zone: try Zone(identifier: "Europe/Paris"),
            calendar: WorkingCalendar([
                try CivilDate(parsing: "2026-03-12"): .init(name: "local", kind: .closed),
                try CivilDate(parsing: "2026-03-13"): .init(name: "eve", kind: .closedFrom(.noon)),
            ]), tenures: tenures)
    }

    private static func report(
        _ looks: [CaseLook], cases: [CaseRef: LookedAtCase], related: [ActorRef: Set<CaseRef>]? = [:]
    ) -> BrowsingReport {
        BrowsingReport(looks, from: week.from, until: week.until, cases: cases, related: related)
    }

    private static func signs(_ actor: ActorRef, _ moment: String, in known: LookedAtCase) -> [BrowsingReport.Sign] {
        let look = CaseLook(position: 1, actor: actor, caseRef: "K-1", at: at(moment))
        return report([look], cases: ["K-1": known]).findings.map(\.sign)
    }

    @Test(arguments: [
        ("2026-03-09T05:59:59.999Z", true), ("2026-03-09T06:00Z", false), ("2026-03-09T06:00:00.001Z", false),
        ("2026-03-09T18:59:59.999Z", false), ("2026-03-09T19:00Z", true), ("2026-03-09T19:00:00.001Z", true),
        // Saturday, Sunday, a holiday, and a day that closes at noon.
        ("2026-03-14T10:00Z", true), ("2026-03-15T10:00Z", true), ("2026-03-12T10:00Z", true),
        ("2026-03-13T10:59:59.999Z", false), ("2026-03-13T11:00Z", true), ("2026-03-13T11:00:00.001Z", true),
    ])
    func `hours are those where the case is`(moment: String, isTold: Bool) throws {
        #expect(try Self.signs("A-1", moment, in: Self.known()) == (isTold ? [.outOfHours] : []))
    }

    @Test(arguments: [
        // The clocks go forward on 29 March: 7:00 is 6:00 in UTC before, 5:00 after.
        ("2026-03-27T05:59Z", true), ("2026-03-27T06:00Z", false), ("2026-03-30T04:59Z", true),
        ("2026-03-30T05:00Z", false),
    ])
    func `hours follow the clocks`(moment: String, isTold: Bool) throws {
        #expect(try Self.signs("A-1", moment, in: Self.known()) == (isTold ? [.outOfHours] : []))
    }

    @Test(
        arguments: [
            ("A-1", "2026-03-10T10:00Z", false), ("A-2", "2026-03-10T10:00Z", true),
            ("A-10", "2026-03-10T10:00Z", true),
            // The role begins on 24 March at 10:00 and ends on 25 March at 10:00, exclusive.
            ("A-3", "2026-03-10T09:59:59.999Z", true), ("A-3", "2026-03-10T10:00Z", false),
            ("A-3", "2026-04-08T09:59:59.999Z", false), ("A-3", "2026-04-08T10:00Z", true),
            // A role without an end.
            ("A-4", "2030-03-12T10:00Z", false),
        ] as [(ActorRef, String, Bool)])
    func `who held no role on the case near that time is told`(actor: ActorRef, moment: String, isTold: Bool) throws {
        let known = try Self.known([
            .init("A-1", from: Self.at("2026-03-01T00:00Z"), until: Self.at("2026-04-05T00:00Z")),
            .init("A-3", from: Self.at("2026-03-24T10:00Z"), until: Self.at("2026-03-25T10:00Z")),
            .init("A-4", from: Self.at("2026-03-01T00:00Z")),
        ])
        #expect(Self.signs(actor, moment, in: known) == (isTold ? [.withoutRole] : []))
    }

    @Test(arguments: [(14, 15, false), (15, 15, true), (16, 15, true), (15, 16, false)])
    func `many cases in a row are told, with pauses no longer than a quarter of an hour`(
        cases: Int, pause: Int, isTold: Bool
    ) throws {
        let known = Dictionary(
            uniqueKeysWithValues: try (0..<cases).map { (CaseRef("K-\($0)"), try Self.known()) })
        let looks = (0..<cases).map { number in
            CaseLook(
                position: Int64(number), actor: "A-1", caseRef: CaseRef("K-\(number)"),
                at: Self.at("2026-03-10T08:00Z") + .minutes(pause * number))
        }
        let found = Self.report(looks.reversed(), cases: known).findings
        #expect(found.map(\.sign) == (isTold ? [.inARow] : []))
        if isTold { #expect(found[0].cases == looks.map(\.caseRef) && found[0].positions == looks.map(\.position)) }
    }

    @Test func `one case again and again is no row, nor are those of different actors`() throws {
        let known = try Self.known([
            .init("A-1", from: Self.at("2026-03-01T00:00Z")), .init("A-2", from: Self.at("2026-03-01T00:00Z")),
        ])
        let cases = Dictionary(uniqueKeysWithValues: (0..<20).map { (CaseRef("K-\($0)"), known) })
        let again = (0..<40).map { number in
            CaseLook(
                position: Int64(number), actor: number.isMultiple(of: 2) ? "A-1" : "A-2",
                caseRef: CaseRef("K-\(number % 14)"), at: Self.at("2026-03-10T08:00Z") + .minutes(number))
        }
        #expect(Self.report(again, cases: cases).findings == [])
    }

    @Test func `who is related is told, and where nobody can tell that is said`() throws {
        let looks = [
            CaseLook(position: 1, actor: "A-1", caseRef: "K-1", at: Self.at("2026-03-10T10:00Z"), purpose: "hand-over"),
            CaseLook(position: 2, actor: "A-1", caseRef: "K-2", at: Self.at("2026-03-10T10:01Z")),
            CaseLook(position: 3, actor: "A-1", caseRef: "K-1", at: Self.at("2026-03-10T10:02Z"), purpose: "hand-over"),
        ]
        let cases = ["K-1": try Self.known(), "K-2": try Self.known()] as [CaseRef: LookedAtCase]
        let found = Self.report(looks, cases: cases, related: ["A-1": ["K-1"], "A-2": ["K-2"]])
        #expect(found.findings.map(\.sign) == [.related])
        #expect(found.findings[0].positions == [1, 3] && found.findings[0].purposes == ["hand-over"])
        #expect(found.unknown == [])
        let blind = Self.report(looks, cases: cases, related: nil)
        #expect(blind.findings == [])
        #expect(blind.unknown.count == 1 && blind.unknown[0].contains("surname"))
    }

    @Test func `what cannot be judged is said and not told as fine`() throws {
        let known = LookedAtCase(zone: .utc, calendar: .weekendsOnly, tenures: [])
        let looks = [
            CaseLook(position: 1, actor: nil, caseRef: "K-1", at: Self.at("2026-03-14T23:00Z")),
            CaseLook(position: 2, actor: "A-1", caseRef: "K-9", at: Self.at("2026-03-14T23:00Z")),
            CaseLook(position: 3, actor: "A-1", caseRef: "K-1", at: Self.at("2026-03-10T10:00Z")),
        ]
        let report = Self.report(looks, cases: ["K-1": known])
        #expect(report.looks == 2 && report.actors == 1)
        #expect(report.findings.map(\.sign) == [.withoutRole])
        #expect(
            report.unknown == [
                "1 looks of the operator of this store, who holds no roles",
                "roles and hours of 1 cases of which nothing can be read",
                "holidays of 1 cases whose calendar declares none for that year",
            ])
    }

    @Test func `the report tells what it found, most looks first`() throws {
        let looks = [
            CaseLook(position: 1, actor: "B", caseRef: "K-1", at: Self.at("2026-03-10T10:00Z"), purpose: "p"),
            CaseLook(position: 2, actor: "A", caseRef: "K-1", at: Self.at("2026-03-10T11:00Z")),
            CaseLook(position: 3, actor: "B", caseRef: "K-1", at: Self.at("2026-03-11T10:00Z"), purpose: "q"),
        ]
        let report = Self.report(looks, cases: ["K-1": try Self.known()])
        #expect(
            report.text.map(\.text) == [
                "looks at single cases from 2026-03-09T00:00:00Z until 2026-03-16T00:00:00Z",
                "3 looks by 2 actors; what is told here asks a question and proves nothing", "",
                "Without a role on the case, then or in the two weeks around it",
                "  B looked at K-1 2 times, 2026-03-10T10:00:00Z to 2026-03-11T10:00:00Z", "      for p; q",
                "  A looked at K-1 once, 2026-03-10T11:00:00Z", "      no purpose given",
            ])
        let line = report.json.line
        #expect(line.contains(#"{"sign":"without_role","actor":"B","cases":["K-1"],"records":[1,3]"#))
    }
}
