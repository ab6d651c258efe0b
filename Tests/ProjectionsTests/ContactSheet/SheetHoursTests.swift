import Almanac
import Events
import Projections
import Specifications
import Testing

/// When contacts can be reached, in the words of the sheet.
struct SheetHoursTests {
    /// Friday 27 March 2026, 15:30 in Paris, before the clocks change and before Easter.
    private let story = CaseStory().releaseSet("2026-03-27T14:30Z").role("mentor", "M-1").contact("M-1")
        .holiday("2026-04-06", more: #""name":"Easter Monday""#)

    private func hours(_ story: CaseStory, at moment: String = "2026-03-20T09:00Z") throws -> [String] {
        let sheet = try story.view(ContactSheet.self, at: moment)
        let line = try #require((sheet.lines + sheet.crisisLines).first)
        #expect(line.actor == "M-1")
        let told = try #require((sheet.json["lines"]?.elements ?? []).first?["hours"])
        return told.elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    private func available(_ more: String) -> CaseStory {
        story.telling(
            "2025-06-01T08:00Z", "AvailabilitySet", #"{"actor":"M-1","tz":"Europe/Paris","calendar":"CAL",\#(more)}"#,
            in: "actor/M-1")
    }

    private func away(_ from: String, _ to: String) -> CaseStory {
        story.officeHours("M-1").telling(
            "2026-01-05T08:00Z", "AvailabilityExceptionRecorded",
            #"{"actor":"M-1","from":"\#(from)","to":"\#(to)","effect":"unavailable","reason":"sick"}"#, in: "actor/M-1")
    }

    @Test func `equal days are told once, and a holiday by its name`() throws {
        #expect(
            try hours(story.officeHours("M-1")) == [
                "Mon–Fri 09:00–17:00; Sat–Sun closed", "Mon 6 Apr: closed (public holiday)",
            ])
    }

    @Test(
        arguments: [
            ("2026-04-03", ["Mon–Fri 09:00–17:00; Sat–Sun closed", "Fri 3 Apr: not available"]),
            ("2026-04-09", ["Mon–Fri 09:00–17:00; Sat–Sun closed", "Thu 9 Apr: not available"]),
            ("2026-04-10", ["Mon–Fri 09:00–17:00; Sat–Sun closed"]),
        ] as [(String, [String])])
    func `the sheet goes to the end of the fourteenth day`(away: String, told: [String]) throws {
        let story = self.away(away, away)
        #expect(try hours(story).filter { !$0.contains("public holiday") } == told)
    }

    @Test func `days away that follow each other are told together, without the reason`() throws {
        let told = try hours(away("2026-03-30", "2026-04-02"))
        #expect(
            told == [
                "Mon–Fri 09:00–17:00; Sat–Sun closed", "Mon 30 Mar – Thu 2 Apr: not available",
                "Mon 6 Apr: closed (public holiday)",
            ])
        #expect(told.allSatisfy { !$0.contains("sick") })
    }

    @Test func `part of a day away leaves the rest`() throws {
        let told = try hours(away("2026-03-31T10:00Z", "2026-03-31T20:00Z"))
        #expect(told.contains("Tue 31 Mar: 09:00–12:00"))
    }

    @Test func `around the clock stays so over the clock change and on holidays`() throws {
        #expect(try hours(available(#""pattern":"always""#)) == ["day and night"])
    }

    @Test func `a night belongs to the day on which it begins, also the night of the clock change`() throws {
        let window = #""windows":[{"days":[0,1,2,3,4,5,6],"from":"22:00","to":"06:00"}]"#
        let told = try hours(available(#""pattern":"weekly","worksPublicHolidays":true,\#(window)"#))
        #expect(told == ["Mon–Sun 22:00–06:00"])
    }

    @Test func `hours are those of the case's clock, which a contact abroad may not share`() throws {
        let abroad = story.telling(
            "2025-06-01T08:00Z", "AvailabilitySet",
            #"{"actor":"M-1","tz":"Africa/Tunis","pattern":"weekly","windows":[{"days":[0,1,2,3,4],"from":"09:00","to":"17:00"}]}"#,
            in: "actor/M-1")
        #expect(
            try hours(abroad) == [
                "Mon–Fri 10:00–18:00; Sat–Sun closed", "Fri 27 Mar: 09:00–17:00", "Mon 6 Apr: closed (public holiday)",
            ])
    }

    @Test func `duty without a pattern is told day by day`() throws {
        let slots = ["03-28T09", "03-29T12", "03-30T10", "04-01T09", "04-04T09", "04-08T09"].map {
            #"["2026-\#($0):00Z","2026-\#($0):30Z"]"#
        }
        let told = try hours(available(#""pattern":"rota","slots":[\#(slots.joined(separator: ","))]"#))
        #expect(
            told == [
                "Sat 28 Mar: 10:00–10:30", "Sun 29 Mar: 14:00–14:30", "Mon 30 Mar: 12:00–12:30",
                "Wed 1 Apr: 11:00–11:30", "Sat 4 Apr: 11:00–11:30", "Wed 8 Apr: 11:00–11:30",
            ])
    }

    @Test func `more than a day of duty is told by days`() throws {
        let slot = #"["2026-03-27T16:00Z","2026-03-30T07:00Z"]"#
        let sheet = try available(#""pattern":"rota","slots":[\#(slot)]"#).view(
            ContactSheet.self, at: "2026-03-20T09:00Z")
        let days = try #require(sheet.lines.first?.hours?.days)
        #expect(
            days.prefix(5).map { $0.windows.map { "\($0.from) \($0.to)" } } == [
                ["17:00 24:00"], ["00:00 24:00"], ["00:00 24:00"], ["00:00 09:00"], [],
            ])
    }

    @Test func `who is never there in these days is told so, and who never said when is not known`() throws {
        #expect(try hours(available(#""pattern":"rota","slots":[]"#)) == ["not available"])
        let sheet = try story.view(ContactSheet.self, at: "2026-03-20T09:00Z")
        #expect(sheet.lines.first?.hours == nil)
        #expect(sheet.text.map(\.text).contains("  hours not known: please ask"))
    }
}
