import Almanac
import Events
import Projections
import Specifications
import Testing

/// The essentials of the day of release.
struct EssentialStateTests {
    private let story = CaseStory().releaseSet("2026-03-10T09:00Z")

    private func states(_ story: CaseStory) throws -> [String: EssentialState] {
        let essentials = try story.readiness(at: "2026-03-09T09:00Z").essentials
        return Dictionary(uniqueKeysWithValues: essentials.map { ($0.name, $0.state) })
    }

    @Test func `what nobody checked is unknown`() throws {
        let essentials = try story.readiness(at: "2026-03-09T09:00Z").essentials
        #expect(
            essentials.map(\.name) == ["documents", "home", "work", "clothing", "travelMeans", "subsistence"])
        #expect(essentials.allSatisfy { $0.state == .unknown })
    }

    @Test func `each mark has its state, and what a check leaves out stays unknown`() throws {
        let checked = story.telling(
            "2026-03-05T08:00Z", "ReleaseEssentialsChecked",
            #"{"documents":true,"home":false,"work_or_income":"n/a","subsistence":null}"#)
        #expect(
            try states(checked) == [
                "documents": .ok, "home": .missing, "work": .na, "clothing": .unknown, "travelMeans": .unknown,
                "subsistence": .unknown,
            ])
    }

    @Test func `the newest check holds`() throws {
        let checked = story.telling(
            "2026-03-05T08:00Z", "ReleaseEssentialsChecked", #"{"documents":false,"home":true}"#
        )
        .telling("2026-03-06T08:00Z", "ReleaseEssentialsChecked", #"{"documents":true}"#)
        #expect(try states(checked)["documents"] == .ok)
        #expect(try states(checked)["home"] == .unknown)
    }

    @Test func `a check more than two weeks before the release is stale, what was missing stays missing`() throws {
        let found = try triplet(around: "2026-02-24T09:00Z") { checked in
            let states = try states(
                story.telling(
                    checked.description, "ReleaseEssentialsChecked",
                    #"{"documents":true,"home":false,"work_or_income":"n/a"}"#))
            return [states["documents"], states["home"], states["work"]]
        }
        #expect(found == [[.stale, .missing, .na], [.ok, .missing, .na], [.ok, .missing, .na]])
    }

    @Test func `a check from before a recall is history`() throws {
        let recalled = story.telling("2026-01-05T08:00Z", "ReleaseEssentialsChecked", #"{"documents":true}"#)
            .released("2026-02-01T09:00Z").returnedToCustody("2026-02-10T09:00Z")
            .releaseSet("2026-03-10T09:00Z", known: "2026-02-20T09:00Z")
        #expect(try states(recalled)["documents"] == .unknown)
    }

    @Test func `the states are told under the names of Mandela Rule 108`() throws {
        let json = try story.readiness(at: "2026-03-09T09:00Z").json["mandela108"]
        #expect(json?.names == ["documents", "home", "work", "clothing", "travelMeans", "subsistence"])
        #expect(json?["documents"] == .string("unknown"))
    }
}
