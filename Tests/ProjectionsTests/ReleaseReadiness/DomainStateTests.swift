import Almanac
import Events
import Projections
import Specifications
import Testing

/// How far each part of life is prepared.
struct DomainStateTests {
    private let story = CaseStory().releaseSet("2026-03-10T09:00Z")

    private func state(_ domain: PlanDomain, _ story: CaseStory) throws -> DomainState? {
        try story.readiness(at: "2026-03-05T09:00Z").domains.first { $0.domain == domain }?.state
    }

    private func telling(_ lines: [(String, String)]) -> CaseStory {
        lines.enumerated().reduce(story) { story, line in
            story.telling("2026-01-0\(line.offset + 1)T08:00Z", line.element.0, line.element.1)
        }
    }

    @Test func `eleven parts of life are shown, and what nobody looked at is missing`() throws {
        let domains = try story.readiness(at: "2026-03-05T09:00Z").domains
        #expect(
            domains.map(\.domain.rawValue) == [
                "housing", "work_education", "finance", "identity_documents", "health", "mental_health",
                "family_network", "leisure", "faith_meaning", "digital", "safety",
            ])
        #expect(domains.allSatisfy { $0.state == .missing })
    }

    @Test(arguments: [("transition", DomainState.planned), ("sentence", .missing), ("contingency", .missing)])
    func `a part of life that a transition plan names is planned`(kind: String, expected: DomainState) throws {
        let plan = #"{"planKind":"\#(kind)","version":1,"domains":["leisure"]}"#
        #expect(try state(.leisure, telling([("PlanDrafted", plan)])) == expected)
        #expect(try state(.finance, telling([("PlanDrafted", plan)])) == .missing)
    }

    @Test(
        arguments: [
            (.employment, .workEducation), (.education, .workEducation), (.training, .workEducation),
            (.medication, .health), (.childcare, .familyNetwork), (.faith, .faithMeaning),
        ] as [(NeedDomain, PlanDomain)])
    func `an arrangement counts for the part of life it belongs to`(need: NeedDomain, domain: PlanDomain) throws {
        let arranged = telling([("ArrangementConfirmed", #"{"arrangementId":"AR-1","domain":"\#(need.rawValue)"}"#)])
        #expect(try state(domain, arranged) == .arranged)
    }

    @Test func `what failed is failed until it is arranged again`() throws {
        let confirmed = ("ArrangementConfirmed", #"{"arrangementId":"AR-1","domain":"finance"}"#)
        let failed = ("ArrangementFailed", #"{"arrangementId":"AR-1","domain":"finance"}"#)
        #expect(try state(.finance, telling([confirmed, failed])) == .failed)
        #expect(try state(.finance, telling([confirmed, failed, confirmed])) == .arranged)
        #expect(try state(.finance, telling([failed])) == .failed)
    }

    @Test(
        arguments: [
            ([#""outcome":"met""#], .met), ([#""outcome":"not_needed""#], .notNeeded),
            ([#""outcome":"met""#, nil], .missing), ([nil], .missing),
        ] as [([String?], DomainState)])
    func `a part of life is met when every need in it is`(outcomes: [String?], expected: DomainState) throws {
        let lines = outcomes.enumerated().flatMap { number, outcome in
            [("NeedIdentified", #"{"needId":"N-\#(number)","domain":"digital_access"}"#)]
                + (outcome.map { [("NeedMet", #"{"needId":"N-\#(number)",\#($0)}"#)] } ?? [])
        }
        #expect(try state(.digital, telling(lines)) == expected)
    }

    @Test(
        arguments: [
            (#""availableFrom":"2026-03-09""#, .confirmed), (#""availableFrom":"2026-03-10""#, .confirmed),
            (#""availableFrom":"2026-03-11""#, .arranged),
            (#""availableFrom":"2026-01-01","availableUntil":"2026-03-09""#, .arranged),
            (#""availableFrom":"2026-01-01","availableUntil":"2026-03-10""#, .confirmed),
            (#""availableFrom":"2026-01-01","availableUntil":"2026-03-11""#, .confirmed),
            // It was confirmed in January, and nobody said that it begins later.
            (#""kind":"hostel""#, .confirmed),
        ] as [(String, DomainState)])
    func `a home is confirmed for the local day of release, if it is free then`(
        more: String, expected: DomainState
    ) throws {
        let home = telling([("HousingConfirmed", #"{"housingId":"H-1",\#(more)}"#)])
        #expect(try state(.housing, home) == expected)
    }

    @Test func `the day of release is the local one`() throws {
        let home = (#"{"housingId":"H-1","availableFrom":"2026-03-11"}"#)
        let late = CaseStory().releaseSet("2026-03-10T23:30Z").telling("2026-01-01T08:00Z", "HousingConfirmed", home)
        #expect(try state(.housing, late) == .confirmed)
    }

    @Test func `a home that failed is failed until it, or another, is confirmed`() throws {
        let home = ("HousingConfirmed", #"{"housingId":"H-1","availableFrom":"2026-03-01"}"#)
        let failed = ("ArrangementFailed", #"{"arrangementId":"H-1","domain":"housing"}"#)
        let other = ("HousingConfirmed", #"{"housingId":"H-2","availableFrom":"2026-03-01"}"#)
        #expect(try state(.housing, telling([home, failed])) == .failed)
        #expect(try state(.housing, telling([home, failed, home])) == .confirmed)
        #expect(try state(.housing, telling([home, other, failed])) == .confirmed)
    }

    @Test(
        arguments: [
            (#""status":"valid""#, .confirmed), (#""status":"issued""#, .confirmed),
            (#""status":"applied""#, .arranged),
            (#""status":"missing""#, .missing), (#""status":"expired""#, .missing), (#""status":"withheld""#, .missing),
            (#""status":"valid","validUntil":"2026-03-09""#, .missing),
            (#""status":"valid","validUntil":"2026-03-10""#, .confirmed),
            (#""status":"valid","validUntil":"2026-03-11""#, .confirmed),
        ] as [(String, DomainState)])
    func `a paper counts if it is valid on the day, and only what is applied for is arranged`(
        more: String, expected: DomainState
    ) throws {
        let papers = telling([("IdentityDocumentStatusRecorded", #"{"document":"id_document",\#(more)}"#)])
        #expect(try state(.identityDocuments, papers) == expected)
    }

    @Test func `with no date nothing is known to fit the day`() throws {
        let home = CaseStory().telling(
            "2026-01-01T08:00Z", "HousingConfirmed", #"{"housingId":"H-1","availableFrom":"2026-03-01"}"#)
        #expect(try state(.housing, home) == .arranged)
        let paper = CaseStory().telling(
            "2026-01-01T08:00Z", "IdentityDocumentStatusRecorded",
            #"{"document":"id_document","status":"valid","validUntil":"2026-03-10"}"#)
        #expect(try state(.identityDocuments, paper) == .arranged)
    }
}
