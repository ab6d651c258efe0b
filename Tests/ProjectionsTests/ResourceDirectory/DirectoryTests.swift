import Almanac
import Events
import Projections
import Specifications
import Testing

/// The directory of agencies and their people.
struct DirectoryTests {
    static let story = CaseStory()
        .telling(
            "2025-06-01T08:00Z", "ActorRegistered",
            #"{"actor":"PO-1","agency":"AGY-1","agencyKind":"probation","languages":["fr","de"],"competences":["chess"]}"#,
            in: "actor/PO-1"
        )
        .officeHours("PO-1")
        .telling(
            "2026-01-01T08:00Z", "AvailabilityExceptionRecorded",
            #"{"actor":"PO-1","from":"2026-02-01","to":"2026-02-07","reason":"leave","substitute":"PO-2"}"#,
            in: "actor/PO-1")

    private func vetted(_ more: String) -> CaseStory {
        Self.story.telling("2025-06-02T08:00Z", "ActorVetted", #"{"actor":"PO-1",\#(more)}"#, in: "actor/PO-1")
    }

    private func card(_ story: CaseStory, on day: String = "2026-02-05") throws -> AgencyCard {
        AgencyCard("AGY-1", [try story.directoryRow("PO-1")], agreements: [], on: try CivilDate(parsing: day))
    }

    @Test func `a row tells what the stream tells, without the actor's own words`() throws {
        let row = try Self.story.directoryRow("PO-1")
        #expect(row.agency == "AGY-1" && row.languages == ["fr", "de"] && row.vetting == nil)
        #expect(row.leave.map(\.substitute) == ["PO-2"])
        #expect(!row.json.line.contains("chess"))
        #expect(try DirectoryRow(json: JSONParser.parse(row.json.canonicalBytes)) == row)
    }

    @Test(arguments: [
        ("2026-02-01", "2026-02-07", 0), ("2026-02-01", "2026-02-06", 1), ("2026-02-02", "2026-02-07", 1),
    ])
    func `leave that a duty takes back as a whole is no leave`(from: String, to: String, count: Int) throws {
        let story = Self.story.telling(
            "2026-01-02T08:00Z", "AvailabilityExceptionRecorded",
            #"{"actor":"PO-1","from":"\#(from)","to":"\#(to)","reason":"extra_duty"}"#, in: "actor/PO-1")
        #expect(try story.directoryRow("PO-1").leave.count == count)
    }

    @Test(arguments: [
        (#""outcome":"cleared""#, [1, 0, 0]), (#""outcome":"conditional""#, [0, 1, 0]),
        (#""outcome":"cleared","validUntil":"2026-02-04""#, [0, 1, 0]),
        (#""outcome":"cleared","validUntil":"2026-02-05""#, [1, 0, 0]),
        (#""outcome":"cleared","validUntil":"2026-02-06""#, [1, 0, 0]),
        (#""outcome":"cleared","object":"material""#, [0, 0, 1]), (#""object":"person""#, [0, 0, 1]),
    ])
    func `vetting counts on its day, and what nobody checked is unknown`(more: String, counts: [Int]) throws {
        let vetting = try card(vetted(more)).vetting
        #expect([vetting.cleared, vetting.notCleared, vetting.unknown] == counts)
    }

    @Test(arguments: [("2026-01-31", 0), ("2026-02-01", 1), ("2026-02-08", 1), ("2026-02-09", 0)])
    func `a substitute stands in while the leave lasts`(day: String, count: Int) throws {
        #expect(try card(Self.story, on: day).substitutes.count == count)
    }

    @Test func `what no event says is null`() throws {
        let json = try card(Self.story).json
        for name in ["parent", "area", "ideologies", "services", "capacity"] {
            #expect(json.members?.first { $0.name == name }?.value == .null, "\(name)")
        }
        #expect(json["kind"] == .string("probation"))
    }

    @Test(arguments: [
        (#"["probation"]"#, "2026-02-05", 1), (#"["AGY-1"]"#, "2026-02-05", 1),
        (#"["AGY-2","police"]"#, "2026-02-05", 0),
        (#"["AGY-1"]"#, "2026-03-01", 1), (#"["AGY-1"]"#, "2026-03-02", 0), (#"["AGY-1"]"#, "2026-01-09", 0),
        (#"["AGY-1"]"#, "2026-01-10", 1),
    ])
    func `an agreement binds its parties while it holds`(parties: String, day: String, count: Int) throws {
        let story = Self.story.telling(
            "2026-01-01T08:00Z", "SharingAgreementRegistered",
            #"{"agreementId":"AG-1","parties":\#(parties),"liaisons":["PO-1","X-1"],"validFrom":"2026-01-10","validUntil":"2026-03-01"}"#,
            in: "agreement/AG-1")
        let agreement = try #require(AgreementRow(of: story.history(of: "agreement/AG-1")))
        let card = AgencyCard(
            "AGY-1", [try story.directoryRow("PO-1")], agreements: [agreement], on: try CivilDate(parsing: day))
        #expect(card.agreements.count == count)
        #expect(card.liaisons == (count == 1 ? ["PO-1"] : []))
    }
}
