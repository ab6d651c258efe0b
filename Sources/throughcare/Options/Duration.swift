internal import Almanac
internal import ArgumentParser

/// A length of time such as `15m`, `2h` or `1d`.
struct Duration: ExpressibleByArgument {
    let span: Span

    init?(argument: String) {
        guard let count = Int(argument.dropLast()), (1...100_000).contains(count) else { return nil }
        switch argument.last {
        case "m": span = .minutes(count)
        case "h": span = .hours(count)
        case "d": span = .days(count)
        default: return nil
        }
    }
}
