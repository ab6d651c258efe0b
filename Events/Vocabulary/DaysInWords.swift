internal import Almanac

extension CivilDate {
    /// A span of days for a headline, such as "from 2026-03-27 until 2026-09-30"; `nil` if neither end is known.
    static func span(from first: CivilDate?, until last: CivilDate?) -> String? {
        let ends = [first.map { "from \($0)" }, last.map { "until \($0)" }].compactMap(\.self)
        return ends.isEmpty ? nil : ends.joined(separator: " ")
    }
}
