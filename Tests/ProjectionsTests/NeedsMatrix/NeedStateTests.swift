import Almanac
import Events
import Projections
import Specifications
import Testing

/// How far a need came, and what serves it.
struct NeedStateTests {
    private let work = CaseStory().releaseSet("2026-04-03T10:00Z").telling(
        "2026-01-10T08:00Z", "NeedIdentified",
        #"{"needId":"N1","domain":"employment","criticality":"first_week","raisedBy":"person"}"#)

    private func only(_ story: CaseStory, at moment: String = "2026-03-01T09:00Z") throws -> NeedsMatrix.Row {
        let rows = try story.view(NeedsMatrix.self, at: moment).rows
        #expect(rows.count == 1)
        return try #require(rows.first)
    }

    private func confirmed(_ more: String, at moment: String = "2026-01-20T08:00Z") -> CaseStory {
        work.telling(moment, "ArrangementConfirmed", #"{"arrangementId":"W1","domain":"employment"\#(more)}"#)
    }

    @Test func `nothing confirmed is open`() throws {
        let row = try only(work)
        #expect(row.state == .open)
        #expect(row.leading == nil)
    }

    @Test(
        arguments: [
            (nil, NeedState.met), ("met", .met), ("not_needed", .dropped), ("transferred", .dropped),
            ("new_word", .dropped),
        ] as [(String?, NeedState)])
    func `a need ends met only if it is said to be, or nothing else is`(outcome: String?, state: NeedState) throws {
        let more = outcome.map { #","outcome":"\#($0)""# } ?? ""
        let story = work.telling("2026-02-01T08:00Z", "NeedMet", #"{"needId":"N1"\#(more)}"#)
        #expect(try only(story).state == state)
    }

    @Test(arguments: [
        (#","needId":"N1""#, NeedState.arranged), ("", .arranged), (#","needId":"N9""#, .arranged),
    ])
    func `a confirmation serves the need it names, or every need of its part of life`(more: String, state: NeedState)
        throws
    {
        #expect(try only(confirmed(more)).state == state)
    }

    @Test func `what is confirmed for another need of the same part of life does not serve this one`() throws {
        let story = confirmed(#","needId":"N2""#).telling(
            "2026-01-11T08:00Z", "NeedIdentified", #"{"needId":"N2","domain":"employment"}"#)
        let rows = try story.view(NeedsMatrix.self, at: "2026-03-01T09:00Z").rows
        #expect(rows.map(\.need?.id) == ["N1", "N2"])
        #expect(rows.map(\.state) == [.open, .arranged])
    }

    @Test(arguments: [(-1, NeedState.arranged), (0, .open), (1, .open)] as [(Int64, NeedState)])
    func `what was confirmed until a day is over when that day is`(offset: Int64, state: NeedState) throws {
        let story = confirmed(#","until":"2026-02-28""#)
        let dossier = try story.dossier(at: moment("2026-02-28T23:00Z", offset))
        #expect(NeedsMatrix(of: dossier).rows.map(\.state) == [state])
    }

    @Test(arguments: [(-1, NeedState.arranged), (0, .open), (1, .open)] as [(Int64, NeedState)])
    func `a supply counts from the release, its first day included`(offset: Int64, state: NeedState) throws {
        let story = confirmed(#","supplyDays":3"#).released("2026-04-03T10:00Z")
        let dossier = try story.dossier(at: moment("2026-04-05T22:00Z", offset))
        #expect(NeedsMatrix(of: dossier).rows.map(\.state) == [state])
    }

    @Test func `a loss is a failure until something follows it`() throws {
        let lost = confirmed("").telling(
            "2026-02-01T08:00Z", "ArrangementFailed",
            #"{"arrangementId":"W1","domain":"employment","reason":"stigma"}"#)
        let failed = try only(lost)
        #expect(failed.state == .failed)
        #expect(failed.stigmaLosses == 1)
        #expect(failed.losses.map(\.successor) == [nil])
        let replaced = try only(
            lost.telling(
                "2026-02-03T08:00Z", "ArrangementConfirmed", #"{"arrangementId":"W2","domain":"employment"}"#))
        #expect(replaced.state == .arranged)
        #expect(replaced.losses.map(\.successor) == ["W2"])
        #expect(replaced.leading?.reference == "W2")
    }

    @Test func `the successor is the one that names what was lost before the next one of its kind`() throws {
        let story = confirmed("").telling(
            "2026-02-01T08:00Z", "ArrangementFailed", #"{"arrangementId":"W1","domain":"employment"}"#
        ).telling("2026-02-03T08:00Z", "ArrangementConfirmed", #"{"arrangementId":"W2","domain":"employment"}"#)
            .telling(
                "2026-02-04T08:00Z", "ArrangementConfirmed",
                #"{"arrangementId":"W3","domain":"employment","reconfirms":"W1"}"#)
        #expect(try only(story).losses.map(\.successor) == ["W3"])
    }

    @Test func `a withdrawn confirmation leaves the need open, and was there before it was withdrawn`() throws {
        let story = confirmed("").voided(4, at: "2026-02-10T08:00Z")
        #expect(try only(story, at: "2026-02-09T08:00Z").state == .arranged)
        #expect(try only(story, at: "2026-02-11T08:00Z").state == .open)
    }

    @Test func `a need identified again starts anew`() throws {
        let story = work.telling("2026-02-01T08:00Z", "NeedMet", #"{"needId":"N1"}"#)
            .telling("2026-02-20T08:00Z", "NeedIdentified", #"{"needId":"N1","domain":"employment"}"#)
        #expect(try only(story).state == .open)
    }

    @Test(arguments: [("2026-02-28", []), ("2026-03-01", ["W1", "W2"]), ("2026-03-02", ["W1", "W2"])])
    func `two that share a day are shown as duplicates`(until: String, duplicates: [String]) throws {
        let story = confirmed(#","from":"2026-03-01","until":"2026-03-31""#).telling(
            "2026-01-21T08:00Z", "ArrangementConfirmed",
            #"{"arrangementId":"W2","domain":"employment","from":"2026-02-01","until":"\#(until)"}"#)
        #expect(try only(story, at: "2026-01-25T09:00Z").duplicates == duplicates)
    }
}
