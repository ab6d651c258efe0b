import Almanac
import Events
import Projections
import Specifications
import Testing

/// The order of needs, what stands beside them, and how they are told.
struct NeedsMatrixTests {
    private func need(_ id: String, _ criticality: String?, _ story: CaseStory, _ at: String) -> CaseStory {
        let more = criticality.map { #","criticality":"\#($0)""# } ?? ""
        return story.telling(at, "NeedIdentified", #"{"needId":"\#(id)","domain":"leisure"\#(more)}"#)
    }

    private func matrix(_ story: CaseStory, at moment: String = "2026-03-01T09:00Z") throws -> NeedsMatrix {
        try story.view(NeedsMatrix.self, at: moment)
    }

    @Test func `the most critical come first, and what is not known before what can wait`() throws {
        var story = CaseStory().releaseSet("2026-04-03T10:00Z")
        for (id, word) in [
            ("N1", "later"), ("N2", nil), ("N3", "first_month"), ("N4", "day_one"), ("N5", "first_week"),
        ] {
            story = need(id, word, story, "2026-01-10T08:00Z")
        }
        #expect(try matrix(story).rows.map(\.need?.id) == ["N4", "N5", "N3", "N2", "N1"])
    }

    @Test(
        arguments: [
            ("day_one", "2026-04-03"), ("first_week", "2026-04-10"), ("first_month", "2026-05-03"), ("later", nil),
        ] as [(String, String?)])
    func `a need is due so many days after the release`(word: String, due: String?) throws {
        let story = need("N1", word, CaseStory().releaseSet("2026-04-03T10:00Z"), "2026-01-10T08:00Z")
        #expect(try matrix(story).rows.map { $0.need?.dueBy?.description } == [due])
    }

    @Test func `without a release date nobody knows when a need is due`() throws {
        let view = try matrix(need("N1", "day_one", CaseStory(), "2026-01-10T08:00Z"))
        #expect(view.rows.map(\.need?.dueBy) == [nil])
        #expect(view.text.contains { $0.text.contains("no release date known") })
    }

    @Test func `a need raised after the release, or without a gate, is due from when it was raised`() throws {
        let out = CaseStory().releaseSet("2026-01-10T10:00Z").released("2026-01-10T10:00Z")
        let free = CaseStory(track: .neverSentenced)
        for story in [out, free] {
            let rows = try matrix(need("N1", "first_week", story, "2026-02-10T08:00Z")).rows
            #expect(rows.map { $0.need?.dueBy?.description } == ["2026-02-17"])
        }
    }

    @Test func `what is confirmed without a recorded need has a row of its own, after the needs`() throws {
        let story = need("N1", "later", CaseStory(), "2026-02-10T08:00Z").telling(
            "2026-01-10T08:00Z", "HousingConfirmed", #"{"housingId":"H1","availableFrom":"2026-04-03"}"#)
        let rows = try matrix(story).rows
        #expect(rows.map(\.domain) == [.known(.leisure), .known(.housing)])
        #expect(rows.map(\.state) == [.open, .arranged])
    }

    @Test func `a loss that concerns two needs counts once as stigma`() throws {
        let story = need("N2", nil, need("N1", nil, CaseStory(), "2026-01-10T08:00Z"), "2026-01-11T08:00Z").telling(
            "2026-01-12T08:00Z", "ArrangementFailed", #"{"domain":"leisure","reason":"stigma"}"#)
        let view = try matrix(story)
        #expect(view.rows.map(\.stigmaLosses) == [1, 1])
        #expect(view.stigmaLosses == 1)
    }

    @Test func `an empty view says what is not recorded`() throws {
        let text = try matrix(CaseStory()).text.map(\.text)
        #expect(text.contains("  none recorded: not known, which is not the same as none"))
        #expect(text.contains("  id document: not recorded, required"))
    }

    @Test func `what is needed in detail stays out of text and programs`() throws {
        let story = CaseStory().telling(
            "2026-01-10T08:00Z", "NeedIdentified", #"{"needId":"N1","domain":"health","detail":"a secret"}"#)
        let view = try matrix(story)
        #expect(!view.text.contains { $0.text.contains("secret") })
        #expect(!view.json.line.contains("secret"))
    }

    @Test func `programs find the fields of the contract`() throws {
        let story = need("N1", nil, CaseStory(), "2026-01-10T08:00Z").telling(
            "2026-01-11T08:00Z", "BenefitEntitlementIdentified", #"{"benefitId":"B1"}"#)
        let json = try matrix(story).json
        let row = try #require(json["needs"]?.elements.first).names
        let fields: Set = [
            "needId", "domain", "criticality", "raisedBy", "dueBy", "state", "provider", "from", "until", "supplyDays",
            "failReason", "successor",
        ]
        #expect(row.isSuperset(of: fields))
        let benefit = try #require(json["benefit"]?.elements.first).names
        #expect(benefit.isSuperset(of: ["amountMinor", "currency", "months", "deadline", "state"]))
        let document = try #require(json["documents"]?.elements.first).names
        #expect(document.isSuperset(of: ["document", "status", "validUntil"]))
    }
}
