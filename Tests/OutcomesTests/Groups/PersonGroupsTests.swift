import Almanac
import Events
import Outcomes
import Specifications
import Testing

/// By what persons are told apart.
struct PersonGroupsTests {
    private func groups(_ fields: String, at: String = "2025-09-02T08:00Z") throws -> PersonGroups {
        let story = CaseStory().releaseSet("2026-03-27T15:30+01:00")
        return PersonGroups(of: try story.telling(at, "ProfileRecorded", "{\(fields)}").file())
    }

    @Test(
        arguments: [
            ("2008-03-27", .to20), ("2008-03-28", .under18), ("2001-03-28", .to24), ("2001-03-27", .to34),
        ] as [(String, AgeBand)])
    func `the band is that of the day of the release`(birth: String, band: AgeBand) throws {
        #expect(try groups(#""birthDate":"\#(birth)""#).age == band)
    }

    @Test func `nobody asked is unknown, and groups stand in their order`() throws {
        #expect(try groups("").values(of: .sex) == [nil])
        #expect(try groups("").values(of: .age) == [nil])
        #expect(try groups(#""gender":"female""#).values(of: .sex) == ["female"])
        #expect(try groups(#""groups":["parent","female","parent","new"]"#).values(of: .group) == ["female", "parent"])
        #expect(try groups("").values(of: .group) == ["none"])
        #expect(try groups("").values(of: .track) == ["custodial_release"])
    }

    @Test func `religious needs tell nobody apart`() throws {
        #expect(try groups(#""religiousNeeds":"a room""#) == groups(""))
    }
}
