import Almanac
import Events
import Projections
import Specifications
import Testing

/// What somebody may not see is in no form of no view, and is said to be withheld.
struct RedactionTests {
    static let seed = SeededGenerator.printedSeed(for: "RedactionTests")
    static let permits: [Set<AccessTag>] = [
        [], [.open], [.open, .sensitive], [.open, .sensitive, .protected],
    ]
    static let views: [ToldView] = (try? lives()) ?? []

    /// The views of as many lives as it takes to have each of those with closed fields.
    private static func lives() throws -> [ToldView] {
        let log = try LivedLog(cases: 12, seed: seed)
        let last = try #require(log.entries.last).recordedAt
        var views: [ToldView] = []
        for stream in log.cases where !closedViews.isSubset(of: views.map(\.name)) {
            views += ToldView.all(of: try log.record(of: stream, from: .today, at: last))
        }
        return views
    }

    private static let closedViews = Set(ViewCatalogue.all.filter { $0.tags != [.open] }.map { $0.name })

    @Test func `every view with fields that are not open to all is tried`() {
        #expect(Self.closedViews.subtracting(Self.views.map(\.name)) == [])
    }

    @Test(arguments: permits)
    func `a closed field says that it is withheld, wherever it stands`(permit: Set<AccessTag>) {
        for view in Self.views {
            let unguarded = view.redacted(permit).json.unguarded(view.fields) { !permit.contains($0) }
            #expect(unguarded == [], "\(view.name), THROUGHCARE_SEED=\(Self.seed)")
        }
    }

    @Test(arguments: permits)
    func `no value of a closed field is in either form`(permit: Set<AccessTag>) {
        for view in Self.views {
            let secrets = view.secrets { !permit.contains($0) }
            let (json, text) = view.redacted(permit)
            let forms = [json.line, text.map(\.text).joined(separator: "\n")]
            let leaks = secrets.filter { secret in forms.contains { $0.contains(secret) } }
            #expect(leaks == [], "\(view.name), THROUGHCARE_SEED=\(Self.seed)")
        }
    }

    @Test func `whoever may see everything reads what was written for people`() {
        for view in Self.views {
            let whole = view.redacted(Set(AccessTag.allCases))
            #expect(whole.json == view.json)
            #expect(!whole.text.contains { $0.text.contains("withheld") })
        }
    }

    @Test func `what is withheld is never told as unknown`() throws {
        let family = try #require(Self.views.first { $0.name == FamilyAndNetworkMap.name })
        let (json, text) = family.redacted([.open])
        #expect(json["relatives"] == .withheld(.protected))
        #expect(!text.contains { $0.text.contains("unknown") })
        #expect(text.last?.text == "  withheld (protected): relatives, network, general restrictions, no family")
    }

    @Test func `what is open inside of what is closed is closed`() throws {
        let needs = try #require(Self.views.first { $0.name == NeedsMatrix.name }).redacted([.open])
        #expect(needs.json["needs"] == .withheld(.sensitive))
        #expect(FamilyAndNetworkMap.tags == [.protected])
        #expect(NeedsMatrix.tags == [.open, .sensitive, .protected])
        #expect(AssessmentLedger.tags == [.sensitive, .keySeparated])
    }

    @Test func `details of a timeline are sensitive, and restricted text in them is revealed`() throws {
        let enrolment = CaseStory.id(9)
        let story = CaseStory().telling(
            "2026-01-10T08:00Z", "ProgrammeEnrolled", #"{"enrolmentId":"E-1"}"#, id: enrolment
        ).telling(
            "2026-01-11T08:00Z", "EventCorrected",
            #"{"target":"\#(enrolment)","fields":{"plannedEnd":"2047-11-01"}}"#
        ).telling("2026-01-12T08:00Z", "ObservationRecorded", #"{"what":"canary"}"#)
        let timeline = try story.timeline(from: .today).revealed
        func told(_ permit: Set<AccessTag>) -> String {
            let shown = Shown(timeline, permit: permit)
            return shown.json.line + shown.text.map(\.text).joined(separator: "\n")
        }
        #expect(!told([.open]).contains("2047") && told([.open]).contains("plannedEnd"))
        #expect(told([.open, .sensitive]).contains("nothing → 2047-11-01"))
        #expect(!told([.open, .sensitive]).contains("canary"))
        #expect(told([.open, .sensitive, .keySeparated]).contains("canary"))
    }

    @Test func `where somebody lives is in no timeline that is not revealed`() throws {
        let story = CaseStory().telling(
            "2026-01-10T08:00Z", "HousingConfirmed", #"{"housingId":"H-1","addressRef":"V-4711"}"#, id: CaseStory.id(9)
        ).telling(
            "2026-01-11T08:00Z", "EventCorrected",
            #"{"target":"\#(CaseStory.id(9))","fields":{"addressRef":"V-4712"}}"#)
        let timeline = try story.timeline()
        let everything = Set(AccessTag.allCases)
        let told = Shown(timeline, permit: everything)
        #expect(!(told.json.line + told.text.map(\.text).joined()).contains("V-471"))
        #expect(Shown(timeline.revealed, permit: everything).json.line.contains("V-4712"))
    }
}
