import Almanac
import Testing

struct WeekdayTests {
    @Test(
        arguments: zip(
            Weekday.allCases,
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]))
    func `the week begins on Monday and every day has its name`(weekday: Weekday, name: String) {
        #expect(weekday.name == name)
        #expect(weekday.shortName == name.prefix(3))
    }

    @Test(arguments: [(.friday, false), (.saturday, true), (.sunday, true), (.monday, false)] as [(Weekday, Bool)])
    func `the weekend is Saturday and Sunday`(weekday: Weekday, weekend: Bool) {
        #expect(weekday.isWeekend == weekend)
    }
}
