import Almanac
import Events
import Projections
import Specifications
import Testing

/// What is wrong with an act of passing information on, held against what allowed it at the time.
struct ShareDefectTests {
    private let story = CaseStory().ledByPrison()
    private static let day = "2026-03-01T09:00Z"
    private static let needs = #""from":"AGY-A","recipients":["AGY-B"],"category":"needs""#

    private func share(in story: CaseStory, at moment: String = day) throws -> ShareReview {
        try #require(story.view(SharingLedger.self, at: moment).shares.first)
    }

    @Test(
        arguments: [
            (#""agreement":"AG-1""#, []), ("", [.agreementNotNamed]), (#""agreement":"AG-9""#, [.agreementUnknown]),
        ] as [(String, [ShareDefect])])
    func `an agreement must be named and known`(agreement: String, defects: [ShareDefect]) throws {
        let more = Self.needs + (agreement.isEmpty ? "" : ",\(agreement)")
        let found = try share(in: story.agreement().shared("agreement", more))
        #expect(found.defects == defects)
        #expect(found.isValid == defects.isEmpty)
    }

    @Test(
        arguments: [
            (#""from":"AGY-A","recipients":["AGY-B"],"category":"pastoral""#, [.categoryNotCovered]),
            (#""from":"AGY-A","recipientKinds":["police"],"category":"needs""#, [.recipientNotParty]),
            (#""from":"AGY-A","recipientKinds":["prison"],"category":"needs""#, []),
            (
                #""from":"AGY-A","recipients":["AGY-B"],"recipientKinds":["police"],"category":"needs""#,
                [.recipientNotParty]
            ),
            (#""from":"AGY-C","recipients":["AGY-B"],"category":"needs""#, [.senderNotParty]),
        ] as [(String, [ShareDefect])])
    func `an agreement covers its parties and its categories`(told: String, defects: [ShareDefect]) throws {
        let city = story.telling(
            "2025-10-02T08:00Z", "LeadAgencyDesignated", #"{"agency":"AGY-C","agencyKind":"municipality"}"#)
        let found = try share(in: city.agreement().shared("agreement", told + #","agreement":"AG-1""#))
        #expect(found.defects == defects)
    }

    @Test func `an agency of which nobody said what it does is not known to be a party`() throws {
        let told = #""from":"AGY-X","recipients":["AGY-Y"],"category":"needs","agreement":"AG-1""#
        let found = try share(in: story.agreement().shared("agreement", told))
        #expect(found.defects == [])
        #expect(found.unknowns == ["what kind of agency AGY-X is", "what kind of agency AGY-Y is"])
        #expect(found.isValid == nil)
    }

    @Test func `what an agency does is also known from who works there`() throws {
        let registered = story.role("probation_officer", "PO-1").telling(
            "2025-06-01T08:00Z", "ActorRegistered", #"{"actor":"PO-1","agency":"AGY-P","agencyKind":"prison"}"#,
            in: "actor/PO-1")
        let told = #""from":"AGY-P","recipients":["AGY-B"],"category":"needs","agreement":"AG-1""#
        #expect(try share(in: registered.agreement().shared("agreement", told)).isValid == true)
    }

    @Test func `an agreement holds from its first moment`() throws {
        let found = try triplet(around: "2026-02-10T08:00Z") { begins in
            try share(
                in: story.agreement(from: begins.description).shared("agreement", Self.needs + #","agreement":"AG-1""#)
            ).defects
        }
        #expect(found == [[], [], [.agreementNotYetInForce]])
    }

    @Test(
        arguments: [("2026-02-09", [.agreementEnded]), ("2026-02-10", []), ("2026-02-11", [])]
            as [(String, [ShareDefect])])
    func `an agreement holds to the end of its last day`(last: String, defects: [ShareDefect]) throws {
        let agreed = story.agreement(more: #""validUntil":"\#(last)""#)
        // Half past eleven at night in Paris.
        let told = agreed.shared("agreement", Self.needs + #","agreement":"AG-1""#, at: "2026-02-10T22:30Z")
        #expect(try share(in: told).defects == defects)
    }

    @Test func `the version in force at the time counts, not a later one`() throws {
        let renewed = story.agreement().agreement(from: "2026-02-20T08:00Z", more: #""validUntil":"2026-02-01""#)
            .shared("agreement", Self.needs + #","agreement":"AG-1""#)
        #expect(try share(in: renewed).defects == [])
        let announced = story.agreement(more: #""validFrom":"2026-02-11""#)
            .shared("agreement", Self.needs + #","agreement":"AG-1""#)
        #expect(try share(in: announced).defects == [.agreementNotYetInForce])
    }

    @Test(
        arguments: [
            ("none", "", [.noLegalBasis], []), ("", "", [.noLegalBasis], []),
            ("statute", #","purpose":"p""#, [], []), ("vital_interest", #","purpose":"p""#, [], []),
            ("court_order", #","purpose":"p""#, [], []), ("court_order", "", [], ["the purpose"]),
            ("custom", "", [], ["whether \"custom\" is a legal basis"]),
        ] as [(String, String, [ShareDefect], [String])])
    func `law and vital interest are bases if the purpose is said`(
        basis: String, more: String, defects: [ShareDefect], unknowns: [String]
    ) throws {
        let found = try share(in: story.shared(basis, Self.needs + more))
        #expect(found.defects == defects)
        #expect(found.unknowns == unknowns)
    }

    @Test(
        arguments: [
            (#""category":"needs","containsClassifiedContent":true"#, [.classifiedContent], []),
            (#""category":"needs","containsClassifiedContent":false"#, [], []),
            (#""category":"intelligence_pointer""#, [], ["whether classified content went along"]),
            (#""category":"pastoral","recipientKinds":["police"]"#, [.pastoralToAuthorities], []),
            (#""category":"pastoral","recipientKinds":["faith_org"]"#, [], []),
        ] as [(String, [ShareDefect], [String])])
    func `some content must not go along whatever the basis`(
        told: String, defects: [ShareDefect], unknowns: [String]
    ) throws {
        let found = try share(in: story.shared("statute", #""purpose":"p","recipients":["AGY-B"],"# + told))
        #expect(found.defects == defects)
        #expect(found.unknowns == unknowns)
    }

    @Test func `a review of the disclosure is shown beside it`() throws {
        let spilled = story.shared("none")
        #expect(try share(in: spilled).reviewed == nil)
        let reviewed = spilled.telling(
            "2026-02-12T08:00Z", "IncidentRecorded",
            #"{"kind":"disclosure_reviewed","refEvent":"\#(CaseStory.id(3))"}"#)
        #expect(try share(in: reviewed).reviewed?.occurredAt == (try moment("2026-02-12T08:00Z")))
        #expect(try share(in: reviewed).isValid == false)
    }
}
