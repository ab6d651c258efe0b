import Almanac
import Events
import Specifications

/// Makes up small cases around a release in March and April 2026, all recorded by 1 March.
enum RandomStory {
    /// By when everything is recorded.
    static let known = Instant(milliseconds: 1_772_323_200_000)

    static func make(using generator: inout SeededGenerator) -> CaseStory {
        var story = CaseStory(track: generator.chance(oneIn: 12) ? .remand : .custodialRelease)
            .holiday("2026-01-01").holiday("2026-04-06")
        story = story.releaseSet(
            release(using: &generator), more: generator.chance(oneIn: 3) ? #""approvalRequired":true"# : "")
        if generator.chance(oneIn: 3) {
            story = story.telling(
                "2026-02-20T08:00Z", "ReleaseDateChanged", #"{"to":"\#(release(using: &generator))"}"#)
        }
        for actor in ["A", "B", "C"] where !generator.chance(oneIn: 4) {
            story = adding(actor, to: story, using: &generator)
        }
        for number in 0..<Int.random(in: 0...2, using: &generator) {
            let critical = #""releaseCritical":\#(generator.chance(oneIn: 2))"#
            story = story.agreed(
                generator.chance(oneIn: 5) ? nil : moment(using: &generator), more: critical, id: "A\(number)")
        }
        if generator.chance(oneIn: 2) {
            story = story.telling(
                "2026-02-10T08:00Z", "ContactSheetIssued",
                #"{"lists":["A","B"],"language":"\#(generator.chance(oneIn: 3) ? "de" : "fr")"}"#)
        }
        if generator.chance(oneIn: 2) {
            story = story.telling(
                "2025-10-01T08:00Z", "ProfileRecorded",
                #"{"languages":["fr"],"birthDate":"\#(birthDate(using: &generator))","dependants":1}"#)
        }
        if generator.chance(oneIn: 2) {
            story = story.pickup(
                "P1", by: "A", at: moment(using: &generator), more: #""confirmed":\#(generator.chance(oneIn: 2))"#)
        }
        if generator.chance(oneIn: 2) { story = addingNeeds(to: story, using: &generator) }
        story = addingDuties(to: story, using: &generator)
        story = addingCircumstances(to: story, using: &generator)
        story = recording(story, using: &generator)
        story = planning(story, using: &generator)
        return generator.chance(oneIn: 3) ? story.released(instant(days: -4...0, using: &generator)) : story
    }

    private static func adding(
        _ actor: String, to story: CaseStory, using generator: inout SeededGenerator
    ) -> CaseStory {
        let end = generator.chance(oneIn: 2) ? #","until":"\#(moment(using: &generator))""# : ""
        let roles = ["probation_officer", "mentor", "prison_social_worker", "case_manager"]
        let role = roles[Int.random(in: 0..<roles.count, using: &generator)]
        let setting = generator.chance(oneIn: 3) ? "custody" : "both"
        var longer = story.telling(
            "2025-10-01T08:00Z", "RoleAssigned",
            #"{"actor":"\#(actor)","role":"\#(role)","setting":"\#(setting)"\#(end)}"#)
        if !generator.chance(oneIn: 4) {
            longer = longer.contact(actor, more: generator.chance(oneIn: 4) ? #""standing":true"# : "")
        }
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: break
        case 1: longer = longer.always(actor)
        default: longer = longer.officeHours(actor)
        }
        if generator.chance(oneIn: 2) {
            let (from, to) = (instant(days: 0...50, using: &generator), instant(days: 50...70, using: &generator))
            longer = longer.exception(
                actor, from, generator.chance(oneIn: 4) ? nil : to,
                more: generator.chance(oneIn: 2) ? #""substitute":"A""# : "")
        }
        return longer
    }

    private static func release(using generator: inout SeededGenerator) -> String {
        generator.chance(oneIn: 3) ? day(using: &generator) : instant(days: 2...45, using: &generator)
    }

    /// Of somebody who comes of age around the release.
    private static func birthDate(using generator: inout SeededGenerator) -> String {
        let days = Int.random(in: -20...60, using: &generator)
        return Zone.utc.local(known).date.adding(days: days).adding(months: -12 * 18).description
    }

    static func moment(using generator: inout SeededGenerator) -> String {
        generator.chance(oneIn: 3) ? day(using: &generator) : instant(days: -5...55, using: &generator)
    }

    static func day(using generator: inout SeededGenerator) -> String {
        Zone.utc.local(known).date.adding(days: Int.random(in: 2...50, using: &generator)).description
    }

    static func instant(days: ClosedRange<Int>, using generator: inout SeededGenerator) -> String {
        let minutes = Int.random(in: (days.lowerBound * 1440)..<(days.upperBound * 1440), using: &generator)
        return (known + .minutes(minutes)).description
    }
}
