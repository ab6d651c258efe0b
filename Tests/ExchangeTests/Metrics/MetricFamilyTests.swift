import Exchange
import Testing

/// Numbers in the text format of Prometheus.
struct MetricFamilyTests {
    @Test func `a family has its help, its type and a line for each number`() {
        let family = MetricFamily(
            "open", "Alerts.", labels: ["rule", "severity"],
            [.init(2, "a", "urgent"), .init(0.25, "quote\" back\\ line\n", "info")])
        #expect(
            family.text == """
                # HELP open Alerts.
                # TYPE open gauge
                open{rule="a",severity="urgent"} 2
                open{rule="quote\\" back\\\\ line\\n",severity="info"} 0.25

                """)
    }

    @Test func `a number without labels has no braces`() {
        #expect(MetricFamily("cases", "Cases.", [.init(3)]).text.hasSuffix("\ncases 3\n"))
    }
}
