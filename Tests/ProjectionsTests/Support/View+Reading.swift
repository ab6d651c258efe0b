import Almanac
import Events
import Projections

extension View {
    /// The text form without its styles.
    var told: [String] { text.map(\.text) }

    /// Whether a line of the text form holds these words.
    func tells(_ words: String) -> Bool { told.contains { $0.contains(words) } }

    /// The lines that are set apart as alarming and hold these words.
    func alarms(_ words: String) -> Bool { text.contains { $0.role == .alert && $0.text.contains(words) } }
}
