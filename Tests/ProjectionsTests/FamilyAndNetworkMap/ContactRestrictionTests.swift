import Almanac
import Events
import Projections
import Specifications
import Testing

/// From when to when a ban keeps somebody apart from the person.
struct ContactRestrictionTests: RelativeLines {
    @Test(
        arguments: [
            (#""state":"imposed""#, "2026-01-10T08:00Z", [false, true, true]),
            (#""state":"imposed","from":"2026-01-12T08:00Z""#, "2026-01-12T08:00Z", [false, true, true]),
            (#""state":"imposed","until":"2026-02-10T08:00Z""#, "2026-02-10T08:00Z", [true, false, false]),
            (#""state":"imposed","until":"2026-02-10""#, "2026-02-10T23:00Z", [true, false, false]),
        ] as [(String, String, [Bool])])
    func `a ban holds from its first moment until before its last`(more: String, around: String, found: [Bool]) throws {
        let story = restricted(more, at: "2026-01-10T08:00Z", decided("involve", recorded()))
        let maps = try triplet(around: around) { FamilyAndNetworkMap(of: try story.dossier(at: $0)) }
        #expect(maps.map { $0.alarms("visitation ban") } == found)
        #expect(maps.map { $0.json["relatives"]?.elements.first?["restriction"] != nil } == found)
    }

    @Test func `a ban that is lifted ends, from the day the lifting says`() throws {
        let story = restricted(
            #""state":"lifted","from":"2026-02-15T08:00Z""#, at: "2026-02-10T08:00Z",
            restricted(#""state":"imposed""#, at: "2026-01-10T08:00Z", recorded()))
        let found = try triplet(around: "2026-02-15T08:00Z") { moment in
            FamilyAndNetworkMap(of: try story.dossier(at: moment)).tells("visitation ban")
        }
        #expect(found == [true, false, false])
    }

    @Test func `a ban that names nobody is told by itself`() throws {
        let story = CaseStory().telling(
            "2026-01-10T08:00Z", "ContactRestrictionRecorded", #"{"kind":"group_contact_ban","state":"imposed"}"#)
        let view = try map(story)
        #expect(view.relatives.isEmpty)
        #expect(view.generalRestrictions.count == 1)
        #expect(view.tells("group contact ban since Sat 10 Jan 2026, no end recorded"))
    }
}
