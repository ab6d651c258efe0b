import Almanac
import Events
import Projections
import Specifications
import Testing

/// Which decisions relied on a pointer, and whether they were examined again.
struct PointerUseTests: PointerLines {
    @Test(
        arguments: [
            (#","legalBasis":"Act 12""#, IntelligencePointer.State.usable), (#","legalBasis":"""#, .incomplete),
            ("", .incomplete),
        ])
    func `a use without legal basis makes it incomplete`(more: String, state: IntelligencePointer.State) throws {
        #expect(try only(used(more, inContext(recorded()))).state(at: moment(Self.march)) == state)
    }

    @Test func `a decision counts as examined again only if that came after the use`() throws {
        let story = used(#","legalBasis":"Act 12""#, recorded())
        #expect(try only(story).uses.map { $0.reexamination == nil } == [true])
        #expect(try only(examined(at: "2026-01-15T09:00Z", story)).uses.map { $0.reexamination == nil } == [true])
        #expect(try only(examined(at: "2026-01-25T09:00Z", story)).uses.map { $0.reexamination == nil } == [false])
    }

    @Test func `a decision on a dismissed pointer must be examined after the dismissal`() throws {
        let dismissed = reviewed(
            #""outcome":"dismissed""#, examined(at: "2026-01-25T09:00Z", used(#","legalBasis":"Act 12""#, recorded())))
        #expect(try only(dismissed).uses.map { $0.reexamination == nil } == [true])
        #expect(try dismissed.view(IntelligenceLedger.self, at: Self.march).alarms("used in D-1"))
        let after = examined(at: "2026-02-02T09:00Z", dismissed)
        #expect(try only(after).uses.map { $0.reexamination == nil } == [false])
        #expect(try !after.view(IntelligenceLedger.self, at: Self.march).alarms("used in D-1"))
    }
}
