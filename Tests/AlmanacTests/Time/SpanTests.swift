import Almanac
import Testing

struct SpanTests {
    @Test(
        arguments: [
            (.zero, "0 h"),
            (.milliseconds(1), "0 min"),
            (.minutes(20), "20 min"),
            (.milliseconds(90_000), "1.5 min"),
            (.milliseconds(3_596_999), "59.9 min"),
            (.milliseconds(3_597_000), "1 h"),
            (.hours(1), "1 h"),
            (.hours(63), "63 h"),
            (.hours(64) + .minutes(30), "64.5 h"),
            (.hours(71) + .minutes(58), "72 h"),
            (-.hours(2), "-2 h"),
            (.days(2), "48 h"),
        ] as [(Span, String)])
    func `a span reads as hours or minutes with at most one decimal`(span: Span, text: String) {
        #expect(span.description == text)
    }

    @Test func `a day is twenty-four hours`() {
        #expect(Span.days(1) == .hours(24))
        #expect(Span.hours(36).days == 1.5)
        #expect(Span.minutes(90).hours == 1.5)
    }

    @Test func `division truncates milliseconds towards zero`() {
        #expect(Span.milliseconds(7) / 2 == .milliseconds(3))
        #expect(Span.milliseconds(-7) / 2 == .milliseconds(-3))
        #expect(Span.milliseconds(.min) / -1 == .milliseconds(.max))
    }

    @Test func `arithmetic ends at the bounds instead of stopping the process`() {
        #expect(Span.days(.max) == .milliseconds(.max))
        #expect(Span.days(.min) == .milliseconds(.min))
        #expect(Span.milliseconds(.max) + .hours(1) == .milliseconds(.max))
        #expect(Span.milliseconds(.min) - .hours(1) == .milliseconds(.min))
        #expect(-Span.milliseconds(.min) == .milliseconds(.max))
    }
}
