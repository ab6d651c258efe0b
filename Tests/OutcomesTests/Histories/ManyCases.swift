import Events
import Outcomes
import Projections
import Specifications

/// Several cases that are told alike, but for what a test tells of some of them.
enum ManyCases {
    /// A case that is opened, released on its own day, and met twice on the same day.
    static func story(_ number: Int) -> CaseStory {
        CaseStory(CaseRef("K-\(number)"), opened: "2025-09-0\(number % 9 + 1)T08:00Z")
            .telling("2025-10-0\(number % 9 + 1)T08:00Z", "PersonReleased")
            .telling("2025-10-1\(number % 9)T09:00Z", "ContactHeld", #"{"channel":"phone"}"#)
            .telling("2025-10-1\(number % 9)T15:00Z", "ContactAttempted", #"{"outcome":"no_answer"}"#)
    }

    /// The histories of some cases, each with the words that `telling` adds.
    static func histories(
        _ count: Int, k: Int, telling: (Int, CaseStory) -> CaseStory = { $1 }
    ) throws -> CaseHistories {
        var histories = CaseHistories(k: k, agencyKinds: ["AGY-1": .police, "AGY-2": .health])
        for number in 1...count {
            histories.add(try telling(number, story(number)).history(), of: "p\(number)")
        }
        return histories
    }

    /// What goes out of them.
    static func told(
        _ count: Int = 5, k: Int = 5, telling: (Int, CaseStory) -> CaseStory = { $1 }
    ) throws -> [PublishedHistory] {
        var told: [PublishedHistory] = []
        try HistoryDisclosure(of: histories(count, k: k, telling: telling)).forEach { told.append($0) }
        return told
    }
}
