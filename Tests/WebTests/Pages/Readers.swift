import Almanac
import Events

@testable import Web

/// Readers of views in tests, in Vienna.
enum Readers {
    static func english() throws -> ViewReader { try reader(.english) }

    static func reader(_ language: Language) throws -> ViewReader {
        ViewReader(
            words: try Words(language),
            dates: LocalDates(language: language, zone: try Zone(identifier: "Europe/Vienna")))
    }

    static func json(_ text: String) throws -> JSON { try JSONParser.parse(Array(text.utf8)) }
}
