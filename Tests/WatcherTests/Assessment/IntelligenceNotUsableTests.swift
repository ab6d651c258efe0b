import Almanac
import Events
import Specifications
import Testing
import Watcher

struct IntelligenceNotUsableTests {
    private let rule = IntelligenceNotUsable.self
    private let day = "2025-11-10T09:00Z"
    private let story = CaseStory(track: .communityMeasure)

    @Test(
        arguments: [
            (#""threatTo":"public""#, "no level"), (#""intent":"unknown","threatTo":"public""#, "no level"),
            (#""intent":"low""#, "no threatened party"),
            (#""capability":"high","threatTo":"unknown""#, "no threatened party"),
            ("", "no level, no threatened party"),
        ])
    func `a level and a threatened party are missed at once`(fields: String, lacking: String) throws {
        let finding = try story.pointer(fields: fields).context().finding(of: rule, at: "2025-10-01T08:00Z")
        #expect(finding.about == "INT-1")
        #expect(finding.severity == .warning)
        #expect(finding.summary == "pointer INT-1: \(lacking)")
        #expect(finding.evidence == [CaseStory.id(2)])
    }

    @Test(arguments: ["capability", "intent", "engagement"])
    func `one level is enough`(name: String) throws {
        let pointer = story.pointer(fields: #""\#(name)":"low","threatTo":"self""#).context()
        #expect(try pointer.answer(of: rule, at: day) == .silent)
    }

    @Test func `context is awaited for fourteen days`() throws {
        #expect(try story.pointer().triplet(of: rule, around: "2025-10-15T08:00Z") == [nil, nil, .warning])
        let late = story.pointer().context(at: "2025-10-20T08:00Z")
        #expect(try late.triplet(of: rule, around: "2025-10-20T08:00Z") == [.warning, nil, nil])
    }

    @Test func `how many kinds of context are enough can be set`() throws {
        let policy = policy(rule, "minContextKinds", .number("2"))
        let twice = story.pointer().context().context()
        #expect(try twice.severity(of: rule, at: day, policy: policy) == .warning)
        #expect(try twice.context("dynamic").severity(of: rule, at: day, policy: policy) == nil)
    }

    @Test(
        arguments: [
            ("partner", "AGY-POL", .warning), ("partner", "AGY-MUN", nil), ("clinical", "AGY-POL", nil),
        ] as [(String, String, AlertSeverity?)])
    func `a partner's context from the owner of the pointer is no second source`(
        kind: String, agency: String, severity: AlertSeverity?
    ) throws {
        let told = story.pointer(more: #""ownerAgency":"AGY-POL""#).context(kind, by: "PL-1")
            .telling(
                "2025-09-01T08:00Z", "ActorRegistered", #"{"actor":"PL-1","agency":"\#(agency)"}"#, in: "actor/PL-1")
        #expect(try told.severity(of: rule, at: day) == severity)
    }

    @Test(arguments: [nil, ""])
    func `use without a legal basis is critical, whatever else there is`(basis: String?) throws {
        let used = story.pointer().context().used(basis: basis)
        #expect(try used.triplet(of: rule, around: "2025-11-01T08:00Z") == [nil, .critical, .critical])
        let finding = try used.finding(of: rule, at: day)
        #expect(finding.summary == "pointer INT-1: no legal basis for its use")
        #expect(finding.evidence == [CaseStory.id(2), CaseStory.id(4)])
        #expect(try story.pointer().used(basis: basis).severity(of: rule, at: day) == .critical)
        #expect(try story.pointer().context().used().answer(of: rule, at: day) == .silent)
    }

    @Test func `a dismissed pointer is another rule's`() throws {
        let dismissed = story.pointer(fields: "").used(basis: nil).reviewed("dismissed", at: "2025-11-05T08:00Z")
        #expect(try dismissed.triplet(of: rule, around: "2025-11-05T08:00Z") == [.critical, nil, nil])
        let upheld = story.pointer(fields: "").used(basis: nil).reviewed("upheld", at: "2025-11-05T08:00Z")
        #expect(try upheld.severity(of: rule, at: day) == .critical)
    }

    @Test func `of a pointer that nobody recorded it cannot tell more than how it was used`() throws {
        let answer = try story.context().answer(of: rule, at: day)
        #expect(answer == .unknown("pointer INT-1, which nobody recorded", about: "INT-1"))
        #expect(try story.used(basis: nil).severity(of: rule, at: day) == .critical)
    }

    @Test func `it speaks inside, outside and without a date`() throws {
        for place in [CaseStory.towardsGate, .outside, .withoutDate] {
            #expect(try place.pointer(fields: "").severity(of: rule, at: "2026-04-01T08:00Z") == .warning)
        }
    }
}
