import Almanac
import Specifications

/// Conditions, programmes, meetings and what goes wrong, some of it dated ahead.
extension RandomStory {
    static func addingDuties(to story: CaseStory, using generator: inout SeededGenerator) -> CaseStory {
        var story = story
        for (number, kind) in ["curfew", "treatment"].enumerated() where generator.chance(oneIn: 2) {
            let end = generator.chance(oneIn: 2) ? #""until":"\#(day(using: &generator))""# : ""
            story = story.imposed(kind, "C\(number)", from: day(using: &generator), more: end)
            if generator.chance(oneIn: 3) {
                let change = generator.chance(oneIn: 2) ? "lifted" : "suspended"
                story = story.conditionChanged(
                    change, "C\(number)", at: "2026-02-25T09:00Z", from: day(using: &generator))
            }
        }
        if generator.chance(oneIn: 2) { story = story.housed(day(using: &generator), until: day(using: &generator)) }
        for number in 0..<Int.random(in: 0...2, using: &generator) {
            let setting = generator.chance(oneIn: 2) ? "custody" : "community"
            story = story.enrolled(setting, "EN\(number)", at: "2026-02-\(10 + number)T09:00Z")
            story = ahead("ProgrammeSessionHeld", #""enrolmentId":"EN\#(number)","minutes":400"#, story, &generator)
            if generator.chance(oneIn: 3) {
                story = ahead(
                    "ProgrammeIntensityChanged", #""enrolmentId":"EN\#(number)","toHoursPerWeek":1"#, story, &generator)
            }
            if generator.chance(oneIn: 4) {
                story = ahead(
                    "ProgrammeEnded", #""enrolmentId":"EN\#(number)","outcome":"completed""#, story, &generator)
            }
        }
        if generator.chance(oneIn: 2) { story = ahead("MeetingHeld", #""forum":"case_meeting""#, story, &generator) }
        if generator.chance(oneIn: 3) {
            story = story.telling("2026-02-27T09:00Z", "BreachSuspected", #"{"breachId":"B1"}"#)
        }
        if generator.chance(oneIn: 3) {
            story = story.telling("2026-02-28T20:00Z", "IncidentRecorded", #"{"kind":"harassment"}"#)
        }
        let until = instant(days: 10...70, using: &generator).prefix(10)
        return story.telling(
            "2026-02-01T09:00Z", "LegalStatusRecorded", #"{"status":"supervision","until":"\#(until)"}"#)
    }

    /// A line about something that happens some time around, but is recorded before.
    private static func ahead(
        _ type: String, _ fields: String, _ story: CaseStory, _ generator: inout SeededGenerator
    ) -> CaseStory {
        story.telling(
            instant(days: -10...40, using: &generator), type, "{\(fields)}", recordedAt: "2026-02-28T21:00Z")
    }
}
